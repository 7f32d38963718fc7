import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ImpossiblePassage, isVerbatim, locate, passageAt, verify } from './passage.ts';
import { reanchor } from './reanchor.ts';
import { fragmentOf, fromSelectors, parseFragment, toSelectors } from './selector.ts';
import { nfc, place } from './text.fixture.ts';

describe('for any text and any range of it', () => {
  test('a passage quotes the text, and its context stands around it', () =>
    fc.assert(fc.property(place, ({ text, passage }) => {
      expect(text.slice(passage.start, passage.end)).toBe(passage.exact);
      expect(text.includes(passage.prefix + passage.exact + passage.suffix)).toBe(true);
      expect(isVerbatim(passage, text)).toBe(true);
      expect(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(passage.prefix + passage.suffix)).toBe(false);
    })));

  test('W3C selectors lead back to the very passage', () =>
    fc.assert(fc.property(place, ({ text, passage }) => {
      expect(fromSelectors(toSelectors(passage, text), text)).toEqual(passage);
    })));

  test('the address of a passage leads back to its range', () =>
    fc.assert(fc.property(place, ({ passage: { start, end } }) => {
      expect(parseFragment(fragmentOf({ start, end }))).toEqual({ start, end });
    })));

  test('a passage found with its quote and context is the passage', () =>
    fc.assert(fc.property(place, ({ text, passage }) => {
      const found = locate(text, passage.exact, passage);
      expect(found.kind === 'several' || (found.kind === 'found' && found.passage.start === passage.start)).toBe(true);
    })));

  test('whatever stands around it now, a passage found again shows the same quote', () =>
    fc.assert(fc.property(place, nfc, nfc, ({ text, passage }, before, after) => {
      const newer = before + text + after;
      const found = reanchor(passage, newer);
      const there = found.kind === 'moved' ? found.to : passage;
      expect(found.kind === 'lost' || newer.slice(there.start, there.end) === passage.exact).toBe(true);
    })));

  test('a passage moves exactly when it is not in its place and stands in one other with quote and context', () =>
    fc.assert(fc.property(place, nfc, nfc, fc.boolean(), ({ text, passage }, before, after, twice) => {
      const newer = before + text + after + (twice ? text : '');
      const needle = passage.prefix + passage.exact + passage.suffix;
      const places = Array.from({ length: newer.length }, (_, at) => at).filter((at) => newer.startsWith(needle, at));
      const found = reanchor(passage, newer);
      if (isVerbatim(passage, newer)) expect(found).toEqual({ kind: 'kept' });
      else if (places.length !== 1) expect(found).toEqual({ kind: 'lost' });
      else expect(found).toMatchObject({ kind: 'moved', to: { start: places[0]! + passage.prefix.length, exact: passage.exact } });
    })));

  test('in an unchanged text every passage is kept', () =>
    fc.assert(fc.property(place, ({ text, passage }) => {
      expect(reanchor(passage, text)).toEqual({ kind: 'kept' });
    })));
});

describe('a passage cannot be made of', () => {
  test.each<[string, string, number, number, RegExp]>([
    ['nothing', 'Bamako', 2, 2, /is empty/],
    ['a reversed range', 'Bamako', 3, 1, /is empty/],
    ['what lies before the text', 'Bamako', -1, 2, /outside the text of 6/],
    ['what lies after it', 'Bamako', 0, 7, /outside the text of 6/],
    ['half a flag', 'a🇲🇱', 0, 2, /cuts a character/],
    ['half a letter count', 'Bamako', 0.5, 2, /whole numbers/],
  ])('%s', (_, text, start, end, message) => {
    expect(() => passageAt(text, start, end)).toThrow(ImpossiblePassage);
    expect(() => passageAt(text, start, end)).toThrow(message);
  });
});

test('verifying says what differs', () => {
  const passage = passageAt('Le Mali et le Sénégal', 3, 7);
  expect(verify(passage, 'Le Mali et le Sénégal')).toEqual({ kind: 'verbatim' });
  expect(verify(passage, 'Le Togo et le Sénégal')).toEqual({ kind: 'quote-differs', found: 'Togo' });
  expect(verify(passage, 'Le Mali et la Guinée')).toEqual({ kind: 'context-differs' });
  expect(verify(passage, 'Le')).toEqual({ kind: 'outside' });
  expect(verify({ ...passage, start: Number.NaN }, 'Le Mali et le Sénégal')).toEqual({ kind: 'outside' });
});

test('a quote in several places is left to a person, unless context decides', () => {
  const text = 'Un accord, puis un accord.';
  expect(locate(text, 'accord')).toEqual({ kind: 'several', starts: [3, 19] });
  expect(locate(text, 'accord', { suffix: '.' })).toMatchObject({ kind: 'found', passage: { start: 19 } });
  expect(locate(text, 'Accord')).toEqual({ kind: 'absent' });
  expect(locate(text, '')).toEqual({ kind: 'absent' });
});

test('half a character is nowhere, and stands in nobody’s way', () => {
  expect(locate('a🇲🇱', '\uD83C')).toEqual({ kind: 'absent' });
  expect(locate('🇲', '\uDDF2')).toEqual({ kind: 'absent' });
  expect(locate('a🇲🇱', '🇱')).toMatchObject({ kind: 'found', passage: { start: 3, end: 5 } });
});

test('a passage that moved is found where it went', () =>
  expect(reanchor(passageAt('Un accord clair.', 3, 9), 'Hier : Un accord clair.')).toMatchObject({ kind: 'moved', to: { start: 10, exact: 'accord' } }));

test('a quote that now stands in two places is lost, not guessed', () =>
  expect(reanchor(passageAt('accord', 0, 6), 'Un accord, puis un accord')).toEqual({ kind: 'lost' }));

test('a short quote in another sentence is not the same passage', () =>
  expect(reanchor(passageAt('Le Mali signe un accord.', 17, 23), 'Le Niger refuse tout accord.')).toEqual({ kind: 'lost' }));

test.each(['p-5-3', 'p-5-5', 'p--1-4', 'm2', 'p-1', 'p-1-2-3', 'p-99999999999-1'])('%s is no address of a passage', (fragment) =>
  expect(parseFragment(fragment)).toBeNull());

test('selectors that disagree with the text name nothing', () => {
  const text = 'Le Mali 🇲🇱 et le Sénégal';
  const [position, quote] = toSelectors(passageAt(text, 16, 23), text);
  expect(position).toEqual({ type: 'TextPositionSelector', start: 14, end: 21 });
  expect(fromSelectors([{ ...position, start: 13 }, quote], text)).toBeNull();
  expect(fromSelectors([{ ...position, end: 99 }, quote], text)).toBeNull();
  const [first, le] = toSelectors(passageAt(text, 0, 2), text);
  for (const start of [-5, 0.5, Number.NaN]) expect(fromSelectors([{ ...first, start }, le], text)).toBeNull();
});
