import { useLocale, useTranslations } from 'next-intl';
import { dayOf, partialDate } from '../../i18n/partial-date.ts';
import { CiteBox } from '../../record/cite-box.tsx';
import type { Asked } from '../../record/cite-box.tsx';
import { DomainChips } from '../../record/domain-chips.tsx';
import { heldTogether } from '../../record/party-names.tsx';
import { partyPath, paths } from '../../record/paths.ts';
import { RecordLadder } from '../../record/record-ladder.tsx';
import { Crumbs } from '../../ui/crumbs.tsx';
import { Note } from '../../ui/note.tsx';
import { OpenTarget } from '../../ui/open-target.island.tsx';
import { Section } from '../../ui/section.tsx';
import { CommitmentGroups } from './commitment-groups.tsx';
import { EventList } from './event-list.tsx';
import { findingOf } from './finding.ts';
import { SourceList } from './source-list.tsx';
import { SourceRefs } from './source-refs.tsx';
import { sourcesOf } from './sources.ts';
import type { AgreementWhole, Source } from './sources.ts';
import { unknownOf } from './unknown.ts';

type Props = { agreement: AgreementWhole; asked: Asked; site: string; playground: string };

/** The page of one agreement: where it stands, what it commits to, who says so. */
export function AgreementView({ agreement, asked, site, playground }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const sources = sourcesOf(agreement);
  const unknown = unknownOf(agreement);
  return (
    <article className="wrap">
      <OpenTarget />
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
          {agreement.commitments.length > 0 && (
            <Section id="commitments" className="" title={t('agreement.commitments')}>
              <CommitmentGroups agreement={agreement} sources={sources} />
            </Section>
          )}
          <Section id="sources" className="" title={t(agreement.disagreement ? 'agreement.sourcesDisagree' : 'agreement.sources')}>
            {agreement.disagreement && (
              <Note icon="split" tone="warn" title={t('agreement.disagreement')}>
                <p>{agreement.disagreement}</p>
              </Note>
            )}
            <SourceList sources={sources} />
          </Section>
        </div>
        <aside className="stack wide" aria-label={t('agreement.landmarks')}>
          <Section id="parties" className="" level={3} title={t('agreement.parties')}>
            <Parties agreement={agreement} sources={sources} />
          </Section>
          {agreement.events.length > 0 && (
            <Section id="events" className="" level={3} title={t('agreement.events')}>
              <EventList agreement={agreement} sources={sources} />
            </Section>
          )}
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
            reference={t('cite.agreement', { title: agreement.title, date: partialDate(dayOf(agreement.updatedAt), locale) })}
            address={site + paths.agreement(locale, agreement.slug)}
            asked={asked}
            playground={playground}
          />
          <p className="caption">
            {t('agreement.recordDates', {
              published: partialDate(dayOf(agreement.firstPublishedAt), locale),
              updated: partialDate(dayOf(agreement.updatedAt), locale),
            })}
          </p>
        </div>
      </Section>
    </article>
  );
}

function AgreementHead({ agreement, sources }: { agreement: AgreementWhole; sources: readonly Source[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const against = sources.filter((source) => source.against).length;
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
      className=""
      title={title}
      aside={<a className="caption" href={`${paths.method(locale)}#ladder`}>{t('ladder.how')}</a>}
    >
      <RecordLadder
        label={t('ladder.ofAgreement')}
        stage={agreement.stage}
        events={agreement.events}
        written={(steps) => {
          const own = steps.flatMap(({ evidence }) => evidence);
          return <SourceRefs sources={sources} evidence={own.length > 0 ? own : agreement.evidence} />;
        }}
      />
    </Section>
  );
}

function Parties({ agreement, sources }: { agreement: AgreementWhole; sources: readonly Source[] }) {
  const t = useTranslations('agreement');
  const locale = useLocale();
  return (
    <ul className="plain-list">
      {agreement.parties.map(({ party, role, evidence }) => (
        <li key={party.id} className="row" style={{ justifyContent: 'space-between' }}>
          <b><a href={partyPath(locale, party)}>{heldTogether(party.name)}</a></b>
          <span>
            {role && <span className="muted">{t(`role.${role}`)}</span>} <SourceRefs sources={sources} evidence={evidence} />
          </span>
        </li>
      ))}
    </ul>
  );
}
