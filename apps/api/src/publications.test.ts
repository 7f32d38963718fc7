import { expect, test } from 'vitest';
import { eachMade } from './each-made.ts';
import { createPublications } from './publications.ts';

const publication = (...ids: string[]) => ({ change: 'PUBLISHED' as const, ids });

test('each listener hears what is told from then on, in order, at its own pace', async () => {
  const publications = createPublications();
  publications.tell(publication('before'));
  const [quick, slow] = [publications.listen(), publications.listen()];
  const waiting = quick.next();
  publications.tell(publication('a'));
  publications.tell(publication('b'));
  expect(await waiting).toEqual({ done: false, value: publication('a') });
  expect(await quick.next()).toEqual({ done: false, value: publication('b') });
  expect([await slow.next(), await slow.next()]).toMatchObject([{ value: publication('a') }, { value: publication('b') }]);
});

test('who leaves while nothing happens has left at once', async () => {
  const publications = createPublications();
  const listener = publications.listen();
  const waiting = listener.next();
  await listener.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
  publications.tell(publication('late'));
  expect(await listener.next()).toEqual({ done: true, value: undefined });
});

test('who falls too far behind is ended, and does not take an excerpt for the whole', async () => {
  const publications = createPublications();
  const listener = publications.listen();
  for (let n = 0; n <= 1_000; n += 1) publications.tell(publication(String(n)));
  await expect(listener.next()).rejects.toThrow(/too far behind/);
});

test('what is made of values comes in their order, some make nothing, and the end is passed on', async () => {
  async function* values() {
    yield* [2, 0, 1];
  }
  const made = eachMade(values(), async (count) => Array.from({ length: count }, (_, at) => `${count}.${at}`));
  const all: string[] = [];
  for await (const one of made) all.push(one);
  expect(all).toEqual(['2.0', '2.1', '1.0']);
});

test('who stops reading ends what it is made of, though that waits', async () => {
  const publications = createPublications();
  const made = eachMade(publications.listen(), async ({ ids }) => ids);
  const waiting = made.next();
  await made.return?.();
  expect(await waiting).toEqual({ done: true, value: undefined });
});

test('what cannot be made fails for the reader, and not for others', async () => {
  const publications = createPublications();
  const failing = eachMade(publications.listen(), () => Promise.reject(new Error('no record')));
  const fine = eachMade(publications.listen(), async ({ ids }) => ids);
  publications.tell(publication('a'));
  await expect(failing.next()).rejects.toThrow('no record');
  expect((await fine.next()).value).toBe('a');
});
