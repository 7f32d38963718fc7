import type { SearchPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { toggled } from '../../record/choice.ts';
import type { Choice } from '../../record/choice.ts';
import { countryFacet, domainFacet } from '../../record/facet-lists.ts';
import { FacetValues } from '../../record/facet-values.tsx';
import type { FacetValue } from '../../record/facet-values.tsx';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { parametersOfSearch, TYPES } from './asked-for.ts';
import type { AskedFor } from './asked-for.ts';

/** How many countries and kinds a facet shows: the most frequent, and whatever is chosen. */
const SHOWN = 10;

/** How many of the things found stand under each value. The address is the state. */
export function SearchFacets({ facets, asked }: { facets: SearchPageQuery['search']['facets']; asked: AskedFor }) {
  const t = useTranslations();
  const locale = useLocale();
  const hrefOf = (choice: Choice) => paths.search(locale, parametersOfSearch({ ...asked, choice }));
  const { choice } = asked;
  const countries = countryFacet(facets.countries, choice.country, (code) => hrefOf(toggled(choice, 'country', code)));
  const domains = domainFacet(facets.domains, choice.domain, (slug) => hrefOf(toggled(choice, 'domain', slug)));
  const stages = facets.stages.map(({ stage, count }): FacetValue => ({
    key: stage, name: t(`stage.${stage}`), count, on: choice.stage.includes(stage), href: hrefOf(toggled(choice, 'stage', stage)),
  }));
  const kinds = facets.kinds.map(({ kind, count }): FacetValue => ({
    key: kind, name: t(`kind.${kind}`), count, on: choice.kind.includes(kind), href: hrefOf(toggled(choice, 'kind', kind)),
  }));
  return (
    <details className="filters">
      <summary className="button"><Icon name="list-filter" />{t('agreementList.filters')}</summary>
      <nav aria-label={t('agreementList.filters')}>
        <Facet title={t('agreementList.country')} values={countries} />
        <Facet title={t('agreementList.domain')} values={domains} most={Infinity} />
        <Facet title={t('agreementList.stage')} values={stages} />
        <Facet title={t('agreementList.kind')} values={kinds} />
      </nav>
    </details>
  );
}

function Facet({ title, values, most = SHOWN }: { title: string; values: readonly FacetValue[]; most?: number }) {
  const some = values.filter(({ on }, index) => on || index < most);
  if (some.length === 0) return null;
  return (
    <details className="facet" open>
      <summary>{title} <Icon name="chevron-down" className="icon toggle" /></summary>
      <FacetValues values={some} counted="things" />
    </details>
  );
}

/** The sorts of things that were found, side by side; one can be chosen. */
export function TypeTabs({ facets, asked }: { facets: SearchPageQuery['search']['facets']; asked: AskedFor }) {
  const t = useTranslations('search');
  const locale = useLocale();
  const counts = new Map(facets.types.map(({ type, count }) => [type, count]));
  const all = facets.types.reduce((sum, { count }) => sum + count, 0);
  const tabs = [{ type: null, count: all }, ...TYPES.map((type) => ({ type, count: counts.get(type) ?? 0 }))];
  return (
    <nav className="tabs" aria-label={t('types')}>
      <ul>
        {tabs.filter(({ type, count }) => type === null || count > 0 || type === asked.type).map(({ type, count }) => (
          <li key={type ?? 'all'}>
            <a href={paths.search(locale, parametersOfSearch({ ...asked, type }))} aria-current={asked.type === type ? 'true' : undefined} rel="nofollow">
              {type === null ? t('all') : t(`many.${type}`)} <span className="muted tabular">{t('number', { count })}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
