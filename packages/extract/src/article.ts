import { sentencesOf, type Block, type BlockKind } from '@pacta/evidence';
import { datelinesOf } from './dateline.ts';
import { languageOf } from './language.ts';
import type { Language } from './lexicon.ts';
import { readSentence, type Sentence } from './sentence.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A text as the rules read it. */
export type Article = {
  text: string;
  language: Language | null;
  tokens: readonly Token[];
  sentences: readonly Sentence[];
  /** The sentence that holds a token; undefined for none. */
  sentenceAt(token: number): Sentence | undefined;
  /** Whether a token belongs to a dateline: « Dakar, 14 janvier 2026 – ». */
  isDateline(token: number): boolean;
};

/**
 * A sentence without an end is read in pieces of this many tokens: no writer needs more, and the work on one sentence stays
 * bounded whatever is given.
 */
const LONGEST_SENTENCE = 400;

/** Reads a text into tokens, sentences and clauses. `language` null: it is found out. */
export function readArticle(text: string, given: { blocks?: readonly Block[]; language?: Language | null }): Article {
  const tokens = tokensOf(text);
  const blocks = given.blocks ?? linesOf(text);
  const language = given.language ?? languageOf(tokens);
  const kinds = kindsOf(text, blocks);
  const sentences: Sentence[] = [];
  const sentenceOfToken = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  let block = 0;
  for (const range of sentencesOf(text, shortBlocks(text, blocks), language ?? 'fr')) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < range.start) at += 1;
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) < range.end) block += 1;
    let end = at;
    while (end < tokens.length && (tokens[end]?.start ?? 0) < range.end) end += 1;
    const own = languageOf(tokens, at, end) ?? language ?? 'fr';
    const kind = kinds[block] ?? 'paragraph';
    for (let from = at; from < end; from += LONGEST_SENTENCE) {
      const to = Math.min(end, from + LONGEST_SENTENCE);
      sentenceOfToken.fill(sentences.length, from, to);
      sentences.push(readSentence(tokens, { index: sentences.length, block, kind, from, to, language: own }));
    }
    at = end;
  }
  const dateline = datelinesOf(tokens, blocks);
  return {
    text,
    language,
    tokens,
    sentences,
    sentenceAt: (token) => sentences[sentenceOfToken[token] ?? -1],
    isDateline: (token) => dateline.has(token),
  };
}

/** In UTF-16 code units: a longer paragraph is cut for the segmenter, which copies all of it for each sentence that it gives. */
const LONGEST_PARAGRAPH = 6000;

/** The blocks in pieces that the segmenter reads in linear time, cut behind a full stop or at least between words. */
function shortBlocks(text: string, blocks: readonly Block[]): Block[] {
  return blocks.flatMap(({ kind, start, end }) => {
    const pieces: Block[] = [];
    let from = start;
    while (end - from > LONGEST_PARAGRAPH) {
      const window = text.slice(from, from + LONGEST_PARAGRAPH);
      const stop = window.lastIndexOf('. ') + 1 || window.lastIndexOf(' ') + 1 || LONGEST_PARAGRAPH;
      // Not through a character beyond the basic plane.
      const to = from + stop + (/[\uD800-\uDBFF]/.test(text.charAt(from + stop - 1)) ? 1 : 0);
      pieces.push({ kind, start: from, end: to });
      from = to;
    }
    return [...pieces, { kind, start: from, end }];
  });
}

/** Lines behind a colon are a list, whether the source marks them or not: « L’accord prévoit : », then one measure a line. */
function kindsOf(text: string, blocks: readonly Block[]): BlockKind[] {
  let inList = false;
  return blocks.map(({ kind, start, end }) => {
    const written = text.slice(Math.max(start, end - 3), end).trim();
    const isItem = kind === 'list-item' || (inList && kind === 'paragraph' && end - start < 300 && /^[\p{Ll}\d•*-]/u.test(text.slice(start, start + 2)));
    inList = written.endsWith(':') || (isItem && !written.endsWith('.'));
    return isItem ? 'list-item' : kind;
  });
}

/** A text that comes without blocks has one a line; a first line without a full stop is the title. */
function linesOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') blocks.push({ kind: 'paragraph', start, end: start + line.length });
    start += line.length + 1;
  }
  const [first] = blocks;
  if (first && blocks.length > 1 && first.end - first.start <= 300 && !/[.!?…:;,»”"]\s*$/u.test(text.slice(first.start, first.end))) first.kind = 'heading';
  return blocks;
}
