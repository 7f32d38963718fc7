import { createHash, randomUUID } from 'node:crypto';
import type { RecordWatch } from '@pacta/db';
import { LRUCache } from 'lru-cache';

export type Answer = { body: Buffer; type: string; etag: string };

/** Whole answers, kept until the record changes. */
export type AnswerCache = {
  get(key: string): Answer | undefined;
  /** Kept only when the record has not changed since `generation`, and its changes are heard of. */
  set(key: string, answer: Answer, generation: number): void;
  /** How often the record has changed since this process began to listen. */
  generation(): number;
  /** A tag for an answer too long to be digested beforehand; null when changes are not heard of. */
  weakTag(generation: number): string | null;
  /** To be called at every change. */
  forget(): void;
};

/** What one process holds at most, in bytes. */
const MOST_BYTES = 64 * 1024 * 1024;
/** An answer longer than this is made anew each time, so that a few don't push out the many. */
const LONGEST = 4 * 1024 * 1024;

/**
 * Every process hears of a change from the database itself; one that cannot hear keeps nothing. `keeps: false`: nothing
 * is kept at all.
 */
export function createAnswerCache(watch: RecordWatch, { keeps }: { keeps: boolean }): AnswerCache {
  const answers = new LRUCache<string, Answer>({ maxSize: MOST_BYTES, sizeCalculation: ({ body }, key) => body.length + key.length });
  const process = randomUUID();
  let generation = 0;
  return {
    get: (key) => (keeps && watch.hears() ? answers.get(key) : undefined),
    set(key, answer, since) {
      if (keeps && answer.body.length <= LONGEST && since === generation && watch.hears()) answers.set(key, answer);
    },
    generation: () => generation,
    weakTag: (since) => (watch.hears() ? `W/"${process}-${since}"` : null),
    forget() {
      generation += 1;
      answers.clear();
    },
  };
}

/** A tag that is the same wherever the same bytes are made. */
export const strongTag = (body: Buffer) => `"${createHash('sha1').update(body).digest('base64url')}"`;

/** Whether a client's `If-None-Match` names an answer. Weakly, as RFC 9110 asks for here. */
export function ifNoneMatchNames(header: string | undefined, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return header !== undefined && (header.trim() === '*' || header.split(',').some((each) => plain(each) === plain(etag)));
}
