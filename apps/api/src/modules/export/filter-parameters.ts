import type { AgreementConditions, ArticleConditions, TimelineUnit } from '@pacta/db';
import { BadInput } from '../../errors.ts';
import { isPartialDate } from '../../scalars.ts';
import { AGREEMENT_KINDS, ARTICLE_KINDS, STAGES } from './csv/closed-sets.ts';

/** The parameters of an address; one that stands there twice is a list. */
export type Parameters = Record<string, string | string[] | undefined>;

/** What an address may ask for besides its filter. */
const BESIDES = ['locale'];

/** All values of a parameter: repeated, or separated by commas. */
const valuesOf = (parameters: Parameters, name: string): string[] =>
  [parameters[name] ?? []].flat().flatMap((value) => value.split(',')).map((value) => value.trim()).filter((value) => value !== '');

function oneOf(parameters: Parameters, name: string): string | null {
  const [value, ...more] = [parameters[name] ?? []].flat().filter((each) => each !== '');
  if (more.length > 0) throw new BadInput(`Give \`${name}\` once.`, name);
  return value ?? null;
}

/** Values of a closed set, in any case: `in-force` and `IN_FORCE` are the same. */
function closed<Value extends string>(parameters: Parameters, name: string, set: Readonly<Record<Value, string>>): Value[] {
  return valuesOf(parameters, name).map((text) => {
    const value = (Object.keys(set) as Value[]).find((each) => each === text.toUpperCase().replaceAll('-', '_')); // the keys are the set
    if (!value) throw new BadInput(`"${text}" is no ${name}. Use ${Object.keys(set).join(', ')}.`, name);
    return value;
  });
}

function partialDate(parameters: Parameters, name: string): string | null {
  const text = oneOf(parameters, name);
  if (text !== null && !isPartialDate(text)) throw new BadInput(`"${text}" is not a date: write 2025, 2025-02 or 2025-02-06.`, name);
  return text;
}

function refuseUnknownNames(parameters: Parameters, known: readonly string[]) {
  const stray = Object.keys(parameters).find((name) => !known.includes(name) && !BESIDES.includes(name));
  const instead = known.length > 0 ? `Use ${known.join(', ')}.` : 'Here is no filter to use.';
  if (stray !== undefined) throw new BadInput(`There is no filter \`${stray}\`: nothing would be left out by it. ${instead}`, stray);
  // PostgreSQL refuses such a text, wherever it stands.
  const unfit = known.find((name) => [parameters[name] ?? []].flat().some((value) => value.includes('\0')));
  if (unfit !== undefined) throw new BadInput(`\`${unfit}\` holds the character NUL (U+0000). Remove it.`, unfit);
}

/** For what is given out whole. */
export const refuseFilters = (parameters: Parameters) => refuseUnknownNames(parameters, []);

const countries = (parameters: Parameters) => valuesOf(parameters, 'country').map((code) => code.toUpperCase());

/** The site's filter parameters as conditions on agreements. What cannot be understood is refused: a file must not hold more than it says. */
export function agreementFilter(parameters: Parameters, besides: readonly string[] = []): AgreementConditions {
  refuseUnknownNames(parameters, ['country', 'match', ...BESIDE_COUNTRIES, ...besides]);
  const match = oneOf(parameters, 'match')?.toUpperCase() ?? null;
  if (match !== null && match !== 'ANY' && match !== 'ALL') throw new BadInput('`match` is any or all.', 'match');
  return {
    countries: countries(parameters),
    match,
    organizations: valuesOf(parameters, 'organization'),
    domains: valuesOf(parameters, 'domain'),
    kinds: closed(parameters, 'kind', AGREEMENT_KINDS),
    stages: closed(parameters, 'stage', STAGES),
    from: partialDate(parameters, 'from'),
    to: partialDate(parameters, 'to'),
    text: oneOf(parameters, 'text'),
    dataset: oneOf(parameters, 'dataset'),
  };
}

/** What is left to ask of a pair, whose two countries are its address. */
const BESIDE_COUNTRIES = ['organization', 'domain', 'kind', 'stage', 'from', 'to', 'text', 'dataset'];

export function pairFilter(parameters: Parameters, countries: [string, string]): AgreementConditions {
  refuseUnknownNames(parameters, BESIDE_COUNTRIES);
  return { ...agreementFilter(parameters), between: countries };
}

/** Which agreements a network is drawn from, and the least number of them that two countries must share. */
export function networkQuestion(parameters: Parameters): { filter: AgreementConditions; minWeight: number } {
  const weight = oneOf(parameters, 'weight') ?? '1';
  if (!/^[1-9]\d{0,8}$/.test(weight)) throw new BadInput(`"${weight}" is no weight: write how many agreements two countries must share, 1 or more.`, 'weight');
  return { filter: agreementFilter(parameters, ['weight']), minWeight: Number(weight) };
}

const UNITS = ['DECADE', 'YEAR', 'MONTH'] as const satisfies readonly TimelineUnit[];

/** Which agreements a timeline is drawn from, and how long its periods are. */
export function timelineQuestion(parameters: Parameters): { filter: AgreementConditions; unit: TimelineUnit } {
  const by = oneOf(parameters, 'by') ?? 'YEAR';
  const unit = UNITS.find((each) => each === by.toUpperCase());
  if (!unit) throw new BadInput('`by` is decade, year or month.', 'by');
  return { filter: agreementFilter(parameters, ['by']), unit };
}

/** The same for articles. */
export function articleFilter(parameters: Parameters): ArticleConditions {
  refuseUnknownNames(parameters, ['country', 'organization', 'domain', 'language', 'kind', 'from', 'to', 'text']);
  return {
    countries: countries(parameters),
    organizations: valuesOf(parameters, 'organization'),
    domains: valuesOf(parameters, 'domain'),
    languages: valuesOf(parameters, 'language'),
    kinds: closed(parameters, 'kind', ARTICLE_KINDS),
    from: partialDate(parameters, 'from'),
    to: partialDate(parameters, 'to'),
    text: oneOf(parameters, 'text'),
  };
}
