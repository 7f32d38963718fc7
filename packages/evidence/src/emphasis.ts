/** Marks that stand together; `left` are those that have found no partner. */
type Run = { at: number; mark: string; length: number; left: number; opens: boolean; closes: boolean };

/**
 * A text without the stars and underscores that set words in italics or bold. Reads the text once, whatever it holds: an
 * expression that looks for a partner from every star takes seconds on a page of stars.
 */
export function withoutEmphasis(text: string): string {
  const runs = [...text.matchAll(/\*+|_+/g)].map((found) => runAt(text, found.index, found[0]));
  const waiting: Record<string, Run[]> = { '*': [], _: [] };
  for (const run of runs) {
    const openers = waiting[run.mark] ?? [];
    for (let opener = openers.at(-1); run.closes && run.left > 0 && opener; opener = openers.at(-1)) {
      const taken = Math.min(opener.left, run.left);
      opener.left -= taken;
      run.left -= taken;
      if (opener.left === 0) openers.pop();
    }
    if (run.opens && run.left > 0) openers.push(run);
  }
  let at = 0;
  let plain = '';
  for (const run of runs) {
    plain += text.slice(at, run.at) + run.mark.repeat(run.left);
    at = run.at + run.length;
  }
  return plain + text.slice(at);
}

/** Whether a run of marks can begin or end emphasis: CommonMark's rules, but for the two that newspapers' texts taught. */
function runAt(text: string, at: number, marks: string): Run {
  const before = characterBefore(text, at);
  const after = String.fromCodePoint(text.codePointAt(at + marks.length) ?? 0x20);
  const left = !isSpace(after) && (!isSign(after) || isSpace(before) || isSign(before));
  const right = !isSpace(before) && (!isSign(before) || isSpace(after) || isSign(after));
  const run = { at, mark: marks.charAt(0), length: marks.length, left: marks.length };
  if (run.mark === '_') return { ...run, opens: left && (!right || isSign(before)), closes: right && (!left || isSign(after)) };
  // « 2*3*4 » multiplies: one star inside a word, or any between figures, is no markup.
  const inWord = isWord(before) && isWord(after);
  if (inWord && (marks.length === 1 || (/\d/.test(before) && /\d/.test(after)))) return { ...run, opens: false, closes: false };
  // « **Note :**le texte » is bold to whoever wrote it, though CommonMark shows the stars.
  return marks.length === 1 ? { ...run, opens: left, closes: right } : { ...run, opens: !isSpace(after), closes: !isSpace(before) };
}

const SPACE = /\s/;
const WORD = /[\p{L}\p{M}\p{N}]/u;
const SIGN = /[\p{P}\p{S}\0]/u;
const LAST_CHARACTER = /(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|[^])$/;

const characterBefore = (text: string, at: number) => LAST_CHARACTER.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? ' ';
const isSpace = (character: string) => SPACE.test(character);
const isWord = (character: string) => WORD.test(character);
/** Punctuation or symbol; NUL stands for what is set aside, as an escaped star is. */
const isSign = (character: string) => SIGN.test(character);
