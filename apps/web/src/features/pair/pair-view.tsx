import type { PairPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';
import { AgreementBars } from '../../record/agreement-bars.tsx';
import { AgreementsOf } from '../../record/agreements-of.tsx';
import { CiteBox } from '../../record/cite-box.tsx';
import { Crumbs } from '../../record/crumbs.tsx';
import { DownloadLine } from '../../record/download-line.tsx';
import { EmbedCode } from '../../record/embed-code.tsx';
import { hueOf } from '../../record/hue.ts';
import { paths } from '../../record/paths.ts';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { DomainByDomain } from './domain-by-domain.tsx';
import { domainSides } from './domain-sides.ts';
import { PairTimeline } from './pair-timeline.tsx';
import { timeRows } from './time-rows.ts';

type Pair = PairPageQuery['pair'];
type Partner = NonNullable<PairPageQuery['country']>['partners'][number];
type Props = { pair: Pair; partners: readonly Partner[]; lost: boolean; site: string; today: string };

/** The page of two countries: what both are party to, since when, about what, and what nobody has looked at. */
export function PairView({ pair, partners, lost, site, today }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { a, b, agreements, overview, commitments, domainProfile, organizations, coverage } = pair;
  const both = { a: a.name, b: b.name };
  const path = paths.pair(locale, a.code, b.code);
  const filter: [string, string][] = [['country', a.code.toLowerCase()], ['country', b.code.toLowerCase()], ['match', 'all']];
  const time = timeRows(overview.nodes, coverage, today);
  const others = partners.filter(({ country }) => country.code !== a.code && country.code !== b.code);
  return (
    <div className="wrap">
      <Crumbs
        label={t('shell.crumbs')}
        steps={[{ name: t('shell.countries'), href: paths.countries(locale) }, { name: a.name, href: paths.country(locale, a.code) }, { name: b.name, href: paths.country(locale, b.code) }]}
      />
      <header className="page-head">
        <h1 className="h1">{t('pair.title', both)}</h1>
        <p className="lead"><Finding pair={pair} /></p>
        <div className="meta">
          <span>{t('country.incomplete')}</span>
          {organizations.length > 0 && <span>{t('pair.organizations', { count: organizations.length })}</span>}
        </div>
      </header>
      {time && (
        <Section id="time" className="" title={t('pair.timeline')} aside={<a className="caption" href="#agreements">{t('pair.asList')}</a>}>
          <PairTimeline {...time} />
          {overview.nodes.length < agreements.totalCount && <p className="caption">{t('pair.newestAlone', { shown: overview.nodes.length, total: agreements.totalCount })}</p>}
        </Section>
      )}
      {commitments.totalCount > 0 && (
        <Section id="domains" title={t('pair.domains')}>
          <DomainByDomain sides={domainSides(domainProfile, overview.nodes, commitments.nodes)} filter={filter} />
          {commitments.totalCount > commitments.nodes.length && <p className="caption after">{t('pair.someMeasures', { shown: commitments.nodes.length, total: commitments.totalCount })}</p>}
        </Section>
      )}
      <Section id="coverage" title={t('pair.coverage')} aside={<a className="caption" href={`${paths.method(locale)}#none`}>{t('pair.noneHow')}</a>}>
        <CoverageTable coverage={coverage} today={today} />
      </Section>
      <div className="section two lopsided">
        <Section id="agreements" className="" title={t('pair.agreements')}
          aside={agreements.totalCount > 0 && <a href={paths.agreementsOf(locale, filter)}>{t('agreementList.filter')}</a>}>
          {agreements.totalCount === 0 ? <Note icon="circle-help" title={t('pair.nothing', both)}><p>{t('none.why')}</p></Note> : (
            <>
              <AgreementsOf agreements={agreements} datasets={[]} path={path} nothing="" lost={lost} />
              <DownloadLine of="list" path={`/countries/${a.code.toLowerCase()}/${b.code.toLowerCase()}`} />
            </>
          )}
        </Section>
        <aside className="stack wide" aria-label={t('agreement.landmarks')}>
          {domainProfile.length > 0 && (
            <Section id="profile" className="" level={3} title={t('pair.profile')}>
              <AgreementBars bars={domainProfile.map(({ domain, agreementCount }) => ({
                key: domain.slug,
                name: domain.label,
                href: paths.agreementsOf(locale, [...filter, ['domain', domain.slug]]),
                count: agreementCount,
                hue: hueOf(domain.slug),
                icon: domain.icon,
              }))} />
            </Section>
          )}
          {others.length > 0 && (
            <Section id="others" className="" level={3} title={t('pair.withWhom')}>
              <AgreementBars bars={others.map(({ country, agreementCount }) => ({
                key: country.code,
                name: country.name,
                href: paths.agreementsOf(locale, [...filter, ['country', country.code.toLowerCase()]]),
                count: agreementCount,
              }))} />
              <p className="caption after">{t('pair.withWhomHow', { total: agreements.totalCount })}</p>
            </Section>
          )}
          {organizations.length > 0 && (
            <Section id="organizations" className="" level={3} title={t('pair.inCommon')}>
              <ul className="plain-list">
                {organizations.map(({ code, name }) => <li key={code}><a href={paths.organization(locale, code)}>{name}</a></li>)}
              </ul>
            </Section>
          )}
        </aside>
      </div>
      <Section id="cite" title={t('cite.title')}>
        <CiteBox reference={t('cite.pair', { ...both, date: partialDate(today, locale), address: site + path })}>
          <EmbedCode path={path.replace(`/${locale}`, '')} title={t('pair.title', both)} />
        </CiteBox>
      </Section>
    </div>
  );
}

/** What the page shows, in two sentences: how many agreements, how many of the two alone, and how far their measures came. */
function Finding({ pair: { agreements, overview, commitments } }: { pair: Pair }) {
  const t = useTranslations('pair');
  const whole = overview.nodes.length === agreements.totalCount;
  // A state that has ended is a party too, and a dataset of exercises names few of those that took part.
  const alone = overview.nodes.filter(({ kind, dataset, parties, historicalParties }) =>
    parties.length + historicalParties.length === 2 && !(dataset && kind === 'EXERCISE')).length;
  const known = commitments.nodes.length === commitments.totalCount;
  const seen = commitments.nodes.filter(({ stage }) => stage === 'OPERATIONAL' || stage === 'SUSPENDED' || stage === 'ENDED').length;
  return (
    <>
      {t('lead', { count: agreements.totalCount, alone: whole ? alone : -1 })}
      {commitments.totalCount > 0 && <> {t('leadMeasures', { count: commitments.totalCount, seen: known ? seen : -1 })}</>}
    </>
  );
}
