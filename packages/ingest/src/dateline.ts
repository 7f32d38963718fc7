import { printedDate, type PartialDate } from './printed-date.ts';

/** Where datelines and bylines stand: above the text, below its title. */
const LINES_ABOVE = 6;
/** A line that is a dateline and nothing else. */
const LONGEST_LINE = 120;
/** A dateline that a sentence follows, « DAKAR, 18 février 2026 — L’Assemblée … ». */
const RUN_IN = /^(.{4,90}?)(?:\.?\s+[—–-]{1,2}\s+|\s[—–-]{1,2}(?=\p{L}))/u;
const BYLINE = /^(?:par|propos recueillis par|by)\s+(\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+(?:(?:et|and|de|du|la|le|el|al|ben|ould|van|von)\s+)?\p{Lu}[\p{L}\p{M}’'.-]*){1,6})(?=\s*(?:$|[,|·•(—–]))/u;
const BYLINE_START = /^(?:Par|PAR|Propos recueillis par|By|BY)\s/;

/**
 * The day on which a text says that it was published: in its first lines, alone or before a dash. Never a date inside a sentence,
 * which is what the text tells of.
 */
export function datelineOf(lines: string[], language: string): PartialDate | null {
  for (const line of lines.slice(0, LINES_ABOVE)) {
    const dateline = line.length <= LONGEST_LINE && !isSentence(line) ? line : RUN_IN.exec(line)?.[1];
    const date = dateline === undefined ? null : printedDate(dateline, language);
    if (date) return date;
  }
  return null;
}

/** Who signs a text, as « Par Awa Diop » in its first or last lines; null when nobody does. */
export function bylineOf(lines: string[]): string | null {
  for (const line of [...lines.slice(0, LINES_ABOVE), ...lines.slice(-2)]) {
    if (line.length > LONGEST_LINE || !BYLINE_START.test(line)) continue;
    const found = BYLINE.exec(`${line.charAt(0).toLowerCase()}${line.slice(1)}`.replace(/^(?:PAR|pAR|bY)/, (word) => word.toLowerCase()))?.[1];
    if (found) return found;
  }
  return null;
}

/** Ends as a sentence does, and is longer than « Dakar, 3 mars 2025. » */
const isSentence = (line: string) => /[.!?…]["”»]?$/u.test(line) && line.split(' ').length > 8;
