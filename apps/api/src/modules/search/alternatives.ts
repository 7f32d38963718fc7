import type { SearchConditions, SearchQuery, SearchTerm } from '@pacta/db';

/** A field of the filter, or two that make one time. */
export type FilterField = 'TYPES' | 'COUNTRIES' | 'ORGANIZATIONS' | 'DOMAINS' | 'KINDS' | 'STAGES' | 'TIME' | 'DATASET' | 'LANGUAGES';

/** Another search, in what it differs, and which fields of the filter it leaves out. */
export type Alternative = { change: 'NO_FILTER' | 'WHOLE_WORD' | 'LOOSE_WORDS' | 'FEWER_WORDS'; query: SearchQuery; filter: SearchConditions; without: FilterField[] };

/** Of a line of more words than this, the first ones alone are tried with one left out and each by itself. */
const MOST_WORDS = 6;

const FIELDS: Record<FilterField, readonly (keyof SearchConditions)[]> = {
  TYPES: ['types'], COUNTRIES: ['countries', 'match'], ORGANIZATIONS: ['organizations'], DOMAINS: ['domains'], KINDS: ['kinds'],
  STAGES: ['stages'], TIME: ['from', 'to'], DATASET: ['dataset'], LANGUAGES: ['languages'],
};

/** The fields by which a filter asks for something. */
export function fieldsAsked(filter: SearchConditions): FilterField[] {
  const asks = (value: unknown) => (Array.isArray(value) ? value.length > 0 : value != null);
  // The key of each entry is a field: the record above has no others.
  return (Object.entries(FIELDS) as [FilterField, readonly (keyof SearchConditions)[]][])
    .filter(([field, [first, second]]) => (first && asks(filter[first])) || (field === 'TIME' && second && asks(filter[second])))
    .map(([field]) => field);
}

/** A filter without some of its fields. */
export const filterWithout = (filter: SearchConditions, fields: readonly FilterField[]): SearchConditions =>
  ({ ...filter, ...Object.fromEntries(fields.flatMap((field) => FIELDS[field].map((name) => [name, null]))) });

/**
 * What to search for when a line finds nothing, nearest to it first: its words without a filter, with the last one completed,
 * not in a row, without one of them, each alone. `completions`: words that begin as the last one does. Which of these find
 * something, their counts say.
 */
export function alternativesTo(query: SearchQuery, filter: SearchConditions, completions: readonly string[]): Alternative[] {
  const fields = fieldsAsked(filter);
  const left = [...(fields.length > 1 ? [fields] : []), ...fields.map((field) => [field])];
  const kept = { filter, without: [] };
  return distinct([
    ...left.map((without) => ({ change: 'NO_FILTER' as const, query, filter: filterWithout(filter, without), without })),
    ...completions.map((text) => ({ change: 'WHOLE_WORD' as const, query: [...query.slice(0, -1), { text, phrase: false, excluded: false }], ...kept })),
    { change: 'LOOSE_WORDS' as const, query: loosened(query), ...kept },
    ...fewerOf(query).map((fewer) => ({ change: 'FEWER_WORDS' as const, query: fewer, ...kept })),
  ], lineOf(query));
}

/** The same line with its phrases as single words; what must not occur stays as it is. */
const loosened = (query: SearchQuery) =>
  query.flatMap((term) => (term.phrase && !term.excluded ? term.text.split(' ').map((text) => ({ ...term, text, phrase: false })) : [term]));

/** A line without one of its words, for each of them, and each of its words alone: what must not occur never stands alone. */
function fewerOf(query: SearchQuery): SearchQuery[] {
  const asked = query.slice(0, MOST_WORDS);
  const less = asked.map((_, at) => query.filter((__, other) => other !== at));
  return [...less, ...asked.map((term) => [term])].filter((each) => each.some(({ excluded }) => !excluded));
}

/** Each search once, and never the line that found nothing. */
function distinct(alternatives: Alternative[], line: string): Alternative[] {
  const seen = new Set([`${line} `]);
  return alternatives.filter(({ query, without }) => {
    const name = `${lineOf(query)} ${without.join()}`;
    return !seen.has(name) && seen.add(name);
  });
}

const termLine = ({ text, phrase, excluded }: SearchTerm) => `${excluded ? '-' : ''}${phrase ? `"${text}"` : text}`;

/** Terms as a reader would type them. */
export const lineOf = (query: SearchQuery) => query.map(termLine).join(' ');
