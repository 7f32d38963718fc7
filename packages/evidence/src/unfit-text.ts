/** A text that cannot be held: PostgreSQL knows neither NUL nor half a surrogate pair. */
export class UnfitText extends Error {
  override name = 'UnfitText';
  /** `NUL` or `LONE_SURROGATE`. */
  readonly code: 'NUL' | 'LONE_SURROGATE';
  /** Where it stands in the text that was given, in UTF-16 code units. */
  readonly offset: number;
  constructor(code: 'NUL' | 'LONE_SURROGATE', offset: number) {
    const what = code === 'NUL' ? 'the control character NUL (U+0000)' : 'half of a surrogate pair';
    super(`The text holds ${what} at position ${offset}. Remove it; the file may have been cut or decoded wrongly.`);
    this.code = code;
    this.offset = offset;
  }
}

const UNFIT = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Gives the text back when it can be held; throws `UnfitText` at the first character that cannot. */
export function fit(text: string): string {
  const found = UNFIT.exec(text);
  if (found) throw new UnfitText(found[0] === '\0' ? 'NUL' : 'LONE_SURROGATE', found.index);
  return text;
}
