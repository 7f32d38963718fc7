import type { FilterNamesQuery, SearchPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Chosen } from '../../record/chosen.tsx';
import type { FilteredPage } from '../../record/filtered-page.ts';
import { Hidden } from '../../record/hidden.tsx';
import { LeftOutNote } from '../../record/left-out-note.tsx';
import type { LeftOut } from '../../record/left-out.ts';
import { LostPlace } from '../../record/pager.tsx';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import { parametersOfSearch } from './asked-for.ts';
import type { AskedFor } from './asked-for.ts';
import { HitRow } from './hit-row.tsx';
import { Instead } from './instead.tsx';
import { SearchBox } from './search-box.island.tsx';
import { SearchFacets, TypeTabs } from './search-facets.tsx';
import { ShortAnswers } from './short-answers.tsx';

type Props = {
  asked: AskedFor;
  /** The names of what can be chosen; null when nothing is. */
  names: FilterNamesQuery | null;
  /** Null when no words are asked for. */
  found: SearchPageQuery['search'] | null;
  /** What of the address is not applied. */
  unknown: readonly LeftOut[];
  lost: boolean;
};

/** Searching the whole record: agreements, measures, texts, countries, organizations and domains. It works without a script. */
export function SearchView({ asked, names, found, unknown, lost }: Props) {
  const t = useTranslations('search');
  const tList = useTranslations('agreementList');
  const locale = useLocale();
  const here: FilteredPage = { path: paths.search(locale, []), besides: [['q', asked.words], ...(asked.type ? [['type', asked.type.toLowerCase()] as const] : [])] };
  const chosen = <Chosen choice={asked.choice} names={names} page={here} />;
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('title')}</h1>
        <form className="search" role="search" action={paths.search(locale, [])}>
          <label className="unseen" htmlFor="q">{t('label')}</label>
          <SearchBox words={asked.words} hint={t('hint')} address={paths.search(locale, parametersOfSearch({ ...asked, words: '' }))} />
          {asked.type && <input type="hidden" name="type" value={asked.type.toLowerCase()} />}
          <Hidden choice={asked.choice} />
          <button className="button primary" type="submit">{tList('find')}</button>
        </form>
        {found && <ShortAnswers found={found} />}
        <p className="caption">{t('how')}</p>
      </header>
      <LeftOutNote values={unknown} />
      {found === null ? <Examples /> : found.totalCount === 0 ? <Nothing asked={asked} found={found} chosen={chosen} /> : (
        <>
          <TypeTabs facets={found.facets} asked={asked} />
          <div className="two sidebar after">
            <SearchFacets facets={found.facets} asked={asked} />
            <section className="found" aria-labelledby="found">
              <div className="section-head flush" role="status">
                <h2 className="h3" id="found">{t('found', { count: found.totalCount, words: asked.words })}</h2>
              </div>
              {chosen}
              <Corrections corrections={found.corrections} />
              {lost && <LostPlace />}
              <ol className="records tight">{found.edges.map((edge) => <HitRow key={edge.cursor} edge={edge} />)}</ol>
              {found.pageInfo.hasNextPage && found.pageInfo.endCursor && (
                <nav className="pager" aria-label={t('pages')}>
                  <span className="row">
                    <a className="button" rel="next" href={paths.search(locale, [...parametersOfSearch(asked), ['after', found.pageInfo.endCursor]])}>
                      {t('more')} <Icon name="chevron-right" />
                    </a>
                  </span>
                </nav>
              )}
            </section>
          </div>
        </>
      )}
    </div>
  );
}

/** Names that were taken for others: said, so that nobody wonders. */
function Corrections({ corrections }: { corrections: SearchPageQuery['search']['corrections'] }) {
  const t = useTranslations('search');
  if (corrections.length === 0) return null;
  return (
    <Note icon="circle-help">
      {corrections.map(({ from, to }) => <p key={from}>{t.rich('corrected', { from, to, b: (words) => <b>{words}</b> })}</p>)}
    </Note>
  );
}

function Nothing({ asked, found, chosen }: { asked: AskedFor; found: SearchPageQuery['search']; chosen: ReactNode }) {
  const t = useTranslations('search');
  const locale = useLocale();
  return (
    <section className="found after" aria-labelledby="found">
      <div role="status"><h2 className="h3" id="found">{t('nothing', { words: asked.words })}</h2></div>
      {chosen}
      <Corrections corrections={found.corrections} />
      {found.alternatives.length > 0 && <Instead asked={asked} alternatives={found.alternatives} />}
      <div className="prose after">
        <p>{t.rich('nothingWhy', { link: (words) => <a href={`${paths.method(locale)}#none`}>{words}</a> })}</p>
        <p>{t('tryOther')}</p>
      </div>
      <WaysIn />
    </section>
  );
}

function Examples() {
  const t = useTranslations('search');
  const locale = useLocale();
  const examples = [t('example.words'), t('example.phrase'), t('example.without'), t('example.name')];
  return (
    <section className="after" aria-labelledby="examples">
      <h2 className="h3" id="examples">{t('examples')}</h2>
      <ul className="plain-list examples">
        {examples.map((words) => <li key={words}><a href={paths.search(locale, [['q', words]])}>{words}</a></li>)}
      </ul>
      <WaysIn />
    </section>
  );
}

/** For those who don't know the words: the lists. */
function WaysIn() {
  const t = useTranslations('shell');
  const locale = useLocale();
  const ways = [
    { name: t('agreements'), href: paths.agreements(locale) }, { name: t('articles'), href: paths.articles(locale) },
    { name: t('countriesAndOrganizations'), href: paths.countries(locale) }, { name: t('domains'), href: paths.domains(locale) },
  ];
  return <p className="row after">{ways.map(({ name, href }) => <a key={href} className="button" href={href}>{name}</a>)}</p>;
}
