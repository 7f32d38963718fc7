import type { AgreementFilter, AgreementKind, Stage } from '@pacta/client';

/** The sorts of instrument, in the order in which the filter names them. */
export const KINDS = [
  'TREATY', 'DEFENCE_COOPERATION_AGREEMENT', 'MEMORANDUM_OF_UNDERSTANDING', 'TECHNICAL_AGREEMENT', 'PROTOCOL', 'CHARTER',
  'STATUS_OF_FORCES', 'JOINT_DECLARATION', 'COMMUNIQUE', 'LETTER_OF_INTENT', 'JOINT_MECHANISM', 'EXERCISE', 'OTHER',
] as const satisfies readonly AgreementKind[];

/** All stages, lowest rung first. */
export const STAGES = ['DISCUSSED', 'ANNOUNCED', 'SIGNED', 'IN_FORCE', 'OPERATIONAL', 'SUSPENDED', 'ENDED'] as const satisfies readonly Stage[];

/** What the list's address asks for; what it doesn't name is null. */
export type Choice = { country: string | null; domain: string | null; kind: AgreementKind | null; stage: Stage | null };

/** The parameters of an address as Next gives them: one that stands there twice is a list. */
export type Parameters = Record<string, string | string[] | undefined>;

/** Reads the address. What is no country code, domain, kind or stage counts as not asked: a wrong link shows everything. */
export function choiceOf(parameters: Parameters): Choice {
  const country = one(parameters['country']);
  const domain = one(parameters['domain']);
  const kind = one(parameters['kind']);
  const stage = one(parameters['stage']);
  return {
    country: country && /^[a-z]{2}$/i.test(country) ? country.toUpperCase() : null,
    domain: domain && /^[a-z-]+(\/[a-z-]+)?$/.test(domain) ? domain : null,
    kind: KINDS.find((one) => one === kind) ?? null,
    stage: STAGES.find((one) => one === stage) ?? null,
  };
}

/** The choice as the API's filter. */
export function filterOf({ country, domain, kind, stage }: Choice): AgreementFilter {
  return {
    countries: country ? [country] : null,
    domains: domain ? [domain] : null,
    kinds: kind ? [kind] : null,
    stages: stage ? [stage] : null,
  };
}

/** The choice as the parameters of an address, without what is not chosen. */
export function parametersOf(choice: Partial<Choice>): Record<string, string> {
  const named = { ...choice, country: choice.country?.toLowerCase() };
  return Object.fromEntries(Object.entries(named).flatMap(([name, value]) => (value ? [[name, value]] : [])));
}

/** One value of a parameter; of several the first. */
function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
