import { useLocale, useTranslations } from 'next-intl';
import { dayOf, partialDate } from '../../i18n/partial-date.ts';
import { CiteBox } from '../../record/cite-box.tsx';
import { Crumbs } from '../../record/crumbs.tsx';
import { DomainChips } from '../../record/domain-chips.tsx';
import { EmbedCode } from '../../record/embed-code.tsx';
import { MembershipSpan } from '../../record/membership-span.tsx';
import { DownloadLine } from '../../record/download-line.tsx';
import { heldTogether } from '../../record/party-names.tsx';
import { partyPath, paths } from '../../record/paths.ts';
import { RecordLadder } from '../../record/record-ladder.tsx';
import { MissingTarget } from '../../ui/missing-target.island.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import { OpenTarget } from '../../ui/open-target.island.tsx';
import { Section } from '../../ui/section.tsx';
import { CommitmentGroups } from './commitment-groups.tsx';
import { EventList } from './event-list.tsx';
import { findingOf } from './finding.ts';
import { SourceList } from './source-list.tsx';
import { SourceRefs } from './source-refs.tsx';
import { isSaid, sourcesOf } from './sources.ts';
import type { AgreementWhole, Source } from './sources.ts';
import { unknownOf } from './unknown.ts';

/** The page of one agreement: where it stands, what it commits to, who says so. */
export function AgreementView({ agreement }: { agreement: AgreementWhole }) {
  const t = useTranslations();
  const locale = useLocale();
  const sources = sourcesOf(agreement);
  const unknown = unknownOf(agreement);
  const against = sources.some(({ contradicts }) => isSaid(contradicts));
  return (
    <article className="wrap">
      <OpenTarget />
      <MissingTarget>
        <Note icon="circle-help" title={t('missingTarget.part')}><p>{t('missingTarget.partWhy')}</p></Note>
      </MissingTarget>
      <Crumbs
        label={t('shell.crumbs')}
        steps={[
          { name: t('shell.agreements'), href: paths.agreements(locale) },
          { name: t(`kind.${agreement.kind}`), href: paths.agreementsOf(locale, { kind: agreement.kind }) },
        ]}
      />
      <AgreementHead agreement={agreement} sources={sources} />
      <Standing agreement={agreement} sources={sources} />
      <div className="section two lopsided">
        <div className="stack wide">
          {agreement.notes && (
            <Note icon="circle-help" title={t('agreement.notes')}>
              <p>{agreement.notes}</p>
            </Note>
          )}
          {agreement.commitments.length > 0 && (
            <Section id="commitments" className="" title={t('agreement.commitments')}>
              <CommitmentGroups agreement={agreement} sources={sources} />
            </Section>
          )}
          {agreement.events.length > 0 && (
            <Section id="events" className="" title={t('agreement.events')}>
              <EventList agreement={agreement} sources={sources} />
            </Section>
          )}
          <Section id="sources" className="" title={t('agreement.sources')}>
            <Voices agreement={agreement} />
            <SourceList sources={sources} stance="supports" />
          </Section>
          {(against || agreement.disagreement) && (
            <Section id="against" className="" title={t(against ? 'agreement.against' : 'agreement.disagreement')}>
              {agreement.disagreement && (
                <Note icon="split" tone="warn" title={t('agreement.retained')}>
                  <p>{agreement.disagreement}</p>
                </Note>
              )}
              <SourceList sources={sources} stance="contradicts" />
            </Section>
          )}
        </div>
        <aside className="stack wide" aria-label={t('agreement.landmarks')}>
          <Section id="parties" className="" level={3} title={t('agreement.parties')}>
            <Parties agreement={agreement} sources={sources} />
          </Section>
          {agreement.dataset && <Origin dataset={agreement.dataset} />}
          {unknown.length > 0 && (
            <Section id="unknown" className="" level={3} title={t('unknown.title')}>
              <ul className="stack close">
                {unknown.map((what) => <li key={what}>{t(`unknown.${what}`)}</li>)}
              </ul>
              <p className="caption after">
                {t.rich('unsaid.after', { link: (words) => <a href={`${paths.method(locale)}#none`}>{words}</a> })}
              </p>
            </Section>
          )}
        </aside>
      </div>
      <Section id="cite" title={t('cite.title')}>
        <div className="two">
          <CiteBox
            reference={agreement.text}
            styles={{ citations: agreement, files: { of: 'list', path: `/agreements/${agreement.slug}` } }}
          >
            <EmbedCode path={`/agreements/${agreement.slug}`} title={agreement.title} />
          </CiteBox>
          <div>
            <p className="caption">
              {t('agreement.recordDates', {
                published: partialDate(dayOf(agreement.firstPublishedAt), locale),
                updated: partialDate(dayOf(agreement.updatedAt), locale),
              })}
            </p>
            <DownloadLine of="list" path={`/agreements/${agreement.slug}`} />
          </div>
        </div>
      </Section>
    </article>
  );
}

