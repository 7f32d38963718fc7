/** Words that one of the two languages uses in every sentence, and its neighbours (Spanish, Italian, Dutch, German …) do not. */
const FRENCH = new Set(`les des du et est une dans pour qui sur au aux avec ce cette ces ont été sont leur leurs pas il ils elle elles nous
  vous mais où ses mes être avoir fait plus par sans après avant depuis selon entre qu d l n s c j à même aussi deux pays`.split(/\s+/));
const ENGLISH = new Set(`the and of to that with for has have had by from at are its which this these be been were will would an on not
  they their he she it his her as but or who said also after before into than under between`.split(/\s+/));
/** French shares these with its neighbours; they count, but alone they decide nothing. */
const SHARED_FRENCH = new Set(['le', 'la', 'de', 'un', 'en', 'que', 'se', 'y']);

/** Fewer words tell nothing: « Accord de défense » may stand in a text of any language. */
const FEWEST_WORDS = 8;
/** Share of such words: plain prose has 30 to 50 in 100, a headline 15, another language 5. */
const ENOUGH = 0.15;
/** By how much one language must be ahead; a text half in each is neither. */
const AHEAD = 2.5;
/** Words that are looked at; the rest of a long text says the same. */
const SAMPLE = 5_000;

/**
 * The language of a text by its function words. `unknown` is an honest answer: too short, in both languages, or in another one.
 * It never says that a text is in a third language.
 */
export function languageOf(text: string): 'fr' | 'en' | 'unknown' {
  const words = (text.slice(0, SAMPLE * 12).toLowerCase().match(/\p{L}+/gu) ?? []).slice(0, SAMPLE);
  if (words.length < FEWEST_WORDS) return 'unknown';
  const shareOf = (list: ReadonlySet<string>) => words.filter((word) => list.has(word)).length / words.length;
  const french = shareOf(FRENCH);
  const english = shareOf(ENGLISH);
  const allFrench = french + shareOf(SHARED_FRENCH);
  // « la », « de » and « que » fill Spanish pages: what is French alone must make up a good part of them.
  if (allFrench >= ENOUGH && french >= 0.1 && french >= allFrench / 3 && allFrench >= english * AHEAD) return 'fr';
  return english >= ENOUGH && english >= allFrench * AHEAD ? 'en' : 'unknown';
}

/** The language of a tag as pages write it, « fr-FR » or « en_US »: its ISO 639-1 code; null for anything else. */
export function languageTag(tag: string | null | undefined): string | null {
  const code = /^\s*([a-z]{2})(?:[-_][a-z\d-]+)?\s*$/i.exec(tag ?? '')?.[1];
  return code?.toLowerCase() ?? null;
}
