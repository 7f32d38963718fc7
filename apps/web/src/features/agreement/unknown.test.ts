import { expect, test } from 'vitest';
import { unknownOf } from './unknown.ts';
import type { AgreementWhole } from './sources.ts';

const known: AgreementWhole = {
  id: 'a', slug: 'a', title: 'A', titleIsBuilt: false, officialTitle: 'Treaty', kind: 'TREATY', stage: 'OPERATIONAL', instruments: 'ONE', summary: null,
  disagreement: null, notes: null, historicalParties: [], dataset: null, corroboration: { outlets: 1, independent: 1 }, parties: [], subjects: [], domains: [], firstPublishedAt: '', updatedAt: '', checkedAt: null, text: '', bibtex: '', ris: '', csl: '{}', evidence: { totalCount: 0, nodes: [] },
  sources: [{ id: 's', slug: 's', title: 's', titleIsBuilt: false, language: 'fr', outlet: { name: 's', url: null }, url: null, publishedOn: null, archivedUrl: null, revision: { number: 1 } }],
  events: [{ kind: 'SIGNED', date: '2020', place: null, evidence: [] }],
  commitments: [{
    id: 'c', statement: '', domain: { slug: 'training', level: 1, icon: '', label: '', parent: null }, actors: [], stage: 'OPERATIONAL', wording: 'PRESENT',
    wordingCue: null, concreteness: 3, events: [], evidence: [],
  }],
};
const undated = { kind: 'SIGNED' as const, date: null, place: null, evidence: [] };

test.each<[string, Partial<AgreementWhole>, string[]]>([
  ['nothing, when all is known', {}, []],
  ['how many texts, not the title of one', { instruments: 'SEVERAL', officialTitle: null }, ['severalInstruments']],
  ['the official title', { officialTitle: null }, ['officialTitle']],
  ['every step', { events: [] }, ['noEvent']],
  ['every date', { events: [undated] }, ['noDate']],
  ['some dates', { events: [...known.events, undated] }, ['someDates']],
  ['the end of what has ended', { stage: 'ENDED' }, ['endWithoutEvent']],
  ['nothing about an end that is told', { stage: 'ENDED', events: [{ ...undated, kind: 'EXPIRED', date: '2021' }] }, []],
  ['whether what is signed is carried out', { stage: 'SIGNED' }, ['nothingSeen']],
  ['its measures', { commitments: [] }, ['noCommitments']],
])('a page says that it does not know %s', (_, more, expected) => expect(unknownOf({ ...known, ...more })).toEqual(expected));
