import type { Range } from './passage.ts';
import type { Block } from './revision.ts';

/**
 * Abbreviations and initials after which a full stop ends no sentence, where the segmenter of some languages thinks so:
 * « M. Diallo », « art. 4 », "Gen. Smith", "J. Bâ".
 */
const ABBREVIATION = /(?:^|[\s(«“"'’])(?:\p{Lu}|M|MM|Mme|Mlle|Mgr|Me|Dr|Pr|St|Ste|Gal|Col|Cdt|Cne|Lt|Gén|Gen|Maj|Capt|Sgt|Mr|Mrs|Ms|Prof|Hon|art|Art|al|cf|No|no|vol|chap|env|p|pp|ex|vs)\.$/u;

/** French closes its quotations after a space, where the segmenter has already begun the next sentence. */
const CLOSING = /^[»”)\]]+\s*/u;

/** The sentences of some blocks, without the spaces between them, in UTF-16 offsets of the text. */
export function sentencesOf(text: string, blocks: readonly Block[], language: string): Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  return blocks.flatMap((block) => {
    const sentences: Range[] = [];
    let open: number | null = null;
    for (const { segment, index } of segmenter.segment(text.slice(block.start, block.end))) {
      const written = segment.trimEnd();
      const last = sentences.at(-1);
      const closing = open === null && last ? (CLOSING.exec(written)?.[0] ?? '') : '';
      if (last && closing) last.end = block.start + index + closing.trimEnd().length;
      const start: number = open ?? block.start + index + closing.length;
      const end = block.start + index + written.length;
      open = ABBREVIATION.test(written) ? start : null;
      if (open === null && end > start) sentences.push({ start, end });
    }
    if (open !== null) sentences.push({ start: open, end: block.end }); // a text that ends on an abbreviation
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
