import { roleOf, type Role } from './actors.ts';
import type { Article } from './article.ts';
import { pointedAt, type Focus } from './focus.ts';
import type { Instrument } from './instruments.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';

/** A mention with what its state does in the sentence. */
export type Actor = Mention & { role: Role };

/** The states and organisations of a sentence with their roles, in order. */
export function actorsOf(article: Article, sentence: Sentence, mentions: readonly Mention[]): Actor[] {
  return mentions.map((mention, place) => ({ ...mention, role: opensStretch(article, mention, mentions[place + 1]) ? 'place' : roleOf(article, sentence, mention) }));
}

/** « entre le Danemark et l’archipel d’Åland »: one end of a stretch of sea, where the other end is no state. */
function opensStretch({ tokens }: Article, { from, to }: Mention, next: Mention | undefined): boolean {
  const before = /^(?:le|la|l|les|the)$/.test(tokens[from - 1]?.word ?? '') ? tokens[from - 2] : tokens[from - 1];
  if (!/^(?:entre|between)$/.test(before?.word ?? '') || !/^(?:et|and)$/.test(tokens[to]?.word ?? '')) return false;
  return !(next && next.from - to < 8) && !/^(?:ses|son|sa|leurs|its|their|a|un|une|plusieurs|several)$/.test(tokens[to + 1]?.word ?? '');
}

export const codesOf = (actors: readonly Mention[]) => [...new Set(actors.map(({ code }) => code))];

/** Tokens between two names of one group: « du Niger, du Tchad et de la Libye », "Kenya's and Ethiopia's". */
const GROUP_GAP = 7;
/** How far behind its instrument the partner may be named: « accord … signé hier à Accra avec le Togo ». */
const PARTNER_WITHIN = 26;

/**
 * The parties of an instrument: who is named by « entre … et … » or « avec … » behind it, who is in its name, and who does
 * what its verb says; else those that the text spoke of last. The clause before the sentence, the sentence before the focus.
 */
export function partiesOf(
  article: Article,
  sentence: Sentence,
  instrument: Instrument,
  actors: readonly Actor[],
  others: readonly Instrument[],
  focus: Focus,
): string[] {
  const next = others.find(({ at }) => at >= instrument.nameEnd && at > instrument.at);
  const first = others[0] ?? instrument;
  const limit = Math.min(next?.at ?? sentence.to, instrument.nameEnd + PARTNER_WITHIN);
  const between = partnersAfter(article, /^(?:entre|between|among)$/, instrument.nameEnd, limit, actors);
  if (between.length > 1) return codesOf(between);
  const compound = actors.filter((actor) => actor.role !== 'aside' && isInName(article, instrument, actor));
  if (new Set(codesOf(compound)).size > 1) return codesOf(compound);
  const partners = partnersAfter(article, /^(?:avec|with)$/, instrument.nameEnd, limit, actors);
  const agents = partnersAfter(article, /^(?:par|by)$/, instrument.nameEnd, limit, actors);
  const clause = sentence.clauseAt(instrument.at);
  const acting = actors.filter(({ role }) => role === 'acts');
  const subjects = acting.filter((actor) => actor.to <= first.at && sentence.clauseAt(actor.from)?.group === clause?.group);
  const own = acting.filter((actor) => actor.from >= instrument.at && !(actor.kind === 'organization' && /^(?:for|pour|to|vers)$/.test(wordBefore(article, actor.from))) && actor.from < limit && sentence.clauseAt(actor.from)?.group === clause?.group);
  const relative = clause && /^(?:qui|which|who)$/.test(article.tokens[clause.from]?.word ?? '') ? actors.findLast(({ to }) => to <= clause.from && clause.from - to < 4) : undefined;
  if (relative && own.length + partners.length > 0) return codesOf([relative, ...partners, ...own]);
  const bound = codesOf([...subjects, ...compound, ...partners, ...agents, ...own]);
  if (bound.length > 1) return bound;
  // « Reste la Tanzanie. En vertu d’un accord signé avec Maputo, elle maintient … »
  if (bound.length === 1 && partners.length > 0 && focus.subject !== null && focus.subject !== bound[0] && !instrument.definite && hasPreposition(article, /^(?:il|elle|it|its|son|sa)$/, sentence.from, sentence.to)) return [focus.subject, ...bound];
  // « des conventions conclues avec d’anciennes colonies »: partners that are not named are not those of the article.
  if (bound.length === 0 && instrument.plural && hasPreposition(article, /^(?:avec|with)$/, instrument.nameEnd, limit)) return [];
  const pointed = pointedAt(sentence, article.tokens);
  if (pointed !== null) return [...focus.last(pointed)];
  const inSentence = codesOf(acting);
  if (inSentence.length > 1 && others.length < 2) return inSentence;
  const [one] = bound.length > 0 ? bound : inSentence;
  if (one === undefined) return [...focus.last()];
  const known = focus.around(one);
  if (known.length > 0) return [...known];
  const lone = acting.find(({ code }) => code === one);
  // « adopté au sein de la Cédéao »: those that the text is about, in that framework.
  if (lone?.kind === 'organization' && /^(?:within|sein|cadre|under)$/.test(wordBefore(article, lone.from))) return [...new Set([...focus.last(), one])];
  // A draft of an organisation's members is the organisation's.
  if (lone?.kind === 'organization') return [one];
  // A new state in a sentence that names no other signs with one of those that the text is about.
  return [...new Set([one, ...focus.first().slice(0, 1)])];
}

const hasPreposition = ({ tokens }: Article, preposition: RegExp, from: number, to: number) => tokens.slice(from, to).some(({ word }) => preposition.test(word));

/** The word before a name, past its article. */
function wordBefore({ tokens }: Article, from: number): string {
  let at = from - 1;
  while (/^(?:de|du|d|la|l|le|the|of)$/.test(tokens[at]?.word ?? '')) at -= 1;
  return tokens[at]?.word ?? '';
}

/** The group of names behind a preposition: « avec le Niger et le Tchad ». */
function partnersAfter({ tokens }: Article, preposition: RegExp, from: number, to: number, actors: readonly Actor[]): Actor[] {
  for (let at = from; at < to; at += 1) {
    if (!preposition.test(tokens[at]?.word ?? '')) continue;
    const group: Actor[] = [];
    let end = at + 1;
    for (const actor of actors) {
      if (actor.from < at || actor.role === 'aside') continue;
      if (actor.from - end > GROUP_GAP) break;
      group.push(actor);
      end = actor.to;
    }
    if (group.length > 0) return group;
  }
  return [];
}

/** « accord franco-malien », « pacte Mali-Niger », "UK–Kenya agreement". */
function isInName({ tokens }: Article, { at, nameEnd }: Instrument, actor: Actor): boolean {
  const joined = tokens[actor.from]?.joinedBy === '-' || tokens[actor.to]?.joinedBy === '-' || actor.by === 'half';
  return joined && actor.to >= at - 3 && actor.from <= nameEnd + 2;
}
