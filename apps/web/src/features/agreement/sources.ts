import type { AgreementPageQuery, DatasetNameFragment } from '@pacta/client';

export type AgreementWhole = NonNullable<AgreementPageQuery['agreement']>;
export type EvidenceWhole = AgreementWhole['evidence'][number];
export type PassageWhole = Extract<EvidenceWhole, { __typename: 'PassageEvidence' }>['passage'];
type ArticleSource = AgreementWhole['sources'][number];

/** A source as the page numbers it, with all that the agreement's facts take from it. */
export type Source = {
  /** From 1, in the order of the record; its name in the page's address is `source-1`. */
  number: number;
  /** Whether something in it contradicts a fact. */
  against: boolean;
} & (
  | { kind: 'article'; article: ArticleSource; says: { words: string; locator: string | null }[]; passages: PassageWhole[] }
  | { kind: 'dataset'; dataset: DatasetNameFragment; rows: { rowId: string; url: string | null }[] }
);

/** All evidence of an agreement: its own and that of its parts. */
export function evidenceOf(agreement: AgreementWhole): EvidenceWhole[] {
  const parts = [...agreement.parties, ...agreement.subjects, ...agreement.events, ...agreement.commitments];
  const steps = agreement.commitments.flatMap(({ events }) => events);
  return [agreement, ...parts, ...steps].flatMap(({ evidence }) => evidence);
}

/** The sources behind an agreement, numbered: articles in the record's order, then datasets. */
export function sourcesOf(agreement: AgreementWhole): Source[] {
  const evidence = evidenceOf(agreement);
  const articles = agreement.sources.map((article) => fromArticle(article, evidence));
  const datasets = new Map(
    evidence.flatMap((piece) => (piece.__typename === 'DatasetRowEvidence' ? [[piece.dataset.slug, piece.dataset]] : [])),
  );
  return [...articles, ...[...datasets.values()].map((dataset) => fromDataset(dataset, evidence))].map(
    (source, index): Source => ({ ...source, number: index + 1 }),
  );
}

/** The numbers of the sources that pieces of evidence come from, each once, in order. */
export function sourceNumbers(sources: readonly Source[], evidence: readonly EvidenceWhole[]): number[] {
  return sources.filter((source) => evidence.some((piece) => comesFrom(piece, source))).map(({ number }) => number);
}

type Unnumbered = Source extends infer One ? (One extends Source ? Omit<One, 'number'> : never) : never;

function fromArticle(article: ArticleSource, evidence: readonly EvidenceWhole[]): Unnumbered {
  const says = new Map<string, { words: string; locator: string | null }>();
  const passages = new Map<string, PassageWhole>();
  let against = false;
  for (const piece of evidence) {
    if (piece.__typename === 'ReferenceEvidence' && piece.article.slug === article.slug) {
      if (piece.says) says.set(piece.says + (piece.locator ?? ''), { words: piece.says, locator: piece.locator });
    } else if (piece.__typename === 'PassageEvidence' && piece.passage.article.slug === article.slug) {
      passages.set(`${piece.passage.start}-${piece.passage.end}`, piece.passage);
    } else continue;
    against ||= piece.stance === 'CONTRADICTS';
  }
  const inOrder = [...passages.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return { kind: 'article', article, against, says: [...says.values()], passages: inOrder };
}

function fromDataset(dataset: DatasetNameFragment, evidence: readonly EvidenceWhole[]): Unnumbered {
  const of = evidence.flatMap((piece) =>
    piece.__typename === 'DatasetRowEvidence' && piece.dataset.slug === dataset.slug ? [piece] : [],
  );
  const rows = new Map(of.map(({ rowId, url }) => [rowId, { rowId, url }]));
  return { kind: 'dataset', dataset, against: of.some(({ stance }) => stance === 'CONTRADICTS'), rows: [...rows.values()] };
}

function comesFrom(piece: EvidenceWhole, source: Source): boolean {
  if (source.kind === 'dataset') return piece.__typename === 'DatasetRowEvidence' && piece.dataset.slug === source.dataset.slug;
  if (piece.__typename === 'PassageEvidence') return piece.passage.article.slug === source.article.slug;
  return piece.__typename === 'ReferenceEvidence' && piece.article.slug === source.article.slug;
}
