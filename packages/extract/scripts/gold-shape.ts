import type { AgreementKind, Extraction, ProposedAgreement } from '../src/index.ts';
import taxonomy from '../gold/taxonomy.json' with { type: 'json' };

const TYPES: Readonly<Record<AgreementKind, string>> = {
  TREATY: 'treaty',
  DEFENCE_COOPERATION_AGREEMENT: 'defence_cooperation_agreement',
  MEMORANDUM_OF_UNDERSTANDING: 'memorandum_of_understanding',
  TECHNICAL_AGREEMENT: 'defence_cooperation_agreement',
  PROTOCOL: 'protocol',
  CHARTER: 'charter',
  STATUS_OF_FORCES: 'status_of_forces',
  JOINT_DECLARATION: 'joint_declaration',
  COMMUNIQUE: 'communique',
  LETTER_OF_INTENT: 'letter_of_intent',
  JOINT_MECHANISM: 'other',
  EXERCISE: 'other',
  OTHER: 'other',
};
const STATUSES = {
  DISCUSSED: 'proposed', ANNOUNCED: 'announced', SIGNED: 'signed', IN_FORCE: 'in_force', OPERATIONAL: 'in_force', SUSPENDED: 'suspended', ENDED: 'terminated',
} as const;

const statusOf = ({ stage, ratified }: ProposedAgreement) => (stage === 'SIGNED' && ratified ? 'ratified' : STATUSES[stage]);

/** Organisations that the collection's codes call otherwise than Pacta's record. */
const OTHER_CODES: Readonly<Record<string, string>> = { G5S: 'G5_SAHEL', 'FC-G5S': 'G5_SAHEL', 'FU-AES': 'AES' };
const organizationCode = (code: string) => OTHER_CODES[code] ?? code.replaceAll('-', '_');

const LEVELS: Readonly<Record<string, readonly string[]>> = taxonomy.domains;

/** A domain by the path of the collection, which has fewer; null for one that it lacks. */
function pathOf(slug: string): string | null {
  const [first = '', second] = slug.split('/');
  const children = LEVELS[first];
  if (!children) return null;
  return second !== undefined && children.includes(second) ? slug : first;
}

/** A prediction as `gold/README.md` describes it. */
export function inGoldShape(id: string, title: string | null, found: Extraction) {
  const codeOf = (code: string) => (code.length === 2 ? code : organizationCode(code));
  return {
    id,
    language: found.language,
    title,
    party_countries: found.parties.filter(({ kind }) => kind === 'country').map(({ code }) => code),
    mentioned_countries: found.mentionedCountries.map(({ code }) => code),
    organisations: found.organizations.map(({ code }) => organizationCode(code)),
    organisations_mentioned: found.mentionedOrganizations.map(({ code }) => organizationCode(code)),
    agreements: found.agreements.map((agreement) => ({
      title: agreement.title,
      type: TYPES[agreement.kind],
      status: statusOf(agreement),
      date: agreement.date,
      parties: agreement.parties.map(codeOf),
      quote: agreement.evidence[0]?.exact ?? null,
    })),
    domains: found.domains.flatMap(({ slug, evidence }) => {
      const path = pathOf(slug);
      return path === null ? [] : [{ path, evidence: evidence.map(({ start, end, exact }) => ({ quote: exact, start, end })) }];
    }),
    commitments: found.commitments.flatMap(({ domain, evidence: [passage], actors, wording }) => {
      const path = pathOf(domain);
      return path === null || !passage ? [] : [{ path, quote: passage.exact, start: passage.start, end: passage.end, parties: actors.map(codeOf), modality: wording }];
    }),
  };
}
