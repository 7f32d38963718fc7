import { UnreadableArticle } from './unreadable.ts';

/** A text and how its bytes were read. `corrected` names the encoding that was declared and could not be right. */
export type Decoded = { text: string; encoding: string; corrected: string | null };

/** How far a page may put its own declaration. The standard says 1024 bytes; a long first comment is common. */
const DECLARATION_WITHIN = 4096;
const META = /<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i;
const XML = /^<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]+)/i;
/** Bytes without a meaning in windows-1252, and control characters that stand in no text. */
const NEVER_IN_1252 = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F\u0081\u008D\u008F\u0090\u009D]/;
/** What the bytes 0x80 to 0x9F are in windows-1252; those without a meaning stand for themselves. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/**
 * Reads bytes as text: by their byte order mark, else by the encoding that HTTP (`declared`) or the page names, else strictly
 * as UTF-8, else as windows-1252 when they can be that. A declaration that the bytes contradict is corrected where there is
 * no doubt. Throws `UnreadableArticle` (`UNKNOWN_ENCODING`).
 */
export function decode(bytes: Uint8Array, declared: string | null, isHtml: boolean): Decoded {
  const marked = markedEncoding(bytes);
  if (marked) return { text: strict(bytes, marked) ?? refuse(`not ${marked}, as its first bytes say`), encoding: marked, corrected: null };
  const label = declared ?? (isHtml ? declaredInPage(bytes) : null);
  const utf8 = strict(bytes, 'utf-8');
  if (label === null) return utf8 === null ? guessed(bytes, null) : { text: utf8, encoding: 'utf-8', corrected: null };
  const encoding = encodingNamed(label);
  // Bytes that happen to be good UTF-8 beyond ASCII are UTF-8, whatever an old server's default says: « Ã© » is no French.
  if (encoding === 'windows-1252' && utf8 !== null && /[^\0-\x7F]/.test(utf8)) return { text: utf8, encoding: 'utf-8', corrected: label };
  if (encoding === 'windows-1252') return { text: windows1252(bytes), encoding, corrected: null };
  const text = strict(bytes, encoding);
  return text === null ? guessed(bytes, label) : { text, encoding, corrected: null };
}

function guessed(bytes: Uint8Array, label: string | null): Decoded {
  const text = windows1252(bytes);
  if (NEVER_IN_1252.test(text)) refuse(label === null ? 'neither UTF-8 nor windows-1252' : `not ${label}, as is declared`);
  return { text, encoding: 'windows-1252', corrected: label };
}

function markedEncoding([first, second, third]: Uint8Array): string | null {
  if (first === 0xEF && second === 0xBB && third === 0xBF) return 'utf-8';
  if (first === 0xFE && second === 0xFF) return 'utf-16be';
  return first === 0xFF && second === 0xFE ? 'utf-16le' : null;
}

function declaredInPage(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WITHIN));
  const label = META.exec(start)?.[1] ?? XML.exec(start)?.[1] ?? null;
  // A declaration that could be read byte by byte does not stand in UTF-16: so the HTML standard.
  return label && /^utf-?16/i.test(label) ? 'utf-8' : label;
}

function encodingNamed(label: string): string {
  try {
    return new TextDecoder(label).encoding;
  } catch (cause) {
    throw new UnreadableArticle('UNKNOWN_ENCODING', 'The text names an encoding that nobody knows. Save it as UTF-8 and give it again.', { cause });
  }
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Node 20 and 22 read windows-1252 as Latin-1, and typographic quotes become control characters (nodejs/node#60888). */
const windows1252 = (bytes: Uint8Array) => new TextDecoder('windows-1252').decode(bytes)
  .replace(/[\u0080-\u009F]/g, (control) => HIGH_CONTROLS.charAt(control.charCodeAt(0) - 0x80));

function refuse(what: string): never {
  throw new UnreadableArticle('UNKNOWN_ENCODING', `The bytes are ${what}. Save the text as UTF-8 and give it again.`);
}
