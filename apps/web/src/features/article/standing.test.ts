import type { Stage, Wording } from '@pacta/client';
import { expect, test } from 'vitest';
import { standingOf, toneOf } from './standing.ts';

const at = (...stages: Stage[]) => stages.map((stage) => ({ stage, wording: 'FUTURE' as const }));

test.each([
  ['a text without a measure', at(), { kind: 'none' }],
  ['twelve announced measures', at(...Array<Stage>(12).fill('ANNOUNCED')), { kind: 'noneSeen', count: 12, stage: 'ANNOUNCED' }],
  ['announced and signed ones', at('ANNOUNCED', 'SIGNED'), { kind: 'noneSeen', count: 2, stage: null }],
  ['one seen among three', at('ANNOUNCED', 'OPERATIONAL', 'SIGNED'), { kind: 'someSeen', count: 3, seen: 1 }],
  ['a suspended one was seen', at('SUSPENDED'), { kind: 'allSeen', count: 1 }],
  ['only ended ones', at('ENDED', 'ENDED'), { kind: 'allOver', count: 2 }],
] as const)('%s', (_, measures, standing) => expect(standingOf(measures)).toEqual(standing));

const worded = (...wordings: Wording[]) => wordings.map((wording) => ({ stage: 'ANNOUNCED' as const, wording }));

test.each([
  [worded(), 'none'],
  [worded('FUTURE', 'INTENT', 'AGREEMENT'), 'promises'],
  [worded('PRESENT'), 'states'],
  [worded('PRESENT', 'FUTURE'), 'both'],
] as const)('tells a promise from a deed by its verbs', (measures, tone) => expect(toneOf(measures)).toBe(tone));
