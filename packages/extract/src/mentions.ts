import type { Range } from '@pacta/evidence';
import type { Article } from './article.ts';
import { isPersonOrWater } from './false-names.ts';
import { standsForGovernment } from './metonyms.ts';
import { NAMES, type Named, type Naming } from './names.ts';
import type { Token } from './tokens.ts';
import { words } from './word-list.ts';

/** A place where a text names a state or an organisation. `from` and `to` count tokens, end exclusive. */
export type Mention = Range & { kind: 'country' | 'organization'; code: string; by: Naming | 'anaphor'; from: number; to: number };

type Nameable = Exclude<Named, { kind: 'nothing' }>;

/**
 * The states and organisations that a text names, in order. The longest name wins: « Guinée-Bissau » holds no Guinea.
 * Names of rivers, of people and of mere places are left out.
 */
export function mentionsOf(article: Article): Mention[] {
  const { tokens } = article;
  const found: { named: Nameable; from: number; to: number }[] = [];
  for (let at = 0; at < tokens.length; ) {
    const longest = longestAt(article, at);
    if (longest && longest.means.kind !== 'nothing') found.push({ named: longest.means, from: at, to: at + longest.length });
    at += longest?.length ?? 1;
  }
  const congo = whichCongo(found.map(({ named }) => named));
  const dominican = whichDominican(found.map(({ named }) => named));
  const direct = found.flatMap(({ named, from, to }): Mention[] => {
    const before = tokens[from];
    const last = tokens[to - 1];
    if (!before || !last || isPersonOrWater(article, from, to, named.by)) return [];
    if (named.by === 'capital' && !standsForGovernment(article, from, to)) return [];
    const code = named.kind === 'congo' ? congo : before.word.startsWith('dominican') ? dominican : named.code;
    const kind = named.kind === 'congo' ? 'country' : named.kind;
    return [{ kind, code, by: named.by, from, to, start: before.start, end: last.end }];
  });
  return withAnaphors(article, direct);
}

/** « la force », "the bloc": the organisation that was named last. */
const BODIES = words('force alliance confederation bloc bloc organisation organization coalition communaute community grouping union');

function withAnaphors({ tokens }: Article, mentions: readonly Mention[]): Mention[] {
  const all: Mention[] = [];
  let next = 0;
  let last: Mention | null = null;
  /** The organisation that was last called an alliance, a union, a community. */
  const called = new Map<string, Mention>();
  for (let at = 1; at < tokens.length; at += 1) {
    for (let mention = mentions[next]; mention && mention.from <= at; mention = mentions[++next]) {
      if (mention.kind === 'organization') {
        last = mention;
        for (let place = mention.from; place < mention.to; place += 1) if (BODIES.has(tokens[place]?.word ?? '')) called.set(tokens[place]?.word ?? '', mention);
        if (mention.code === 'NATO' || mention.code === 'AES') called.set('alliance', mention);
      }
      all.push(mention);
    }
    const token = tokens[at];
    const article = tokens[at - 1]?.word;
    // « l’Alliance », "the Union": with a capital, the one that is called so.
    const meant = token?.capital ? called.get(token.word) : last;
    if (!meant || !last || !token || !BODIES.has(token.word) || (article !== 'the' && article !== 'la' && article !== 'l' && article !== 'le')) continue;
    if (at < last.to + 2 || tokens[at + 1]?.capital || /^(?:de|des|du|d|conjointe|commune|mixte|of|militaire)$/.test(tokens[at + 1]?.word ?? '')) continue;
    all.push({ kind: 'organization', code: meant.code, by: 'anaphor', from: at, to: at + 1, start: token.start, end: token.end });
  }
  for (let mention = mentions[next]; mention; mention = mentions[++next]) all.push(mention);
  return all;
}

function longestAt({ tokens, language }: Article, at: number) {
  let longest: { means: Named; length: number } | null = null;
  for (const { means, length } of NAMES.at(tokens, at, tokens.length)) {
    if (longest && longest.length >= length) continue;
    if (means.kind === 'nothing' || isWrittenSo(means, tokens, at, length, language)) longest = { means, length };
  }
  return longest;
}

function isWrittenSo(named: Nameable, tokens: readonly Token[], at: number, length: number, language: string | null): boolean {
  const words = tokens.slice(at, at + length);
  const [first] = words;
  if (!first) return false;
  // Half of a double adjective is joined to the other half.
  if (named.by === 'half') return tokens[at + 1]?.joinedBy === '-';
  if (named.written === 'any') return true;
  if (named.written === 'shouted') {
    if ('language' in named && named.language && named.language !== language) return false;
    return first.shouted && !(first.word.length < 3 && isInCapitals(tokens, at));
  }
  return words.some(({ capital }) => capital);
}

/** A headline in capitals: « UN ACCORD » is no United Nations. */
const isInCapitals = (tokens: readonly Token[], at: number) =>
  [tokens[at - 1], tokens[at + 1]].some((beside) => beside?.shouted && beside.word.length > 4);

const codesOf = (named: readonly Nameable[]) => new Set(named.map((one) => ('code' in one ? one.code : null)));

/** « Congo » alone is the one that the article names in full or by its capital; else the one that the press means by it. */
function whichCongo(named: readonly Nameable[]): string {
  const codes = codesOf(named);
  return codes.has('CD') ? 'CD' : 'CG';
}

/** "Dominican" is of Dominica only where that island is named and the republic beside Haiti is not. */
const whichDominican = (named: readonly Nameable[]) => {
  const islands = named.some((one) => one.kind === 'country' && one.code === 'DM' && one.by !== 'demonym');
  return islands && !codesOf(named).has('DO') ? 'DM' : 'DO';
};
