import type { AgreementKind, ArticleKind, Stage } from '../__generated__/prisma/enums.ts';
import { wish, type Wanted } from './catalogue.ts';
import { parseSearch } from './search-query.ts';

/** Fields join by AND, the values of one field by OR; what is left out asks for nothing. */
export type AgreementConditions = {
  countries?: readonly string[] | null;
  match?: 'ANY' | 'ALL' | null;
  /** Countries that are all party, whatever else is asked for: what a pair is. */
  between?: readonly string[] | null;
  organizations?: readonly string[] | null;
  domains?: readonly string[] | null;
  kinds?: readonly AgreementKind[] | null;
  stages?: readonly Stage[] | null;
  from?: string | null;
  to?: string | null;
  text?: string | null;
  dataset?: string | null;
};

export type ArticleConditions = {
  countries?: readonly string[] | null;
  organizations?: readonly string[] | null;
  domains?: readonly string[] | null;
  languages?: readonly string[] | null;
  kinds?: readonly ArticleKind[] | null;
  hasText?: boolean | null;
  from?: string | null;
  to?: string | null;
  text?: string | null;
};

/** A text without a letter or digit asks for nothing, as an empty one. */
function queryOf(text: string | null | undefined) {
  const query = text == null ? [] : parseSearch(text);
  return query.length > 0 ? query : null;
}

export const agreementsWanted = (filter: AgreementConditions): Wanted => ({
  wishes: [
    ...wish('country', filter.between, true).map((each) => ({ ...each, given: true })),
    ...wish('country', filter.countries, filter.match === 'ALL'),
    ...wish('organization', filter.organizations),
    ...wish('domain', filter.domains),
    ...wish('kind', filter.kinds),
    ...wish('stage', filter.stages),
    ...wish('dataset', filter.dataset == null ? null : [filter.dataset]),
  ],
  from: filter.from,
  to: filter.to,
  query: queryOf(filter.text),
});

export const articlesWanted = (filter: ArticleConditions): Wanted => ({
  wishes: [
    ...wish('country', filter.countries),
    ...wish('organization', filter.organizations),
    ...wish('domain', filter.domains),
    ...wish('language', filter.languages),
    ...wish('source', filter.kinds),
    ...wish('text', filter.hasText == null ? null : [filter.hasText ? 'held' : 'reference']),
  ],
  from: filter.from,
  to: filter.to,
  query: queryOf(filter.text),
});
