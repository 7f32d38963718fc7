import type { Block } from './block.ts';
import type { Range } from './passage.ts';

/** Titles and initials, whose full stop ends no sentence: « M. Diallo », "Gen. Smith", "J. Bâ", « J.-P. Bâ », « p. ex. ». */
const TITLE = /(?:^|[\s(«“"'’])(?:\p{Lu}|\p{Lu}\.-\p{Lu}|MM|Mme|Mlle|Mgr|Me|Dr|Pr|St|Ste|Gal|Col|Cdt|Cne|Lt|Gén|Gen|Maj|Capt|Sgt|Mr|Mrs|Ms|Prof|Hon|cf|ex|vs)\.$/u;

/** Words that are short for something only where a figure follows: « art. 4 », "No. 5"; but « la réponse est no. » ends. */
const BEFORE_FIGURE = /(?:^|[\s(«“"'’])(?:art|no|n|vol|chap|ch|sect|sec|p|pp|al|env|fig)\.$/iu;
const FIGURE = /^(?:\d|[IVXLC]{2,}(?!\p{L})|[VX](?!\p{L}))/u;

/** "U.S. Army" goes on; "in the U.S. The talks" does not: words that begin sentences and seldom follow such a name. */
const ACRONYM = /(?:^|[\s(«“"'’])(?:\p{Lu}\.){2,}$/u;
const BEGINNING = /^(?:The|An?|This|That|These|Those|It|Its|He|She|They|We|I|In|On|At|But|And|As|For|If|However|Les?|La|Une?|Des|Ces?|Cette|Cela|Il|Elle|Ils|Elles|Nous|En|Dans|Mais|Et|Selon|Pour)(?!\p{L})|^L[’']/u;

/** Whether a sentence goes on although the segmenter ends it here. */
const goesOn = (written: string, next: string) =>
  next !== '' && (TITLE.test(written) || (BEFORE_FIGURE.test(written) && FIGURE.test(next)) || (ACRONYM.test(written) && !BEGINNING.test(next)));

/** French closes its quotations after a space, where the segmenter has already begun the next sentence. */
const CLOSING = /^[»”)\]]+\s*/u;

/**
 * The sentences of some blocks, without the spaces between them, in UTF-16 offsets of the text. No sentence crosses a block.
 * `language` is a BCP 47 tag; throws `RangeError` for what is none.
 */
export function sentencesOf(text: string, blocks: readonly Block[], language: string): Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocks.flatMap((block) => {
    const sentences: Range[] = [];
    let open: number | null = null;
    // Each thing that the segmenter gives carries a copy of the whole block: of many sentences only words and place are kept.
    const pieces = Array.from(segmenter.segment(text.slice(block.start, block.end)), ({ segment, index }) => ({ segment, index }));
    for (const [place, { segment, index }] of pieces.entries()) {
      const written = segment.trimEnd();
      const last = sentences.at(-1);
      const closing = open === null && last ? (CLOSING.exec(written)?.[0] ?? '') : '';
      if (last && closing) last.end = block.start + index + closing.trimEnd().length;
      const start: number = open ?? block.start + index + closing.length;
      const end = block.start + index + written.length;
      open = goesOn(written, pieces[place + 1]?.segment ?? '') ? start : null;
      if (open === null && end > start) sentences.push({ start, end });
    }
    return sentences;
  });
}

export type Bearing = 'fact' | 'context' | 'none';

/** Which part of a text is coded. */
export type CodedText = {
  /** The characters (UTF-16) of sentences that bear a fact, over those of all sentences; 0 for a text without sentences. */
  codedShare: number;
  sentences: (Range & { bears: Bearing })[];
};

/** What each sentence bears: a fact when any passage of a fact touches it, else context when one that names a domain does. */
export function coverageOf(sentences: readonly Range[], spans: readonly (Range & { kind: 'fact' | 'context' })[]): CodedText {
  const borne = sentences.map(({ start, end }) => {
    const kinds = new Set(spans.filter((span) => span.start < end && span.end > start).map(({ kind }) => kind));
    const bears: Bearing = kinds.has('fact') ? 'fact' : kinds.has('context') ? 'context' : 'none';
    return { start, end, bears };
  });
  const lengthOf = (list: Range[]) => list.reduce((sum, { start, end }) => sum + end - start, 0);
  const all = lengthOf(borne);
  return { codedShare: all === 0 ? 0 : lengthOf(borne.filter(({ bears }) => bears === 'fact')) / all, sentences: borne };
}
