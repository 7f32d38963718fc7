import { revise } from '@pacta/evidence';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract, type Extraction } from './index.ts';

const passagesIn = ({ parties, mentionedCountries, mentionedOrganizations, agreements, domains, commitments, events }: Extraction) =>
  [...parties, ...mentionedCountries, ...mentionedOrganizations, ...agreements, ...domains, ...commitments, ...events].flatMap(({ evidence }) => evidence);

/** Words that rules look for, marks that cut clauses, and letters that count more than one unit. */
const shard = fc.oneof(
  fc.constantFrom(
    'Le Mali et le Niger ', 'ont signé ', 'un accord de défense ', 'des patrouilles conjointes ', 'N’Djamena', 'l’', '« ', ' »', '. ', '\n', ', ', '- ', '(', ')', '14 janvier 2026', 'U.S. ',
    'Kenya and Ethiopia signed a pact ', 'to share intelligence in real time. ', 'les deux pays ', 'ne ', 'pas ', '🇲🇱', '𝔐𝔞𝔩𝔦 ', 'e\u0301', 'œ', 'ﬁ', 'İ', 'ß', '한국 ', 'مالي ', '99999999999999999999 ', '31 février ',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !/\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text)),
);

test('whatever the text, every passage equals it and every proposal names its rule', () =>
  fc.assert(fc.property(fc.array(shard, { maxLength: 60 }), (shards) => {
    const { text, blocks } = revise(shards.join(''), 'text');
    const found = extract({ text, blocks, publishedOn: '2026-01-14' });
    for (const { start, end, exact } of passagesIn(found)) expect(text.slice(start, end)).toBe(exact);
    for (const { rule } of [...found.parties, ...found.agreements, ...found.domains, ...found.commitments]) expect(rule).toEqual({ id: expect.stringMatching(/^[a-z]/), version: expect.any(Number) });
  }), { numRuns: 300 }));

test('a text as it came, with its own line ends and marks, is read as well', () =>
  fc.assert(fc.property(fc.array(shard, { maxLength: 30 }), (shards) => {
    const text = shards.join('');
    for (const { start, end, exact } of passagesIn(extract({ text }))) expect(text.slice(start, end)).toBe(exact);
  })));

test.each([
  ['nested quotes', '« '.repeat(20_000)],
  ['names without an end', 'Mali, Niger et Tchad '.repeat(5_000)],
  ['one sentence', 'le Mali et le Niger ont signé un accord de défense '.repeat(1_500)],
  ['one word', 'a'.repeat(200_000)],
  ['pairs of units', '🇲🇱'.repeat(10_000)],
])('reads %s', (_, text) => expect(passagesIn(extract({ text })).every(({ start, end, exact }) => text.slice(start, end) === exact)).toBe(true));

test('an empty text proposes nothing', () => expect(passagesIn(extract({ text: '' }))).toEqual([]));
