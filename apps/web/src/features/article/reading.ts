import type { ArticlePageQuery } from '@pacta/client';
import { hueOf } from '../../record/hue.ts';
import { inReadingOrder, measuresInOrder, placeKey, placesIn } from '../../record/reading-order.ts';
import type { Place, QuotedPlace } from '../../record/reading-order.ts';

export type ArticleWhole = NonNullable<ArticlePageQuery['article']>;
export type AgreementWhole = ArticleWhole['agreements'][number];
export type CommitmentWhole = AgreementWhole['commitments'][number];
export type EvidenceWhole = AgreementWhole['evidence']['nodes'][number];
type PartyWhole = AgreementWhole['parties'][number];

/**
 * A fact as the reader meets it beside the text: lettered when it says who and by which agreement, numbered in reading
 * order when it is a measure. `places` are the passages of this article that it stands on, in reading order.
 */
export type Fact = {
  /** Its name in the page's address, as `m2` or `fa`. */
  id: string;
  /** What stands at the passage, as `2` or `A`. */
  label: string;
  places: QuotedPlace[];
  agreement: AgreementWhole;
} & ({ kind: 'parties'; parties: PartyWhole[] } | { kind: 'agreement' } | { kind: 'commitment'; commitment: CommitmentWhole });

/** What is marked in the text: one mark for each place, however many facts stand on it. */
export type Mark = Place & {
  facts: Fact[];
  /** The first-level domain whose hue it has; null for facts about who and by which agreement. */
  hue: string | null;
};

/** One paragraph and the facts that stand beside it. */
export type Row = {
  block: ArticleWhole['blocks'][number];
  /** Counted from 1; null for a heading. */
  number: number | null;
  /** By first-level domain, or `null` for who and by which agreement, in the order in which the text comes to them. */
  groups: { hue: string | null; facts: Fact[] }[];
};

export type Reading = { title: ArticleWhole['blocks'][number] | null; rows: Row[]; facts: Fact[]; marks: Mark[] };

/** Puts an article's text and its facts side by side. Pure: the same article gives the same numbers, always. */
export function readingOf(article: ArticleWhole): Reading {
  const facts = factsOf(article);
  const [first, ...others] = article.blocks;
  const title = first?.kind === 'HEADING' && first.text === article.title ? first : null;
  const blocks = title ? others : article.blocks;
  // A fact stands beside the first paragraph that supports it; one of the title, or of none, beside the first of all.
  const rowOf = (fact: Fact) => {
    const start = fact.places[0]?.start ?? 0;
    return Math.max(0, blocks.findLastIndex((block) => block.start <= start));
  };
  let number = 0;
  const rows = blocks.map((block, index): Row => ({
    block,
    number: block.kind === 'HEADING' ? null : (number += 1),
    groups: grouped(facts.filter((fact) => rowOf(fact) === index)),
  }));
  return { title, rows, facts, marks: marksOf(article, facts) };
}

/** The first-level domain of a fact; null for who and by which agreement. */
export function hueOfFact(fact: Fact): string | null {
  return fact.kind === 'commitment' ? hueOf(fact.commitment.domain.slug) : null;
}

function factsOf(article: ArticleWhole): Fact[] {
  const lettered = article.agreements.flatMap((agreement): Unlabelled[] => [
    ...partiesBySharedPlaces(article, agreement),
    {
      kind: 'agreement',
      agreement,
      places: placesIn(article, [...agreement.evidence.nodes, ...agreement.events.flatMap(({ evidence }) => evidence)]),
    },
  ]);
  const numbered = measuresInOrder(article, article.agreements).map((measure): Unlabelled => ({ kind: 'commitment', ...measure }));
  return [
    ...lettered.map((fact, index): Fact => ({ ...fact, id: `f${letter(index).toLowerCase()}`, label: letter(index) })),
    ...numbered.map((fact, index): Fact => ({ ...fact, id: `m${index + 1}`, label: String(index + 1) })),
  ];
}

type Unlabelled = Fact extends infer One ? (One extends Fact ? Omit<One, 'id' | 'label'> : never) : never;

/** Parties that stand on the same passages are one fact: « Mali et Sénégal ». */
function partiesBySharedPlaces(article: ArticleWhole, agreement: AgreementWhole): Unlabelled[] {
  const together = new Map<string, { parties: PartyWhole[]; places: QuotedPlace[] }>();
  for (const party of agreement.parties) {
    const places = placesIn(article, party.evidence);
    if (places.length === 0) continue; // it stands on the agreement's own evidence, and is named there
    const key = places.map(placeKey).join(' ');
    const found = together.get(key);
    if (found) found.parties.push(party);
    else together.set(key, { parties: [party], places });
  }
  return [...together.values()].map((fact) => ({ kind: 'parties', agreement, ...fact }));
}

function grouped(facts: readonly Fact[]): Row['groups'] {
  const groups = new Map<string | null, Fact[]>();
  for (const fact of facts) {
    const hue = hueOfFact(fact);
    groups.set(hue, [...(groups.get(hue) ?? []), fact]);
  }
  return [...groups].map(([hue, inGroup]) => ({ hue, facts: inGroup }));
}

function marksOf(article: ArticleWhole, facts: readonly Fact[]): Mark[] {
  const marks = new Map<string, Mark>();
  for (const fact of facts)
    for (const place of fact.places) {
      const mark = marks.get(placeKey(place));
      if (mark) mark.facts.push(fact);
      else marks.set(placeKey(place), { start: place.start, end: place.end, facts: [fact], hue: hueOfFact(fact) });
    }
  for (const agreement of article.agreements)
    for (const { domain, evidence } of agreement.subjects)
      for (const place of placesIn(article, evidence))
        if (!marks.has(placeKey(place))) marks.set(placeKey(place), { start: place.start, end: place.end, facts: [], hue: hueOf(domain.slug) });
  return [...marks.values()].sort(inReadingOrder);
}

/** `A`, `B` … `Z`, `AA`. */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
