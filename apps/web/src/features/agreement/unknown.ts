import type { AgreementWhole } from './sources.ts';

/** What the record does not know of an agreement. Each is a sentence of the page; the order is that of the page. */
export type Unknown =
  | 'severalInstruments'
  | 'officialTitle'
  | 'noEvent'
  | 'noDate'
  | 'someDates'
  | 'noCommitments'
  | 'nothingSeen'
  | 'noText'
  | 'endWithoutEvent';

/** Finds what is not known. Only what follows from the record: nothing is guessed. */
export function unknownOf(agreement: AgreementWhole): Unknown[] {
  const { events, commitments, stage, sources } = agreement;
  const dated = events.filter(({ date }) => date !== null).length;
  const ends = ['DENOUNCED', 'TERMINATED', 'EXPIRED'];
  const found: [Unknown, boolean][] = [
    ['severalInstruments', agreement.instruments === 'SEVERAL'],
    ['officialTitle', agreement.instruments === 'ONE' && agreement.officialTitle === null],
    ['noEvent', events.length === 0],
    ['noDate', events.length > 0 && dated === 0],
    ['someDates', dated > 0 && dated < events.length],
    ['endWithoutEvent', stage === 'ENDED' && !events.some(({ kind }) => ends.includes(kind))],
    ['noCommitments', commitments.length === 0],
    ['nothingSeen', ['DISCUSSED', 'ANNOUNCED', 'SIGNED', 'IN_FORCE'].includes(stage)],
    ['noText', sources.length > 0 && sources.every(({ revision }) => revision === null)],
  ];
  return found.flatMap(([what, holds]) => (holds ? [what] : []));
}
