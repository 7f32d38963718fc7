import { BadInput } from '../../errors.ts';

/** Refuses a time that no event can lie in. As text `2025-02` sorts after `2025`, though it lies within: only what is certainly reversed is refused. */
export function refuseEmptyTime({ from, to }: { from?: string | null; to?: string | null }): void {
  if (from && to && from.slice(0, to.length) > to.slice(0, from.length))
    throw new BadInput(`\`from\` (${from}) lies after \`to\` (${to}).`, 'filter.from');
}

/** The longest line that is searched for, in UTF-16 code units. */
export const LONGEST_LINE = 300;

export function refuseLongText(text: string | null | undefined, argument: string): void {
  if (text && text.length > LONGEST_LINE) throw new BadInput(`Search for at most ${LONGEST_LINE} characters, not ${text.length}.`, argument);
}

const ARGUMENTS: Record<string, string> = {
  country: 'filter.countries', organization: 'filter.organizations', domain: 'filter.domains', dataset: 'filter.dataset',
};

/** Refuses what a filter names and the record does not know, as `country ZZ`. */
export function refuseUnknown(unknown: readonly string[]): void {
  const [first] = unknown;
  if (first === undefined) return;
  throw new BadInput(`The record knows no ${unknown.join(', no ')}.`, ARGUMENTS[first.split(' ')[0] ?? ''] ?? 'filter');
}
