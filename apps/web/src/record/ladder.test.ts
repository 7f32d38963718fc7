import { expect, test } from 'vitest';
import type { EventKind, Stage } from '@pacta/client';
import { ladderOf } from './ladder.ts';

const states = (stage: Stage, ...kinds: EventKind[]) =>
  ladderOf(stage, kinds.map((kind) => ({ kind }))).map(({ state }) => state).join(' ');

test.each<[string, Stage, EventKind[], string]>([
  ['an announced measure stands on the second rung', 'ANNOUNCED', [], 'below now unsaid unsaid unsaid'],
  ['a signature of its own shows the rung below', 'OPERATIONAL', ['SIGNED', 'LAUNCHED'], 'below below shown below now'],
  ['what is discussed has nothing below', 'DISCUSSED', ['NEGOTIATED'], 'now unsaid unsaid unsaid unsaid'],
  ['what has ended stands on no rung', 'ENDED', ['SIGNED', 'DENOUNCED'], 'below below shown unsaid unsaid over'],
  ['an end without any earlier step says nothing about the rungs', 'ENDED', ['EXPIRED'], 'unsaid unsaid unsaid unsaid unsaid over'],
  ['a suspension leads off the ladder', 'SUSPENDED', ['LAUNCHED', 'SUSPENDED'], 'below below below below shown over'],
  ['one side’s ratification shows no rung', 'SIGNED', ['SIGNED', 'RATIFIED'], 'below below now unsaid unsaid'],
])('%s', (_, stage, kinds, expected) => expect(states(stage, ...kinds)).toBe(expected));

test('a rung keeps its steps in their order, a denunciation and the end it led to together', () =>
  expect(ladderOf('ENDED', [{ kind: 'DENOUNCED' as const }, { kind: 'TERMINATED' as const }]).at(-1)?.steps).toEqual([
    { kind: 'DENOUNCED' },
    { kind: 'TERMINATED' },
  ]));

test('a step above the present rung is shown as it is: the stage and the step disagree, and the page hides neither', () =>
  expect(states('SIGNED', 'LAUNCHED')).toBe('below below now unsaid shown'));
