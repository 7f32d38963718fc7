import { expect, test } from 'vitest';
import { agreementsJson } from './agreements-json.ts';
import { agreement, article, bareAgreement, EDITION, written } from './exported.fixture.ts';

test('a reader gets all facts in both languages, with the terms in front', async () => {
  const given = [agreement(), bareAgreement()];
  const read = JSON.parse(await written(agreementsJson(given, EDITION)));
  expect(read.agreements).toEqual(given);
  expect(read.meta).toMatchObject({ licence: { name: 'CC-BY-4.0' }, source: 'Pacta, https://pacta.example', generatedAt: EDITION.generatedAt });
});

test('no agreements are an empty list', async () => expect(JSON.parse(await written(agreementsJson([], EDITION))).agreements).toEqual([]));

test('the text of a source is not passed on', async () =>
  expect(await written(agreementsJson([bareAgreement({ sources: [article()] })], EDITION))).not.toContain('plusieurs accords'));
