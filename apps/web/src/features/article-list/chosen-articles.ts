import type { ArticleFilter, ArticleKind, FilterNamesQuery } from '@pacta/client';
import { choiceOf, knownOf, NOTHING_CHOSEN, READABLE } from '../../record/choice.ts';
import type { LeftOut, Readable } from '../../record/left-out.ts';
import { valuesOf } from '../../record/parameters.ts';
import type { Parameters } from '../../record/parameters.ts';

/** All sorts of source, in the order in which the filter names them. */
export const ARTICLE_KINDS = ['NEWS', 'OFFICIAL', 'TREATY', 'REPORT', 'ACADEMIC', 'ENCYCLOPEDIA', 'OTHER'] as const satisfies readonly ArticleKind[];

/** What of which several values may be chosen: any of them is enough. */
type Lists = { country: string[]; domain: string[]; kind: ArticleKind[]; language: string[] };

/** What the address of the list of sources asks for, by the names of its parameters. Countries in capitals, as ISO writes them. */
export type ChosenArticles = Lists & {
  /** Partial dates: as `2025` or `2025-02`. */
  from: string | null;
  to: string | null;
  /** Whether only texts are shown that can be read beside their facts. */
  show: 'texts' | null;
};

const { country, domain } = READABLE.lists;
const { from, to } = READABLE.ones;
const READS = {
  kind: (value: string) => ARTICLE_KINDS.some((kind) => kind === value.toUpperCase()),
  language: (code: string) => /^[a-z]{2}$/i.test(code),
  show: (what: string) => what === 'texts',
};
/** Which values of the address of the list of sources can be read. */
export const READABLE_ARTICLES = { lists: { country, domain, ...READS }, ones: { from, to } } satisfies Readable;

/** Reads the address. What is no country code, domain, kind, language or date counts as not asked. */
export function chosenArticles(parameters: Parameters): ChosenArticles {
  const all = (name: keyof typeof READS) => valuesOf(parameters, name).filter(READS[name]);
  const { country, domain, from, to } = choiceOf(parameters);
  const kinds = all('kind').map((value) => value.toUpperCase());
  return {
    country, domain, from, to,
    kind: ARTICLE_KINDS.filter((kind) => kinds.includes(kind)),
    language: [...new Set(all('language').map((code) => code.toLowerCase()))],
    show: all('show').length > 0 ? 'texts' : null,
  };
}

/** The choice without countries and domains that the record does not know, and which these were. */
export function knownArticles(chosen: ChosenArticles, names: FilterNamesQuery): { chosen: ChosenArticles; unknown: LeftOut[] } {
  const { country, domain } = chosen;
  const { choice, unknown } = knownOf({ ...NOTHING_CHOSEN, country, domain }, names);
  return { chosen: { ...chosen, country: choice.country, domain: choice.domain }, unknown };
}

/** The choice as the API's filter. */
export function articleFilterOf({ country, domain, kind, language, from, to, show }: ChosenArticles): ArticleFilter {
  const some = <Value>(values: Value[]) => (values.length > 0 ? values : null);
  return { countries: some(country), domains: some(domain), kinds: some(kind), languages: some(language), from, to, hasText: show === 'texts' ? true : null };
}

/** The choice as the parameters of an address, in one order, so that a choice has one address. */
export function articleParameters({ country, domain, kind, language, from, to, show }: ChosenArticles): [name: string, value: string][] {
  const pairs = (name: string, values: readonly (string | null)[]) => values.flatMap((value): [string, string][] => (value ? [[name, value]] : []));
  return [
    ...pairs('show', [show]),
    ...pairs('country', country.map((code) => code.toLowerCase())),
    ...pairs('domain', domain),
    ...pairs('kind', kind),
    ...pairs('language', language),
    ...pairs('from', [from]),
    ...pairs('to', [to]),
  ];
}

/** The same choice for the files of the record, which hold the references of texts as of all others. */
export function fileParameters(chosen: ChosenArticles): [name: string, value: string][] {
  return articleParameters({ ...chosen, show: null });
}

/** The year that is chosen; null when none is, or another span of time. */
export function yearOf({ from, to }: ChosenArticles): string | null {
  return from === to && /^\d{4}$/.test(from ?? '') ? from : null;
}

/** The choice with a value added, or taken away when it was chosen. */
export function toggledIn<Name extends keyof Lists>(chosen: ChosenArticles, name: Name, value: Lists[Name][number]): ChosenArticles {
  const values: readonly string[] = chosen[name];
  return { ...chosen, [name]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value] };
}
