import type { ExportedDataset, ExportedEvidence, ExportedSource } from '../exported.ts';
import { tagUri } from '../stable-id.ts';
import { partialDate, present } from './present.ts';

/** Evidence and the sources behind it as nodes of JSON-LD. */
export function evidenceNode(origin: string, evidence: ExportedEvidence) {
  const stood = { id: tagUri(origin, 'evidence', evidence.id), identifier: evidence.id, stance: evidence.stance };
  const article = (slug: string) => ({ id: tagUri(origin, 'article', slug) });
  switch (evidence.kind) {
    case 'passage': {
      const { articleSlug, start, end, exact, prefix, suffix, url } = evidence.passage;
      const passage = { type: 'Passage', article: article(articleSlug), start, end, exact, prefix: prefix || null, suffix: suffix || null, url: [url.fr, url.en] };
      return { type: 'PassageEvidence', ...stood, passage: present(passage) };
    }
    case 'reference':
      return present({ type: 'ReferenceEvidence', ...stood, article: article(evidence.article), says: evidence.says, locator: evidence.locator });
    case 'row':
      return present({ type: 'DatasetRowEvidence', ...stood, dataset: { id: tagUri(origin, 'dataset', evidence.dataset) }, rowKey: evidence.rowKey, url: evidence.url });
  }
}

const ARTICLE_TYPES: Record<ExportedSource['kind'], string> = {
  NEWS: 'NewsArticle', ACADEMIC: 'ScholarlyArticle', REPORT: 'Report', TREATY: 'Legislation', OFFICIAL: 'CreativeWork', ENCYCLOPEDIA: 'CreativeWork', OTHER: 'CreativeWork',
};

export const sourceNode = (origin: string, source: ExportedSource) => present({
  type: ARTICLE_TYPES[source.kind],
  id: tagUri(origin, 'article', source.slug),
  identifier: source.id,
  slug: source.slug,
  articleKind: source.kind,
  title: { [source.language]: source.title },
  titleIsBuilt: source.titleIsBuilt,
  language: source.language,
  outlet: source.outlet && present({ type: 'Organization', properName: source.outlet.name, url: source.outlet.url }),
  author: source.author,
  publishedOn: partialDate(source.publishedOn),
  url: source.sourceUrl,
  archivedUrl: source.archivedUrl,
  retrievedAt: source.retrievedAt,
  page: [source.url.fr, source.url.en],
});

export const datasetNode = (origin: string, { slug, id, name, version, citation, url, licence }: ExportedDataset) =>
  present({ type: 'Dataset', id: tagUri(origin, 'dataset', slug), identifier: id, slug, properName: name, version, citation, url, terms: licence });