function AgreementHead({ agreement, sources }: { agreement: AgreementWhole; sources: readonly Source[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const against = sources.filter(({ contradicts }) => isSaid(contradicts)).length;
  return (
    <header className="page-head">
      <h1 className="h1">{agreement.title}</h1>
      {agreement.summary && <p className="lead">{agreement.summary}</p>}
      <div className="meta">
        <span>{t(`kind.${agreement.kind}`)}</span>
        {agreement.instruments === 'SEVERAL' && <span>{t('agreement.several')}</span>}
        {agreement.titleIsBuilt && <span>{t('agreement.titleIsBuilt')}</span>}
        {agreement.officialTitle && <span>{t('agreement.officialTitle', { title: agreement.officialTitle })}</span>}
        <span>{t('agreement.sourceCount', { count: sources.length, against })}</span>
        <span>
          {agreement.checkedAt
            ? t('agreement.checked', { date: partialDate(agreement.checkedAt, locale) })
            : t('agreement.unchecked')}
        </span>
      </div>
      <DomainChips domains={agreement.domains} />
    </header>
  );
}

function Standing({ agreement, sources }: { agreement: AgreementWhole; sources: readonly Source[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const { stage, year, from } = findingOf(agreement.stage, agreement.events);
  const title = from
    ? t('agreement.findingOver', { from: t(`stage.${from.stage}`), fromYear: from.year, stage, year: year ?? 'none' })
    : t('agreement.finding', { stage: t(`stage.${stage}`), year: year ?? 'none' });
  return (
    <Section
      id="standing"
      title={title}
      aside={<a className="caption" href={`${paths.method(locale)}#ladder`}>{t('ladder.how')}</a>}
    >
      <RecordLadder
        label={t('ladder.ofAgreement')}
        stage={agreement.stage}
        events={agreement.events}
        written={(steps) => {
          const own = steps.flatMap(({ evidence }) => evidence);
          return <SourceRefs sources={sources} evidence={own.length > 0 ? own : agreement.evidence.nodes} />;
        }}
      />
    </Section>
  );
}

/** How many parties the page lists before it folds the others away. */
const PARTIES_SHOWN = 12;

function Parties({ agreement, sources }: { agreement: AgreementWhole; sources: readonly Source[] }) {
  const t = useTranslations('agreement');
  const { parties, historicalParties } = agreement;
  const begun = agreement.events.find(({ date }) => date !== null)?.date ?? null;
  const [first, others] = parties.length > PARTIES_SHOWN + 2 ? [parties.slice(0, PARTIES_SHOWN), parties.slice(PARTIES_SHOWN)] : [parties, []];
  const rows = (some: typeof parties) => some.map((one) => <PartyRow key={one.party.id + (one.from ?? '')} party={one} begun={begun} sources={sources} />);
  return (
    <>
      <ul className="plain-list">
        {rows(first)}
        {historicalParties.map((name) => (
          <li key={name} className="party"><b>{heldTogether(name)}</b> <span className="muted small">{t('historical')}</span></li>
        ))}
      </ul>
      {others.length > 0 && (
        <details className="folded">
          <summary className="small">{t('moreParties', { count: others.length })} <Icon name="chevron-down" className="icon toggle" /></summary>
          <ul className="plain-list">{rows(others)}</ul>
        </details>
      )}
    </>
  );
}

/** `begun` is the date of the agreement's first step: who is party since then needs no date. */
function PartyRow({ party: { party, role, from, to, evidence }, begun, sources }: { party: AgreementWhole['parties'][number]; begun: string | null; sources: readonly Source[] }) {
  const t = useTranslations('agreement');
  const locale = useLocale();
  return (
    <li className="party">
      <b><a href={partyPath(locale, party)}>{heldTogether(party.name)}</a></b>
      <span>
        {role && <span className="muted">{t(`role.${role}`)}</span>} {(to !== null || from !== begun) && (from ?? to) && <MembershipSpan from={from} to={to} />}{' '}
        <SourceRefs sources={sources} evidence={evidence} />
      </span>
    </li>
  );
}

/** How many voices stand behind the agreement, and what counts as one. */
function Voices({ agreement: { corroboration, sources } }: { agreement: AgreementWhole }) {
  const t = useTranslations('agreement');
  const { outlets, independent } = corroboration;
  if (sources.length === 0) return <p className="caption">{t('noVoices')}</p>;
  return <p className="caption">{t.rich('voices', { outlets, independent, same: outlets === independent ? 'yes' : 'no', b: (words) => <b>{words}</b> })}</p>;
}

/** The dataset that the agreement came with, and what that dataset covers. */
function Origin({ dataset }: { dataset: NonNullable<AgreementWhole['dataset']> }) {
  const t = useTranslations('agreement');
  const locale = useLocale();
  return (
    <Section id="origin" className="" level={3} title={t('origin')}>
      <p><a href={paths.dataset(locale, dataset.slug)}>{dataset.name}</a></p>
      {dataset.coverageNote && <p className="caption after">{dataset.coverageNote}</p>}
    </Section>
  );
}
