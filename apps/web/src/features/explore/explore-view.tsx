import type { ExplorePageQuery, FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { parametersOf } from '../../record/choice.ts';
import { Chosen } from '../../record/chosen.tsx';
import { CoverageList } from '../../record/coverage-list.tsx';
import { Facets } from '../../record/facets.tsx';
import { findingWords } from '../../record/finding-words.ts';
import { findingOf } from '../../record/finding.ts';
import { LeftOutNote } from '../../record/left-out-note.tsx';
import type { LeftOut } from '../../record/left-out.ts';
import { paths } from '../../record/paths.ts';
import { Note } from '../../ui/note.tsx';
import { besidesOf, parametersOfExplore, VIEWS } from './asked.ts';
import type { ExploreAsked } from './asked.ts';
import { chosenOf } from './chosen-country.ts';
import { Files } from './files.tsx';
import { MapFigure } from './map-figure.tsx';
import { NetworkFigure } from './network-figure.tsx';
import { CountryTable, PairTable, PeriodTable } from './tables.tsx';
import { TimelineFigure } from './timeline-figure.tsx';

type Props = {
  page: ExplorePageQuery;
  asked: ExploreAsked;
  /** The names of what can be chosen; null when nothing is. */
  names: FilterNamesQuery | null;
  /** What of the address is not applied. */
  unknown: readonly LeftOut[];
};

/** Who cooperates with whom: a map, a network and a timeline of the same agreements. The address is the whole state. */
export function ExploreView({ page, asked, names, unknown }: Props) {
  const t = useTranslations('explore');
  const tList = useTranslations('agreementList');
  const locale = useLocale();
  const { agreements, datasets } = page;
  const chosen = chosenOf(asked, names);
  const here = { path: paths.explore(locale), besides: besidesOf(asked) };
  return (
    <div className="wrap explore">
      <header className="page-head top">
        <h1 className="h1">{t('title')}</h1>
        <p className="lead">{findingWords(findingOf(page, chosen), { t, by: asked.by, locale })}</p>
      </header>
      <nav className="tabs" aria-label={t('views')}>
        <ul>
          {VIEWS.map((view) => (
            <li key={view}><a href={paths.explore(locale, parametersOfExplore({ ...asked, view }))} aria-current={view === asked.view ? 'true' : undefined}>{t(`view.${view}`)}</a></li>
          ))}
        </ul>
      </nav>
      <div className="two sidebar after">
        <Facets facets={agreements.facets} choice={asked.choice} names={names} page={here} />
        <section className="found" aria-labelledby="found">
          <div className="section-head flush">
            <h2 className="h3" id="found">{tList('found', { count: agreements.totalCount, all: page.all.totalCount, same: agreements.totalCount === page.all.totalCount ? 'yes' : 'no' })}</h2>
            <a className="small" href={paths.agreementsOf(locale, parametersOf(asked.choice))} rel="nofollow">{t('asList')}</a>
          </div>
          <LeftOutNote values={unknown} />
          <Chosen choice={asked.choice} names={names} page={here} />
          {agreements.totalCount > 0 ? <Figure page={page} asked={asked} chosen={chosen} /> : (
            <Note icon="circle-help" title={tList('nothing')}>
              <p>{tList.rich('nothingWhy', { link: (words) => <a href={`${paths.method(locale)}#none`}>{words}</a> })}</p>
              <CoverageList datasets={datasets} />
            </Note>
          )}
        </section>
      </div>
    </div>
  );
}

/** The figure that is asked for, its files, and the same as a table. */
function Figure({ page: { agreements, parties, named, network, timeline, dated }, asked, chosen }: { page: ExplorePageQuery; asked: ExploreAsked; chosen: { code: string; name: string } | null }) {
  return (
    <>
      {parties && named && <MapFigure parties={parties} named={named} asked={asked} chosen={chosen} />}
      {network && <NetworkFigure network={network} asked={asked} />}
      {timeline && <TimelineFigure timeline={timeline} undated={agreements.totalCount - (dated?.totalCount ?? 0)} asked={asked} />}
      <Files asked={asked} />
      {parties && <CountryTable parties={parties} asked={asked} chosen={chosen} />}
      {network && network.edges.some(({ weight }) => weight >= (asked.weight ?? 1)) && <PairTable network={network} asked={asked} />}
      {timeline && <PeriodTable timeline={timeline} asked={asked} />}
    </>
  );
}
