import type { AgreementFilter, AgreementKind, FilterNamesQuery, Stage } from '@pacta/client';
import type { LeftOut, Readable } from './left-out.ts';
import { firstOf, onesOf, valuesOf } from './parameters.ts';
import type { Parameters } from './parameters.ts';

/** The sorts of instrument, in the order in which the filter names them. */
export const KINDS = [
  'TREATY', 'DEFENCE_COOPERATION_AGREEMENT', 'MEMORANDUM_OF_UNDERSTANDING', 'TECHNICAL_AGREEMENT', 'PROTOCOL', 'CHARTER',
  'STATUS_OF_FORCES', 'JOINT_DECLARATION', 'COMMUNIQUE', 'LETTER_OF_INTENT', 'JOINT_MECHANISM', 'EXERCISE', 'OTHER',
] as const satisfies readonly AgreementKind[];

/** All stages, lowest rung first. */
export const STAGES = ['DISCUSSED', 'ANNOUNCED', 'SIGNED', 'IN_FORCE', 'OPERATIONAL', 'SUSPENDED', 'ENDED'] as const satisfies readonly Stage[];

/** The longest text that the API looks for, in UTF-16 code units. */
const LONGEST_TEXT = 300;

/** What of which several values may be chosen: any of them is enough. */
export type Choices = { country: string[]; organization: string[]; domain: string[]; kind: AgreementKind[]; stage: Stage[] };

/** What the list's address asks for, by the names of its parameters. Countries in capitals, as ISO writes them. */
export type Choice = Choices & {
  /** Whether all of the countries must be parties. */
  match: 'all' | null;
  from: string | null;
  to: string | null;
  text: string | null;
  dataset: string | null;
};

export const NOTHING_CHOSEN: Choice = {
  country: [], organization: [], domain: [], kind: [], stage: [], match: null, from: null, to: null, text: null, dataset: null,
};

/** Which values of an address can be read, whether or not the record has what they name. */
const READS = {
  country: (code: string) => /^[A-Z]{2}$/i.test(code),
  organization: (code: string) => /^[A-Z\d-]{3,}$/i.test(code),
  domain: (slug: string) => /^[a-z-]+(\/[a-z-]+)?$/.test(slug),
  kind: (value: string) => KINDS.some((kind) => kind === closed(value)),
  stage: (value: string) => STAGES.some((stage) => stage === closed(value)),
};
const READS_ONE = {
  from: isPartialDate,
  to: isPartialDate,
  dataset: (slug: string) => /^[a-z0-9-]+$/.test(slug),
  match: (value: string) => /^(all|any)$/i.test(value),
};
export const READABLE = { lists: READS, ones: READS_ONE } satisfies Readable;

/**
 * Reads the address. What is no country code, domain, kind, stage or date counts as not asked: a wrong link shows everything,
 * and the page names it (`left-out.ts`).
 */
export function choiceOf(parameters: Parameters): Choice {
  const all = (name: keyof typeof READS) => valuesOf(parameters, name).filter(READS[name]);
  // NUL is no sign of any text, and the API refuses it.
  const one = (name: string) => onesOf(parameters, name).map((value) => value.replaceAll('\u0000', ' ').trim()).find((value) => value !== '') ?? null;
  const codes = (name: 'country' | 'organization') => [...new Set(all(name).map((code) => code.toUpperCase()))];
  const readable = (name: keyof typeof READS_ONE) => {
    const value = firstOf(parameters, name);
    return value !== undefined && READS_ONE[name](value) ? value : null;
  };
  const [from, to] = inOrder(readable('from'), readable('to'));
  return {
    country: codes('country'),
    organization: codes('organization'),
    domain: all('domain'),
    kind: KINDS.filter((kind) => all('kind').some((value) => closed(value) === kind)),
    stage: STAGES.filter((stage) => all('stage').some((value) => closed(value) === stage)),
    match: readable('match')?.toLowerCase() === 'all' ? 'all' : null,
    from, to,
    text: one('text')?.slice(0, LONGEST_TEXT) ?? null,
    dataset: readable('dataset'),
  };
}

/** Two ends of a time, as far as both are given: the wrong way round they are meant the right way. */
function inOrder(from: string | null, to: string | null): [from: string | null, to: string | null] {
  const length = Math.min(from?.length ?? 0, to?.length ?? 0);
  return from !== null && to !== null && from.slice(0, length) > to.slice(0, length) ? [to, from] : [from, to];
}

/** The choice without what the record does not know, and what that was: the page says so instead of showing nothing. */
export function knownOf(choice: Choice, names: FilterNamesQuery): { choice: Choice; unknown: LeftOut[] } {
  const known = {
    country: new Set(names.countries.map(({ code }) => code)),
    organization: new Set(names.organizations.map(({ code }) => code)),
    domain: new Set(names.domains.map(({ slug }) => slug)),
    dataset: new Set(names.datasets.map(({ slug }) => slug)),
  };
  const dataset = choice.dataset !== null && known.dataset.has(choice.dataset) ? choice.dataset : null;
  const lists = ['country', 'organization', 'domain'] as const;
  const kept = Object.fromEntries(lists.map((name) => [name, choice[name].filter((value) => known[name].has(value))]));
  const unknown = [
    ...lists.flatMap((name) => choice[name].filter((value) => !known[name].has(value)).map((value) => ({ name, value }))),
    ...(dataset === choice.dataset ? [] : [{ name: 'dataset' as const, value: choice.dataset ?? '' }]),
  ];
  return { choice: { ...choice, ...kept, dataset }, unknown };
}

/** The choice as the API's filter. */
export function filterOf({ country, organization, domain, kind, stage, match, from, to, text, dataset }: Choice): AgreementFilter {
  const some = <Value>(values: Value[]) => (values.length > 0 ? values : null);
  return {
    countries: some(country),
    match: match === 'all' ? 'ALL' : 'ANY',
    organizations: some(organization),
    domains: some(domain),
    kinds: some(kind),
    stages: some(stage),
    from, to, text, dataset,
  };
}

/** The choice as the parameters of an address, without what is not chosen; in one order, so that a choice has one address. */
export function parametersOf(choice: Choice): [name: string, value: string][] {
  const { country, organization, domain, kind, stage, match, from, to, text, dataset } = choice;
  const pairs = (name: string, values: readonly (string | null)[]) => values.flatMap((value): [string, string][] => (value ? [[name, value]] : []));
  return [
    ...pairs('text', [text]),
    ...pairs('country', country.map((code) => code.toLowerCase())),
    ...pairs('match', [country.length > 1 ? match : null]),
    ...pairs('organization', organization.map((code) => code.toLowerCase())),
    ...pairs('domain', domain),
    ...pairs('kind', kind),
    ...pairs('stage', stage),
    ...pairs('from', [from]),
    ...pairs('to', [to]),
    ...pairs('dataset', [dataset]),
  ];
}

/** The choice with a value added, or taken away when it was chosen. */
export function toggled<Name extends keyof Choices>(choice: Choice, name: Name, value: Choices[Name][number]): Choice {
  const values: readonly string[] = choice[name];
  return { ...choice, [name]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value] };
}

/** A value of a closed set as the API writes it: `in-force` and `IN_FORCE` are the same. */
function closed(value: string): string {
  return value.toUpperCase().replaceAll('-', '_');
}

function isPartialDate(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) || text.startsWith('0000')) return false; // no calendar has a year 0
  const whole = `${text}${'-01-01'.slice(text.length - 4)}`;
  const day = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(whole);
}
