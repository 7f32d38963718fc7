import { createHash } from 'node:crypto';
import { revise, UnfitText, type Revision } from '@pacta/evidence';
import { binaryKind } from './binary-kind.ts';
import { decode } from './charset.ts';
import { bylineOf, datelineOf } from './dateline.ts';
import { frontMatter } from './front-matter.ts';
import { htmlTree } from './html-tree.ts';
import { languageOf } from './language.ts';
import { mainText } from './main-text.ts';
import { markdownOf } from './markdown-of.ts';
import { pageMetadata } from './page-metadata.ts';
import { NOTHING_DECLARED, type Declared, type Proposed } from './proposal.ts';
import { withoutPointers } from './read-also.ts';
import { charsetOf, formatOf, type SourceFormat } from './source-format.ts';
import { UnreadableArticle } from './unreadable.ts';
import { addressKey, canonicalAddress, webAddress } from './web-address.ts';

/** Of a source, in bytes of UTF-8. A newspaper's page has 0.1 to 1 MB, scripts and styles included. */
export const MAX_SOURCE_BYTES = 5_000_000;

/** Of an article's own text, in UTF-16 code units: a treaty of 400 pages. Reading takes time by the letter, a second for as many. */
export const MAX_ARTICLE_LENGTH = 1_000_000;

/** What comes in: bytes of a file, or a text that was pasted. All else helps to read it. */
export type Source = ({ bytes: Uint8Array } | { text: string }) & {
  /** Taken as said; without it, told by `contentType`, `name` and the text itself. */
  format?: SourceFormat | undefined;
  /** Of the file, for its ending. */
  name?: string | undefined;
  /** As HTTP gives it, `text/html; charset=utf-8`. */
  contentType?: string | undefined;
  /** Where it was found; addresses in it are made absolute by this. */
  url?: string | undefined;
};

/** What an editor should know of how the source was read. `message` is in English, for logs and developers. */
export type Note = {
  code: 'ENCODING_CORRECTED' | 'POINTERS_DROPPED' | 'ARTICLE_GUESSED' | 'LANGUAGE_UNKNOWN' | 'LANGUAGE_DISAGREES' | 'CANONICAL_ELSEWHERE';
  message: string;
  /** The words that it is about, as the paragraphs that were dropped. */
  words: string[];
};

/** An article as it was read: what `revise` of @pacta/evidence takes, what it makes of it, and what the source says of itself. */
export type ReadArticle = {
  format: 'text' | 'markdown';
  source: string;
  revision: Revision;
  /** Of the revision's text in UTF-8, hexadecimal, as the record keeps it. */
  sha256: string;
  proposed: Proposed;
  notes: Note[];
};

/**
 * Reads an article out of a text, Markdown or a page. Nothing in it is run, fetched or kept but words and addresses of the web.
 * Throws `UnreadableArticle`, whose `code` says why.
 */
export function readArticle(given: Source): ReadArticle {
  const notes: Note[] = [];
  const text = textOf(given, notes);
  const format = given.format ?? formatOf(text, given);
  const url = webAddress(given.url);
  const { source, declared } = format === 'html' ? readPage(text, url, notes) : readText(text, format, url, notes);
  const written = format === 'text' ? 'text' : 'markdown';
  const revision = revised(source, written);
  if (revision.text === '') throw new UnreadableArticle('EMPTY', 'The source holds no visible word. Give the text of an article.');
  const sha256 = createHash('sha256').update(revision.text).digest('hex');
  return { format: written, source, revision, sha256, proposed: proposedOf(declared, revision, url, notes), notes };
}

function textOf(given: Source, notes: Note[]): string {
  const size = 'bytes' in given ? given.bytes.byteLength : Buffer.byteLength(given.text);
  if (size === 0) throw new UnreadableArticle('EMPTY', 'The source is empty. Give the text of an article.');
  if (size > MAX_SOURCE_BYTES) throw new UnreadableArticle('TOO_LARGE', `The source has ${size} bytes, and ${MAX_SOURCE_BYTES} may be read. Give the article alone.`);
  if ('text' in given) return given.text;
  const kind = binaryKind(given.bytes);
  if (kind !== null) throw new UnreadableArticle('BINARY', `The file is ${kind}, not text. Copy the article's words out of it and give those.`);
  const type = `${given.format ?? ''} ${given.contentType ?? ''} ${given.name ?? ''}`;
  // Without any word on what it is, a declaration in its first bytes says that it is a page.
  const isHtml = /html?\b|xml/i.test(type) || (given.format === undefined && !/plain|markdown|\.(?:txt|md)\b/i.test(type));
  const { text, encoding, corrected } = decode(given.bytes, charsetOf(given.contentType), isHtml);
  if (corrected !== null) notes.push({ code: 'ENCODING_CORRECTED', message: `Declared as ${corrected}, which its bytes are not; read as ${encoding}.`, words: [] });
  return text;
}

