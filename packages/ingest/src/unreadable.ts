/**
 * Why a source gives no article. `EMPTY`: no visible character. `TOO_LARGE`: more bytes than the limit. `BINARY`: a file that is
 * no text, as PDF. `UNKNOWN_ENCODING`: bytes that make no text. `UNFIT_TEXT`: a character that cannot be held. `TOO_COMPLEX`:
 * markup nested deeper, or of more elements, than any article. `NO_ARTICLE`: a page of links, of a form, of a notice.
 */
export type UnreadableCode = 'EMPTY' | 'TOO_LARGE' | 'BINARY' | 'UNKNOWN_ENCODING' | 'UNFIT_TEXT' | 'TOO_COMPLEX' | 'NO_ARTICLE';

/** A source that no article can be read from. The message says what is wrong and what to do; it holds no word of the source. */
export class UnreadableArticle extends Error {
  override name = 'UnreadableArticle';
  readonly code: UnreadableCode;
  constructor(code: UnreadableCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
