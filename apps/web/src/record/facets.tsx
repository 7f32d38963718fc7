import type { FacetCountsFragment, FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { KINDS, STAGES, toggled } from './choice.ts';
import type { Choice } from './choice.ts';
import { countryFacet, domainFacet, withChosenNames } from './facet-lists.ts';
import { FacetValues } from './facet-values.tsx';
import type { FacetValue } from './facet-values.tsx';
import { addressOf } from './filtered-page.ts';
import type { FilteredPage } from './filtered-page.ts';
import { Hidden } from './hidden.tsx';
import { Icon } from '../ui/icon.tsx';

type Counts = FacetCountsFragment;

/** How many values a facet shows before it folds the others away. */
const SHOWN = 8;

/** How many agreements stand under each value of each filter. A value is a link: to the page with it, or without it when it is chosen. */
export function Facets({ facets: counted, choice, names, page }: { facets: Counts; choice: Choice; names: FilterNamesQuery | null; page: FilteredPage }) {
  const t = useTranslations();
  const facets = names ? withChosen(counted, choice, names) : counted;
  const hrefOf = (other: Choice) => addressOf(page, other);
  return (
    <details className="filters">
      <summary className="button"><Icon name="list-filter" />{t('agreementList.filters')}</summary>
      <nav aria-label={t('agreementList.filters')}>
        <Facet page={page} choice={choice} title={t('agreementList.country')} open values={countryFacet(facets.countries, choice.country, (code) => hrefOf(toggled(choice, 'country', code)))} all="country" />
        <Facet page={page} choice={choice} title={t('agreementList.domain')} open values={domainFacet(facets.domains, choice.domain, (slug) => hrefOf(toggled(choice, 'domain', slug)))} />
        <Facet page={page} choice={choice} title={t('agreementList.stage')} open values={closedOf(STAGES, facets.stages.map(({ stage, count }) => [stage, count]), choice.stage, (stage) => ({
          name: t(`stage.${stage}`), href: hrefOf(toggled(choice, 'stage', stage)),
        }))} />
        <Facet page={page} choice={choice} title={t('agreementList.kind')} open={choice.kind.length > 0} values={closedOf(KINDS, facets.kinds.map(({ kind, count }) => [kind, count]), choice.kind, (kind) => ({
          name: t(`kind.${kind}`), href: hrefOf(toggled(choice, 'kind', kind)),
        }))} />
        <Facet page={page} choice={choice} title={t('agreementList.organization')} open={choice.organization.length > 0} values={facets.organizations.map(({ organization: { code, name }, count }) => ({
          key: code, name, count, on: choice.organization.includes(code), href: hrefOf(toggled(choice, 'organization', code)),
        }))} all="organization" />
        <Period page={page} choice={choice} years={facets.years} />
        <Facet page={page} choice={choice} title={t('agreementList.dataset')} open={choice.dataset !== null} values={facets.datasets.map(({ dataset: { slug, name }, count }) => ({
          key: slug, name, count, on: choice.dataset === slug, href: hrefOf({ ...choice, dataset: choice.dataset === slug ? null : slug }),
        }))} />
      </nav>
    </details>
  );
}

/** What is chosen stays in its facet when nothing is left under it: with 0, so that it can be taken back. */
function withChosen(facets: Counts, choice: Choice, names: FilterNamesQuery): Counts {
  const organizations = names.organizations.filter(({ code }) => choice.organization.includes(code) && !facets.organizations.some(({ organization }) => organization.code === code));
  const datasets = names.datasets.filter(({ slug }) => choice.dataset === slug && !facets.datasets.some(({ dataset }) => dataset.slug === slug));
  return {
    ...facets,
    ...withChosenNames(facets, choice, names),
    organizations: [...facets.organizations, ...organizations.map((organization) => ({ organization, count: 0 }))],
    datasets: [...facets.datasets, ...datasets.map((dataset) => ({ dataset, count: 0 }))],
  };
}

/** The values of a closed set in its own order, those without an agreement too. */
function closedOf<Name extends string>(set: readonly Name[], counts: [Name, number][], chosen: readonly Name[], shown: (name: Name) => { name: string; href: string }): FacetValue[] {
  const countOf = new Map(counts);
  return set.map((name) => ({ key: name, count: countOf.get(name) ?? 0, on: chosen.includes(name), ...shown(name) }));
}

function Facet({ page, title, open, choice, values, all }: {
  page: FilteredPage;
  title: string;
  open: boolean | undefined;
  choice: Choice;
  values: FacetValue[];
  /** The parameter of values so many that most are picked from a list. */
  all?: 'country' | 'organization';
}) {
  const t = useTranslations('agreementList');
  const locale = useLocale();
  const long = all !== undefined && values.length > SHOWN + 2;
  const first = long ? values.filter(({ on }, index) => index < SHOWN || on) : values;
  const others = long ? values.filter((value) => !first.includes(value)).sort((a, b) => a.name.localeCompare(b.name, locale)) : [];
  if (values.length === 0) return null;
  return (
    <details className="facet" open={open}>
      <summary>{title} <Icon name="chevron-down" className="icon toggle" /></summary>
      <FacetValues values={first} />
      {all && others.length > 0 && (
        <form action={page.path} className="another">
          <Hidden choice={choice} besides={page.besides} />
          <label className="unseen" htmlFor={`another-${all}`}>{t('another', { facet: title })}</label>
          <select className="input" id={`another-${all}`} name={all} defaultValue="">
            <option value="">{t('others', { count: others.length })}</option>
            {others.map(({ key, name, count }) => <option key={key} value={key.toLowerCase()}>{t('option', { name, count })}</option>)}
          </select>
          <button className="button" type="submit">{t('add')}</button>
        </form>
      )}
    </details>
  );
}

/** From when to when, by hand, and by decades as far as the record goes. */
function Period({ page, choice, years }: { page: FilteredPage; choice: Choice; years: Counts['years'] }) {
  const t = useTranslations('agreementList');
  const decades = [...new Set(years.map(({ year }) => Math.floor(year / 10) * 10))].slice(-8);
  return (
    <details className="facet" open={choice.from !== null || choice.to !== null}>
      <summary>{t('period')} <Icon name="chevron-down" className="icon toggle" /></summary>
      <form action={page.path} className="period">
        <Hidden choice={{ ...choice, from: null, to: null }} besides={page.besides} />
        <div className="field">
          <label htmlFor="from">{t('from')}</label>
          <input className="input" id="from" type="text" name="from" defaultValue={choice.from ?? ''} pattern="\d{4}(-\d{2}(-\d{2})?)?" placeholder="1990" autoComplete="off" aria-describedby="period-how" />
        </div>
        <div className="field">
          <label htmlFor="to">{t('to')}</label>
          <input className="input" id="to" type="text" name="to" defaultValue={choice.to ?? ''} pattern="\d{4}(-\d{2}(-\d{2})?)?" placeholder="2024" autoComplete="off" aria-describedby="period-how" />
        </div>
        <button className="button" type="submit">{t('apply')}</button>
      </form>
      <p className="caption" id="period-how">{t('periodHow')}</p>
      <p className="chips small decades">
        {decades.map((decade) => (
          <a key={decade} rel="nofollow" href={addressOf(page, { ...choice, from: String(decade), to: String(decade + 9) })}>{t('decade', { from: String(decade), to: String(decade + 9) })}</a>
        ))}
      </p>
    </details>
  );
}
