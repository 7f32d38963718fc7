import type { ArticlesPageQuery, FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { FacetValues } from '../../record/facet-values.tsx';
import type { FacetValue } from '../../record/facet-values.tsx';
import { hueOf } from '../../record/hue.ts';
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
  const facets = names ? withChosen(counted, chosen, names) : counted;
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
  const countries = facets.countries.map(({ country: { code, name }, count }): FacetValue => ({
    key: code, name, count, on: chosen.country.includes(code), href: hrefOf(toggledIn(chosen, 'country', code)),
  }));
  return (
    <details className="filters">
      <summary className="button"><Icon name="list-filter" />{t('agreementList.filters')}</summary>
      <nav aria-label={t('agreementList.filters')}>
        <Facet title={t('agreementList.country')} values={countries} />
        <Facet title={t('agreementList.domain')} values={domainsOf(facets, chosen, hrefOf)} whole />
        <Facet title={t('articleList.kind')} values={kinds} whole />
        <Facet title={t('articleList.year')} values={years} />
        <Facet title={t('articleList.language')} values={languages} />
      </nav>
    </details>
  );
}

/** What is chosen stays in its facet when nothing is left under it: with 0, so that it can be taken back. */
function withChosen(facets: Counts, chosen: ChosenArticles, names: FilterNamesQuery): Counts {
  const countries = names.countries.filter(({ code }) => chosen.country.includes(code) && !facets.countries.some(({ country }) => country.code === code));
  const opened = new Set(chosen.domain.flatMap((slug) => [slug, hueOf(slug)]));
  const domains = names.domains.filter(({ slug }) => opened.has(slug) && !facets.domains.some(({ domain }) => domain.slug === slug));
  return {
    ...facets,
    countries: [...facets.countries, ...countries.map((country) => ({ country, count: 0 }))],
    domains: [...facets.domains, ...domains.map((domain) => ({ domain, count: 0 }))],
  };
}

function withAll<Counted, Value>(counts: readonly Counted[], values: readonly Value[], valueOf: (counted: Counted) => Value, none: (value: Value) => Counted): Counted[] {
  return [...counts, ...values.filter((value) => !counts.some((one) => valueOf(one) === value)).map(none)];
}

/** The domains of the first level, and below one that is chosen, or of which a part is, its sub-domains. */
function domainsOf(facets: Counts, chosen: ChosenArticles, hrefOf: (choice: ChosenArticles) => string): FacetValue[] {
  const value = ({ domain: { slug, label, icon, level }, count }: Counts['domains'][number]): FacetValue => ({
    key: slug, name: label, count, on: chosen.domain.includes(slug), href: hrefOf(toggledIn(chosen, 'domain', slug)), hue: hueOf(slug), icon, inner: level > 1,
  });
  const opened = new Set(chosen.domain.map(hueOf));
  return facets.domains.filter(({ domain }) => domain.level === 1).flatMap((parent) => [
    value(parent),
    ...(opened.has(parent.domain.slug) ? facets.domains.filter(({ domain }) => domain.slug.startsWith(`${parent.domain.slug}/`)).map(value) : []),
  ]);
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
