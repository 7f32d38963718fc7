import type { EventKind } from '@pacta/client';
import { expect, test } from 'vitest';
import { findingOf } from './finding.ts';

const on = (kind: EventKind, date: string | null) => ({ kind, date });

test('what is over says where it came from', () =>
  expect(findingOf('ENDED', [on('SIGNED', '2018-12-17'), on('DENOUNCED', '2023-01-18'), on('TERMINATED', '2023-02')])).toEqual({
    stage: 'ENDED',
    year: '2023',
    from: { stage: 'SIGNED', year: '2018' },
  }));

test('what stands says since when', () =>
  expect(findingOf('IN_FORCE', [on('SIGNED', '2019'), on('ENTERED_INTO_FORCE', '2020-05-01')])).toEqual({ stage: 'IN_FORCE', year: '2020', from: null }));

test('an undated step gives no year', () =>
  expect(findingOf('SIGNED', [on('SIGNED', null)])).toEqual({ stage: 'SIGNED', year: null, from: null }));
