import type { AgreementPageQuery, DatasetNameFragment, EventKind, Stance } from '@pacta/client';

export type AgreementWhole = NonNullable<AgreementPageQuery['agreement']>;
export type EvidenceWhole = AgreementWhole['evidence']['nodes'][number];
export type PassageWhole = Extract<EvidenceWhole, { __typename: 'PassageEvidence' }>['passage'];
type ArticleSource = AgreementWhole['sources'][number];

/** A step of the agreement that something is said of. */
export type StepNamed = { kind: EventKind; date: string | null };

/** What a source says, in a sentence of ours, and of which steps. */
export type Saying = { words: string; locator: string | null; steps: StepNamed[] };

/** All that facts take from one source with one stance. A dataset has rows alone, and nothing that could be quoted. */
export type Said = { says: Saying[]; passages: PassageWhole[]; rows: { rowId: string; url: string | null }[] };

/** A source as the page numbers it, with all that the agreement's facts take from it. */
export type Source = {
  /** From 1, in the order of the record; its name in the page's address is `source-1`. */
  number: number;
  supports: Said;
  contradicts: Said;
} & ({ kind: 'article'; article: ArticleSource } | { kind: 'dataset'; dataset: DatasetNameFragment });

type Piece = { evidence: EvidenceWhole; step: StepNamed | null };

/** The sources behind an agreement, numbered: articles in the record's order, then datasets. */
export function sourcesOf(agreement: AgreementWhole): Source[] {
  const pieces = piecesOf(agreement);
  const articles = agreement.sources.map((article) => ({ kind: 'article' as const, article }));
  const datasets = new Map(
    pieces.flatMap(({ evidence }) => (evidence.__typename === 'DatasetRowEvidence' ? [[evidence.dataset.slug, evidence.dataset]] : [])),
  );
  const all = [...articles, ...[...datasets.values()].map((dataset) => ({ kind: 'dataset' as const, dataset }))];
  return all.map((origin, index): Source => {
    const own = pieces.filter(({ evidence }) => comesFrom(evidence, origin));
    return { ...origin, number: index + 1, supports: saidIn(own, 'SUPPORTS'), contradicts: saidIn(own, 'CONTRADICTS') };
  });
}

/** The sources that pieces of evidence come from, each once, in order. */
export function sourcesBehind(sources: readonly Source[], evidence: readonly EvidenceWhole[]): Source[] {
  return sources.filter((source) => evidence.some((piece) => comesFrom(piece, source)));
}

/** Whether anything was taken from a source with this stance. */
export function isSaid({ says, passages, rows }: Said): boolean {
  return says.length + passages.length + rows.length > 0;
}

/** All evidence of an agreement: its own and that of its parts, each with the step that it is about. */
function piecesOf(agreement: AgreementWhole): Piece[] {
  const parts = [...agreement.parties, ...agreement.subjects, ...agreement.commitments];
  const steps = [...agreement.events, ...agreement.commitments.flatMap(({ events }) => events)];
  return [
    ...[...agreement.evidence.nodes, ...parts.flatMap(({ evidence }) => evidence)].map((evidence) => ({ evidence, step: null })),
    ...steps.flatMap(({ kind, date, evidence }) => evidence.map((piece) => ({ evidence: piece, step: { kind, date } }))),
  ];
}

function saidIn(pieces: readonly Piece[], stance: Stance): Said {
  const says = new Map<string, Saying>();
  const passages = new Map<string, PassageWhole>();
  const rows = new Map<string, Said['rows'][number]>();
  for (const { evidence, step } of pieces) {
    if (evidence.stance !== stance) continue;
    if (evidence.__typename === 'PassageEvidence') passages.set(`${evidence.passage.start}-${evidence.passage.end}`, evidence.passage);
    else if (evidence.__typename === 'DatasetRowEvidence') rows.set(evidence.rowId, { rowId: evidence.rowId, url: evidence.url });
    else {
      const words = evidence.says ?? '';
      const key = words + (evidence.locator ?? '');
      const saying = says.get(key) ?? { words, locator: evidence.locator, steps: [] };
      if (step && !saying.steps.some(({ kind, date }) => kind === step.kind && date === step.date)) saying.steps.push(step);
      says.set(key, saying);
    }
  }
  const inOrder = [...passages.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return { says: [...says.values()], passages: inOrder, rows: [...rows.values()] };
}

type Origin = { kind: 'article'; article: { slug: string } } | { kind: 'dataset'; dataset: { slug: string } };

function comesFrom(piece: EvidenceWhole, origin: Origin): boolean {
  if (origin.kind === 'dataset') return piece.__typename === 'DatasetRowEvidence' && piece.dataset.slug === origin.dataset.slug;
  if (piece.__typename === 'PassageEvidence') return piece.passage.article.slug === origin.article.slug;
  return piece.__typename === 'ReferenceEvidence' && piece.article.slug === origin.article.slug;
}
