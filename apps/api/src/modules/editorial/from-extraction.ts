import type { Passage } from '@pacta/evidence';
import type { Extraction, ProposedAgreement as Found } from '@pacta/extract';
import type { ProposedAgreement, ProposedFact } from '@pacta/db';
import type { Vocabulary } from '../../vocabulary.ts';

/** A fact as a rule proposes it, with what belongs to it. */
export type RuleProposal = { fact: ProposedFact; passages: Passage[]; rule: string };
export type ProposedGroup = { agreement: RuleProposal & { fact: ProposedFact & { kind: 'AGREEMENT' } }; parts: RuleProposal[] };

type Known = Pick<Vocabulary, 'parties' | 'domains'>;

const KIND_WORDS: Record<ProposedAgreement['kind'], [fr: string, en: string]> = {
  TREATY: ['Traité', 'Treaty'],
  DEFENCE_COOPERATION_AGREEMENT: ['Accord de coopération de défense', 'Defence cooperation agreement'],
  MEMORANDUM_OF_UNDERSTANDING: ['Protocole d’entente', 'Memorandum of understanding'],
  TECHNICAL_AGREEMENT: ['Arrangement technique', 'Technical arrangement'],
  PROTOCOL: ['Protocole', 'Protocol'],
  CHARTER: ['Charte', 'Charter'],
  STATUS_OF_FORCES: ['Accord sur le statut des forces', 'Status of forces agreement'],
  JOINT_DECLARATION: ['Déclaration conjointe', 'Joint declaration'],
  COMMUNIQUE: ['Communiqué conjoint', 'Joint communiqué'],
  LETTER_OF_INTENT: ['Lettre d’intention', 'Letter of intent'],
  JOINT_MECHANISM: ['Mécanisme conjoint', 'Joint mechanism'],
  EXERCISE: ['Exercice', 'Exercise'],
  OTHER: ['Coopération de sécurité', 'Security cooperation'],
};
const SEVERAL: [fr: string, en: string] = ['Accords de coopération de défense', 'Defence cooperation agreements'];

const first = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const named = ({ rule: { id, version } }: { rule: { id: string; version: number } }) => `${id}@${version}`;

/**
 * What the rules found, as proposals: each agreement with the domains and measures that belong to it. Measures that stand on no
 * instrument belong to one agreement that is made for them, since the parties agreed on them. What the record has no name for is
 * left out: nobody could accept it.
 */
export function groupsOf(found: Extraction, { parties, domains }: Known): ProposedGroup[] {
  const known = (codes: readonly string[]) => [...new Set(codes)].filter((code) => parties.has(code));
  const language = found.language ?? 'fr';
  const names = (codes: readonly string[], locale: 'fr' | 'en') => codes.map((code) => parties.get(code)?.name[locale] ?? code).join(locale === 'fr' ? ', ' : ', ');
  const measures = found.commitments.filter(({ domain }) => domains.has(domain));

  const partOf = (commitment: (typeof measures)[number], actorsOf: readonly string[]): RuleProposal => {
    const label = domains.get(commitment.domain)?.label ?? { fr: commitment.domain, en: commitment.domain };
    const statement = first(commitment.statement.slice(0, 300));
    return {
      fact: {
        kind: 'COMMITMENT',
        content: {
          domain: commitment.domain,
          statementFr: language === 'fr' ? statement : label.fr,
          statementEn: language === 'en' ? statement : label.en,
          stage: commitment.stage,
          wording: commitment.wording,
          concreteness: 2,
          actors: known(commitment.actors).filter((code) => actorsOf.includes(code)),
        },
      },
      passages: commitment.evidence,
      rule: named(commitment),
    };
  };
  const titled = (content: Omit<ProposedAgreement, 'titleFr' | 'titleEn' | 'titleIsBuilt'>, title: string | null): ProposedAgreement => {
    const [fr, en] = content.severalInstruments && content.kind === 'DEFENCE_COOPERATION_AGREEMENT' ? SEVERAL : KIND_WORDS[content.kind];
    const built = (locale: 'fr' | 'en') => `${locale === 'fr' ? fr : en} (${names(content.parties, locale)})`.slice(0, 300);
    const own = title === null ? null : first(title.slice(0, 300));
    return { ...content, titleFr: language === 'fr' && own ? own : built('fr'), titleEn: language === 'en' && own ? own : built('en'), titleIsBuilt: own === null };
  };
  const groupOf = (agreement: Found, place: number): ProposedGroup | null => {
    const own = measures.filter((commitment) => commitment.agreement === place);
    const codes = known(agreement.parties);
    if (codes.length === 0) return null;
    const events = found.events.filter((event) => event.agreement === place).map(({ kind, date }) => ({ kind, date }));
    const content = titled({ kind: agreement.kind, stage: agreement.stage, severalInstruments: agreement.instruments === 'SEVERAL', parties: codes, events }, agreement.title);
    const covered = new Set(own.map(({ domain }) => domain));
    const subjects = agreement.domains.filter((slug) => domains.has(slug) && !covered.has(slug)).flatMap((slug) => subjectOf(found, slug));
    return { agreement: { fact: { kind: 'AGREEMENT', content }, passages: agreement.evidence, rule: named(agreement) }, parts: [...subjects, ...own.map((commitment) => partOf(commitment, codes))] };
  };

  const groups = found.agreements.map(groupOf).filter((group) => group !== null);
  const loose = measures.filter(({ agreement }) => agreement === null || known(found.agreements[agreement]?.parties ?? []).length === 0);
  const codes = known(loose.flatMap(({ actors }) => actors));
  const [leading] = loose;
  if (leading && codes.length > 0) {
    const content = titled({ kind: 'OTHER', stage: 'ANNOUNCED', severalInstruments: false, parties: codes, events: [] }, null);
    groups.push({ agreement: { fact: { kind: 'AGREEMENT', content }, passages: leading.evidence, rule: 'agreement.of-measures@1' }, parts: loose.map((commitment) => partOf(commitment, codes)) });
  }
  return withOtherSubjects(groups, found, domains);
}

const subjectOf = (found: Extraction, slug: string): RuleProposal[] =>
  found.domains.filter((domain) => domain.slug === slug).map((domain) => ({ fact: { kind: 'SUBJECT', content: { domain: slug } }, passages: domain.evidence, rule: named(domain) }));

/** Domains that the article speaks of and no measure covers belong to the agreement that has most measures: the article is about it. */
function withOtherSubjects(groups: ProposedGroup[], found: Extraction, domains: Known['domains']): ProposedGroup[] {
  const main = groups.toSorted((a, b) => b.parts.length - a.parts.length)[0];
  if (!main) return groups;
  const covered = new Set(groups.flatMap(({ parts }) => parts.flatMap(({ fact }) => (fact.kind === 'AGREEMENT' ? [] : [fact.content.domain]))));
  for (const { slug } of found.domains) if (domains.has(slug) && !covered.has(slug)) main.parts.unshift(...subjectOf(found, slug));
  return groups;
}
