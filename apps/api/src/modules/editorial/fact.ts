import { createHash } from 'node:crypto';
import { passageAt, type Passage } from '@pacta/evidence';
import type { ProposedAgreement, ProposedCommitment, ProposedFact } from '@pacta/db';
import { invalidInput, type UserError } from '../../user-error.ts';
import type { Vocabulary } from '../../vocabulary.ts';

const LONGEST_TITLE = 300;

export type PassageGiven = { start: number; end: number; exact: string };

/** Refuses a fact that names what the record does not know, or that says nothing; null where it can stand. */
export function refuseFact({ kind, content }: ProposedFact, { parties, domains }: Pick<Vocabulary, 'parties' | 'domains'>, ofAgreement: readonly string[] | null): UserError<'InvalidInput'> | null {
  if (kind === 'AGREEMENT') return refuseAgreement(content, parties);
  if (!domains.has(content.domain)) return invalidInput(`The taxonomy knows no domain « ${content.domain} ».`, kind.toLowerCase(), 'domain');
  return kind === 'COMMITMENT' ? refuseCommitment(content, ofAgreement ?? []) : null;
}

const isWords = (text: string) => text.trim() !== '' && text.length <= LONGEST_TITLE;

function refuseAgreement({ titleFr, titleEn, parties }: ProposedAgreement, known: Vocabulary['parties']) {
  if (!isWords(titleFr)) return invalidInput(`Give a French title of 1 to ${LONGEST_TITLE} characters.`, 'agreement', 'titleFr');
  if (!isWords(titleEn)) return invalidInput(`Give an English title of 1 to ${LONGEST_TITLE} characters.`, 'agreement', 'titleEn');
  if (parties.length === 0) return invalidInput('An agreement has at least one party.', 'agreement', 'parties');
  const unknown = parties.filter((code) => !known.has(code));
  if (unknown.length > 0) return invalidInput(`The record knows no country or organization ${unknown.join(', ')}. Countries go by ISO 3166-1 alpha-2.`, 'agreement', 'parties');
  if (new Set(parties).size < parties.length) return invalidInput('A party stands there twice.', 'agreement', 'parties');
  return null;
}

function refuseCommitment({ statementFr, statementEn, concreteness, actors }: ProposedCommitment, parties: readonly string[]) {
  if (!isWords(statementFr)) return invalidInput(`Say in French what is to be done, in 1 to ${LONGEST_TITLE} characters.`, 'commitment', 'statementFr');
  if (!isWords(statementEn)) return invalidInput(`Say in English what is to be done, in 1 to ${LONGEST_TITLE} characters.`, 'commitment', 'statementEn');
  if (concreteness < 1 || concreteness > 3) return invalidInput('How concrete a measure is goes from 1 to 3.', 'commitment', 'concreteness');
  const strangers = actors.filter((code) => !parties.includes(code));
  return strangers.length > 0 ? invalidInput(`${strangers.join(', ')} acts and is no party of the agreement. Add the party there first.`, 'commitment', 'actors') : null;
}

/** The passages that were selected, or why they are none: their words must stand where they say, letter for letter. */
export function placed(text: string, given: readonly PassageGiven[]): Passage[] | UserError<'InvalidInput'> {
  if (given.length === 0) return invalidInput('Select at least one passage: no fact without the words that it stands on.', 'passages');
  const passages: Passage[] = [];
  for (const [n, { start, end, exact }] of given.entries()) {
    if (!Number.isInteger(start) || text.slice(start, end) !== exact || exact.trim() === '') return invalidInput(`« ${exact.slice(0, 60)} » does not stand at ${start}–${end} of the text. Select it again.`, 'passages', String(n));
    try {
      passages.push(passageAt(text, start, end));
    } catch (error) {
      return invalidInput(error instanceof Error ? error.message : 'This passage cannot be.', 'passages', String(n));
    }
  }
  return passages;
}

/** What makes two proposals of one article the same: kind, fact and places. */
export function fingerprintOf({ kind, content }: ProposedFact, passages: readonly Passage[], parent: string | null): string {
  const what = [kind, parent, content, passages.map(({ start, end }) => [start, end])];
  return createHash('sha256').update(JSON.stringify(what)).digest('hex');
}
