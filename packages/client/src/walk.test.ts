import { expect, test } from 'vitest';
import { json, serve, thrownBy } from './api.fixture.ts';
import { createClient, PactaPagingError } from './index.ts';

const page = (slugs: string[], endCursor: string, hasNextPage = true) => json({ data: { agreements: { totalCount: 2, nodes: slugs.map((slug) => ({ slug })), pageInfo: { hasNextPage, endCursor } } } });

test('a walk asks for the next page when the rows before it are used up, and ends with the last', async () => {
  await using api = await serve(page(['a'], 'after-a'), page(['b'], 'after-b', false));
  const slugs: string[] = [];
  for await (const { slug } of createClient({ url: api.url, locale: 'FR' }).agreements.all({ filter: { countries: ['ML'] }, first: undefined })) slugs.push(`${slug} after ${api.seen.length}`);
  expect(slugs).toEqual(['a after 1', 'b after 2']);
  expect(api.seen.map(({ variables }) => variables)).toEqual([
    { locale: 'FR', filter: { countries: ['ML'] }, first: 100, after: null },
    { locale: 'FR', filter: { countries: ['ML'] }, first: 100, after: 'after-a' },
  ]);
});

test('a walk that is left early asks for nothing more', async () => {
  await using api = await serve(json({ data: { articles: { totalCount: 9, nodes: [{ slug: 'a' }], pageInfo: { hasNextPage: true, endCursor: 'x' } } } }));
  for await (const _ of createClient({ url: api.url }).articles.all({ locale: 'FR', first: 7 })) break;
  expect(api.seen.map(({ variables }) => variables)).toEqual([{ locale: 'FR', first: 7, after: null }]);
});

test('an abort ends a walk before its next row, though it is there already', async () => {
  await using api = await serve(page(['a', 'b', 'c'], 'c'));
  const abort = new AbortController();
  const slugs: string[] = [];
  const walking = (async () => {
    for await (const { slug } of createClient({ url: api.url, locale: 'FR' }).agreements.all({}, { signal: abort.signal })) {
      slugs.push(slug);
      if (slug === 'b') abort.abort('enough');
    }
  })();
  expect(await thrownBy(walking)).toBe('enough');
  expect(slugs).toEqual(['a', 'b']);
  expect(api.seen).toHaveLength(1);
});

test('a list that does not move on is not walked for ever', async () => {
  await using api = await serve(page(['a'], 'same'));
  const walking = (async () => {
    for await (const _ of createClient({ url: api.url, locale: 'FR' }).agreements.all());
  })();
  expect(await thrownBy(walking)).toBeInstanceOf(PactaPagingError);
  expect(api.seen).toHaveLength(2);
});

test('a search is walked with the place that each result has in it', async () => {
  const found = (cursor: string, hasNextPage: boolean) => json({ data: { search: { edges: [{ cursor, node: { __typename: 'Country' } }], pageInfo: { hasNextPage, endCursor: cursor } } } });
  await using api = await serve(found('1', true), found('2', false));
  const cursors: string[] = [];
  for await (const { cursor } of createClient({ url: api.url, locale: 'EN' }).searchAll('mali')) cursors.push(cursor);
  expect(cursors).toEqual(['1', '2']);
  expect(api.seen[1]?.variables).toMatchObject({ query: 'mali', after: '1', locale: 'EN' });
});
