import type { CommitmentPartsFragment, EvidencePartsFragment } from '@pacta/client';

/** A place in a revision's text, in UTF-16 code units. */
export type Place = { start: number; end: number };

/** A place with its words, as the source has them. */
export type QuotedPlace = Place & { exact: string };

/** The passages of one article among pieces of evidence, in reading order, each once. */
export function placesIn(article: { slug: string }, evidence: readonly EvidencePartsFragment[]): QuotedPlace[] {
  const places = evidence.flatMap((piece) =>
    piece.__typename === 'PassageEvidence' && piece.passage.article.slug === article.slug
      ? [{ start: piece.passage.start, end: piece.passage.end, exact: piece.passage.exact }]
      : [],
  );
  const once = new Map(places.map((place) => [placeKey(place), place]));
  return [...once.values()].sort(inReadingOrder);
}

/**
 * The measures that stand on an article, in the order in which its text comes to them: the first is measure 1 wherever
 * the article is shown. What another article says is left to that one.
 */
export function measuresInOrder<Agreement extends { commitments: readonly CommitmentPartsFragment[] }>(
  article: { slug: string },
  agreements: readonly Agreement[],
): { agreement: Agreement; commitment: Agreement['commitments'][number]; places: QuotedPlace[] }[] {
  return agreements
    .flatMap((agreement) =>
      agreement.commitments.map((commitment) => ({ agreement, commitment, places: placesIn(article, commitment.evidence) })),
    )
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => (a.places[0]?.start ?? 0) - (b.places[0]?.start ?? 0)); // stable: equal places keep the record's order
}

export function placeKey({ start, end }: Place): string {
  return `${start}-${end}`;
}

/** By beginning; of two that begin together the longer first, because it holds the other. */
export function inReadingOrder(a: Place, b: Place): number {
  return a.start - b.start || b.end - a.end;
}