function readText(text: string, format: 'text' | 'markdown', url: string | null, notes: Note[]): { source: string; declared: Declared } {
  refuseLong(text.length);
  const { source, dropped } = withoutPointers(text);
  noteDropped(dropped, notes);
  return { source, declared: format === 'markdown' ? frontMatter(text, url) : NOTHING_DECLARED };
}

function readPage(html: string, url: string | null, notes: Note[]): { source: string; declared: Declared } {
  const tree = htmlTree(html);
  const declared = pageMetadata(tree, url);
  const { blocks, dropped, guessed } = fitted(() => mainText(tree, refuseLong));
  noteDropped(dropped, notes);
  if (guessed) notes.push({ code: 'ARTICLE_GUESSED', message: 'The page does not mark its article; compare the text with the page.', words: [] });
  return { source: markdownOf(blocks), declared };
}

function refuseLong(length: number): void {
  if (length > MAX_ARTICLE_LENGTH) throw new UnreadableArticle('TOO_LARGE', `The text has ${length} letters, and an article may have ${MAX_ARTICLE_LENGTH}. Give the article alone.`);
}

function noteDropped(dropped: string[], notes: Note[]): void {
  if (dropped.length > 0) notes.push({ code: 'POINTERS_DROPPED', message: 'Paragraphs that only point to other texts were left out.', words: dropped });
}

const revised = (source: string, format: 'text' | 'markdown'): Revision => fitted(() => revise(source, format));

function fitted<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (cause instanceof UnfitText) throw new UnreadableArticle('UNFIT_TEXT', cause.message, { cause });
    throw cause;
  }
}

/** What the source declares, and what its text says where it declares nothing. The title printed above the text is the title. */
function proposedOf(declared: Declared, { text, title, pictures }: Revision, url: string | null, notes: Note[]): Proposed {
  const lines = text.split('\n');
  const language = chosenLanguage(languageOf(text), declared.language, notes);
  const picture = pictures.map(({ alt, url: address }) => ({ url: webAddress(address, url), alt: alt === '' ? null : alt })).find((one) => one.url !== null);
  const canonicalUrl = canonicalAddress(declared.canonicalUrl ?? url ?? '');
  noteCanonicalElsewhere(canonicalUrl, url, notes);
  return {
    title: title ?? declared.title,
    outlet: declared.outlet ?? (url && new URL(url).hostname.replace(/^www\./, '')),
    author: declared.author ?? bylineOf(lines),
    publishedOn: declared.publishedOn ?? datelineOf(lines, language),
    language,
    image: declared.image ?? (picture?.url ? { url: picture.url, alt: picture.alt } : null),
    canonicalUrl,
  };
}

/** The words decide between French and English: many sites in French keep the `lang="en-US"` of their template. */
function chosenLanguage(told: 'fr' | 'en' | 'unknown', declared: string | null, notes: Note[]): string {
  if (told === 'unknown') {
    notes.push({ code: 'LANGUAGE_UNKNOWN', message: declared ? `The words are neither plainly French nor plainly English; « ${declared} » is what the source declares.` : 'The words are neither plainly French nor plainly English.', words: [] });
    return declared ?? 'unknown';
  }
  if (declared !== null && declared !== told) notes.push({ code: 'LANGUAGE_DISAGREES', message: `Declared as « ${declared} », written in « ${told} ».`, words: [] });
  return told;
}

/** A reprint names the original; a hostile page could name any page. */
function noteCanonicalElsewhere(canonical: string | null, url: string | null, notes: Note[]): void {
  if (canonical === null || url === null || hostOf(canonical) === hostOf(url)) return;
  notes.push({ code: 'CANONICAL_ELSEWHERE', message: `The page names ${hostOf(canonical)} as the place of its text.`, words: [] });
}

const hostOf = (address: string): string => addressKey(address)?.split(/[/?]/)[0] ?? '';
