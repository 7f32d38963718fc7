import type { AgreementsPageQuery, FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';
import { AgreementRows } from '../../record/agreement-rows.tsx';
import { CoverageList } from '../../record/coverage-list.tsx';
import { DownloadLine } from '../../record/download-line.tsx';
import { LostPlace, Pager } from '../../record/pager.tsx';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import { NOTHING_CHOSEN, parametersOf } from '../../record/choice.ts';
import type { Choice, Choices } from '../../record/choice.ts';
import { Facets } from './facets.tsx';
import { Hidden } from '../../record/hidden.tsx';

type Props = {
  page: AgreementsPageQuery;
  choice: Choice;
  /** The names of what can be chosen; null when nothing is. */
  names: FilterNamesQuery | null;
  /** What the address asks for and the record does not know. */
  unknown: readonly string[];
  /** Whether the address named a place in the list that is none. */
  lost: boolean;
};

/** The list of agreements with its filters. The address is the whole state: it works without a script. */
export function AgreementListView({ page, choice, names, unknown, lost }: Props) {
  const t = useTranslations('agreementList');
  const locale = useLocale();
  const { agreements, all, datasets } = page;
  const taken = takenBack(choice);
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <SearchForm choice={choice} />
      </header>
      <div className="two sidebar">
        <Facets facets={agreements.facets} choice={choice} names={names} />
        <section className="found" aria-labelledby="found">
          <div className="section-head flush">
            <h2 className="h3" id="found">{t('found', { count: agreements.totalCount, all: all.totalCount, same: agreements.totalCount === all.totalCount ? 'yes' : 'no' })}</h2>
            <span className="caption">{t('order')}</span>
          </div>
          {unknown.length > 0 && <Note icon="circle-help" title={t('unknown', { values: unknown.join(', ') })}><p>{t('unknownWhy')}</p></Note>}
          {lost && <LostPlace />}
          <Chosen choice={choice} taken={taken} names={names} />
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

/** Each thing that is chosen, with the choice that is left without it. */
function takenBack(choice: Choice): { name: keyof Choice; value: string; without: Choice }[] {
  const lists = (['country', 'organization', 'domain', 'kind', 'stage'] as const satisfies readonly (keyof Choices)[]).flatMap((name) =>
    choice[name].map((value: string) => ({ name, value, without: { ...choice, [name]: (choice[name] as string[]).filter((one) => one !== value) } })),
  );
  const ones = (['text', 'from', 'to', 'dataset'] as const).flatMap((name) => {
    const value = choice[name];
    return value === null ? [] : [{ name, value, without: { ...choice, [name]: null } }];
  });
  return [...ones, ...lists];
}

function Chosen({ choice, taken, names }: { choice: Choice; taken: ReturnType<typeof takenBack>; names: FilterNamesQuery | null }) {
  const t = useTranslations();
  const locale = useLocale();
  if (taken.length === 0) return null;
  const nameOf = ({ name, value }: { name: keyof Choice; value: string }): string => {
    switch (name) {
      case 'country': return names?.countries.find(({ code }) => code === value)?.name ?? value;
      case 'organization': return names?.organizations.find(({ code }) => code === value)?.name ?? value;
      case 'domain': return names?.domains.find(({ slug }) => slug === value)?.label ?? value;
      case 'dataset': return names?.datasets.find(({ slug }) => slug === value)?.name ?? value;
      case 'kind': return t(`kind.${choice.kind.find((kind) => kind === value) ?? 'OTHER'}`);
      case 'stage': return t(`stage.${choice.stage.find((stage) => stage === value) ?? 'SIGNED'}`);
      case 'from': return t('agreementList.since', { date: partialDate(value, locale) });
      case 'to': return t('agreementList.until', { date: partialDate(value, locale) });
      default: return t('quote', { text: value });
    }
  };
  return (
    <p className="row chosen">
      {taken.map((one) => (
        <a key={one.name + one.value} className="chip boxed" href={paths.agreementsOf(locale, parametersOf(one.without))} rel="nofollow">
          {nameOf(one)} <Icon name="x" />
          <span className="unseen">{t('agreementList.remove')}</span>
        </a>
      ))}
      {choice.country.length > 1 && (
        <a className="small" rel="nofollow" href={paths.agreementsOf(locale, parametersOf({ ...choice, match: choice.match === 'all' ? null : 'all' }))}>
          {t(choice.match === 'all' ? 'agreementList.matchAny' : 'agreementList.matchAll')}
        </a>
      )}
      <a className="small" href={paths.agreementsOf(locale, parametersOf(NOTHING_CHOSEN))}>{t('agreementList.clear')}</a>
    </p>
  );
}
