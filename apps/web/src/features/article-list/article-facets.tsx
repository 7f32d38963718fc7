import type { ArticlesPageQuery, FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { countryFacet, domainFacet, withChosenNames } from '../../record/facet-lists.ts';
import { FacetValues } from '../../record/facet-values.tsx';
import type { FacetValue } from '../../record/facet-values.tsx';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { ARTICLE_KINDS, articleParameters, toggledIn, yearOf } from './chosen-articles.ts';
import type { ChosenArticles } from './chosen-articles.ts';
import { languageName } from './language-name.ts';

type Counts = ArticlesPageQuery['articles']['facets'];

/** How many values a facet shows before it folds the others away. */
const SHOWN = 8;

/** How many sources stand under each value of each filter. A value is a link: to the list with it, or without it when it is chosen. */
export function ArticleFacets({ facets: counted, chosen, names }: { facets: Counts; chosen: ChosenArticles; names: FilterNamesQuery | null }) {
  const t = useTranslations();
  const locale = useLocale();
  const facets = names ? { ...counted, ...withChosenNames(counted, chosen, names) } : counted;
  const hrefOf = (choice: ChosenArticles) => paths.articlesOf(locale, articleParameters(choice));
  const countOf = new Map(facets.kinds.map(({ kind, count }) => [kind, count]));
  const kinds = ARTICLE_KINDS.map((kind): FacetValue => ({
    key: kind, name: t(`articleKind.${kind}`), count: countOf.get(kind) ?? 0, on: chosen.kind.includes(kind), href: hrefOf(toggledIn(chosen, 'kind', kind)),
  }));
  const languages = withAll(facets.languages, chosen.language, ({ language }) => language, (language) => ({ language, count: 0 })).map(({ language, count }): FacetValue => ({
    key: language, name: languageName(language, locale), count, on: chosen.language.includes(language), href: hrefOf(toggledIn(chosen, 'language', language)),
  }));
  const chosenYear = yearOf(chosen);
  const years = withAll(facets.years, chosenYear ? [Number(chosenYear)] : [], ({ year }) => year, (year) => ({ year, count: 0 })).sort((a, b) => b.year - a.year).map(({ year, count }): FacetValue => {
    const on = chosenYear === String(year);
    const bound = on ? null : String(year);
    return { key: String(year), name: String(year), count, on, href: hrefOf({ ...chosen, from: bound, to: bound }) };
  });
  const countries = countryFacet(facets.countries, chosen.country, (code) => hrefOf(toggledIn(chosen, 'country', code)));
  const domains = domainFacet(facets.domains, chosen.domain, (slug) => hrefOf(toggledIn(chosen, 'domain', slug)));
  return (
    <details className="filters">
      <summary className="button"><Icon name="list-filter" />{t('agreementList.filters')}</summary>
      <nav aria-label={t('agreementList.filters')}>
        <Facet title={t('agreementList.country')} values={countries} />
        <Facet title={t('agreementList.domain')} values={domains} whole />
        <Facet title={t('articleList.kind')} values={kinds} whole />
        <Facet title={t('articleList.year')} values={years} />
        <Facet title={t('articleList.language')} values={languages} />
      </nav>
    </details>
  );
}

function withAll<Counted, Value>(counts: readonly Counted[], values: readonly Value[], valueOf: (counted: Counted) => Value, none: (value: Value) => Counted): Counted[] {
  return [...counts, ...values.filter((value) => !counts.some((one) => valueOf(one) === value)).map(none)];
}

/** `whole`: all values stand in sight; else the first, and the others behind a word. */
function Facet({ title, values, whole = false }: { title: string; values: readonly FacetValue[]; whole?: boolean }) {
  const t = useTranslations('agreementList');
  const first = whole || values.length <= SHOWN + 2 ? values : values.filter(({ on }, index) => index < SHOWN || on);
  const others = values.filter((value) => !first.includes(value));
  if (values.length === 0) return null;
  return (
    <details className="facet" open>
      <summary>{title} <Icon name="chevron-down" className="icon toggle" /></summary>
      <FacetValues values={first} counted="sources" />
      {others.length > 0 && (
        <details className="folded">
          <summary className="small">{t('others', { count: others.length })} <Icon name="chevron-down" className="icon toggle" /></summary>
          <FacetValues values={others} counted="sources" />
        </details>
      )}
    </details>
  );
}
