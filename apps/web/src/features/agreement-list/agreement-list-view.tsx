import type { AgreementsPageQuery, FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { AgreementRows } from '../../record/agreement-rows.tsx';
import { CoverageList } from '../../record/coverage-list.tsx';
import { DownloadLine } from '../../record/download-line.tsx';
import { LeftOutNote } from '../../record/left-out-note.tsx';
import type { LeftOut } from '../../record/left-out.ts';
import { LostPlace, Pager } from '../../record/pager.tsx';
import { paths } from '../../record/paths.ts';
import { Note } from '../../ui/note.tsx';
import { parametersOf } from '../../record/choice.ts';
import type { Choice } from '../../record/choice.ts';
import { Chosen } from '../../record/chosen.tsx';
import { Facets } from '../../record/facets.tsx';
import { Hidden } from '../../record/hidden.tsx';

type Props = {
  page: AgreementsPageQuery;
  choice: Choice;
  /** The names of what can be chosen; null when nothing is. */
  names: FilterNamesQuery | null;
  /** What of the address is not applied. */
  unknown: readonly LeftOut[];
  /** Whether the address named a place in the list that is none. */
  lost: boolean;
};

/** The list of agreements with its filters. The address is the whole state: it works without a script. */
export function AgreementListView({ page, choice, names, unknown, lost }: Props) {
  const t = useTranslations('agreementList');
  const locale = useLocale();
  const { agreements, all, datasets } = page;
  const list = { path: paths.agreements(locale), besides: [] };
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <SearchForm choice={choice} />
      </header>
      <div className="two sidebar">
        <Facets facets={agreements.facets} choice={choice} names={names} page={list} />
        <section className="found" aria-labelledby="found">
          <div className="section-head flush">
            <h2 className="h3" id="found">{t('found', { count: agreements.totalCount, all: all.totalCount, same: agreements.totalCount === all.totalCount ? 'yes' : 'no' })}</h2>
            <span className="caption">{t('order')}</span>
          </div>
          <LeftOutNote values={unknown} />
          {lost && <LostPlace />}
          <Chosen choice={choice} names={names} page={list} />
          {agreements.nodes.length > 0 ? (
            <AgreementRows agreements={agreements.nodes} tight />
          ) : (
            <Note icon="circle-help" title={t('nothing')}>
              <p>{t.rich('nothingWhy', { link: (words) => <a href={`${paths.method(locale)}#none`}>{words}</a> })}</p>
              <CoverageList datasets={datasets} />
            </Note>
          )}
          <Pager
            ends={agreements.pageInfo}
            shown={agreements.nodes.length}
            total={agreements.totalCount}
            hrefOf={(query) => paths.agreementsOf(locale, [...parametersOf(choice), ...Object.entries(query)])}
          />
          <DownloadLine of="list" path="/agreements" parameters={parametersOf(choice)} />
        </section>
      </div>
    </div>
  );
}

/** The words to look for. What else is chosen goes with them. */
function SearchForm({ choice }: { choice: Choice }) {
  const t = useTranslations('agreementList');
  const locale = useLocale();
  return (
    <form className="search" role="search" action={paths.agreements(locale)}>
      <label className="unseen" htmlFor="text">{t('search')}</label>
      <input className="input" id="text" name="text" type="search" defaultValue={choice.text ?? ''} placeholder={t('searchHint')} />
      <Hidden choice={{ ...choice, text: null }} />
      <button className="button primary" type="submit">{t('find')}</button>
    </form>
  );
}
