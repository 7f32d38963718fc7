import { expect, test } from 'vitest';
import { keptPage, type Made } from './kept-page.ts';
import { createPageCache } from './page-cache.ts';

const made = (text: string, more: Partial<Made> = {}): Made => ({ status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(text), ...more });

/** A cache with a hand on the clock and on the line to the record, and a maker that counts. */
function kept(hears = true) {
  const state = { hears, time: 10_000, made: 0 };
  const cache = createPageCache({ hears: () => state.hears }, { now: () => state.time });
  state.time += 10_000; // the record has been quiet for a while
  const ask = async (key = '/fr', more: Partial<Made> = {}) =>
    (await cache.get(key, async () => keptPage(made(`${key} ${(state.made += 1)}`, more)))).body.toString();
  return { cache, state, ask };
}

test('a page is made once and then given out as it was', async () => {
  const { ask } = kept();
  expect([await ask(), await ask(), await ask('/en')]).toEqual(['/fr 1', '/fr 1', '/en 2']);
});

test('readers who ask at the same time wait for the same page', async () => {
  const { ask } = kept();
  expect(await Promise.all([ask(), ask(), ask()])).toEqual(['/fr 1', '/fr 1', '/fr 1']);
});

test('after a change every page is made anew', async () => {
  const { cache, ask } = kept();
  await ask();
  cache.forget();
  expect(await ask()).toBe('/fr 2');
});

test('a page that was begun before a change is neither kept nor given to who asks after it', async () => {
  const { cache } = kept();
  let finish: (text: string) => void = () => undefined;
  const before = cache.get('/fr', () => new Promise((resolve) => (finish = (text) => resolve(keptPage(made(text))))));
  cache.forget();
  const after = cache.get('/fr', async () => keptPage(made('new')));
  finish('old');
  expect([(await before).body.toString(), (await after).body.toString()]).toEqual(['old', 'new']);
  expect((await cache.get('/fr', async () => keptPage(made('newest')))).body.toString()).toBe('new');
});

test('when changes are not heard of, nothing is kept and nothing kept is given out', async () => {
  const { state, ask } = kept();
  await ask();
  state.hears = false;
  expect([await ask(), await ask()]).toEqual(['/fr 2', '/fr 3']);
  expect(await Promise.all([ask(), ask()])).toEqual(['/fr 4', '/fr 5']);
});

test.each([
  ['a page that is not there', { status: 404 }],
  ['an outage', { status: 503 }],
  ['a redirection', { status: 307 }],
  ['what sets something for one reader', { headers: { 'set-cookie': ['a=b'] } }],
])('%s is not kept', async (_, more) => {
  const { ask } = kept();
  expect([await ask('/fr/x', more), await ask('/fr/x', more)]).toEqual(['/fr/x 1', '/fr/x 2']);
});

test('a page that cannot be made leaves nothing behind', async () => {
  const { cache, ask } = kept();
  await expect(cache.get('/fr', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await ask()).toBe('/fr 1');
});

test('a reader gets the page packed as he takes it', async () => {
  const page = keptPage(made('é'.repeat(2_000)));
  const encodings = ['gzip, deflate, br, zstd', 'gzip', 'br;q=0, GZIP;q=0.5', 'identity', '', undefined];
  expect(await Promise.all(encodings.map(async (accepted) => (await page.packedFor(accepted)).encoding))).toEqual(['br', 'gzip', 'gzip', null, null, null]);
  expect((await page.packedFor('br')).body.length).toBeLessThan(100);
  expect((await keptPage(made('short')).packedFor('br')).encoding).toBe(null);
});
