import { recordId } from '../load/record-id.ts';
import type { AgreementRows } from '../sql/write-agreements.ts';
import type { ImportedAgreement } from './imported-row.ts';

/** The slug of an imported agreement: its row's key, told apart by its dataset where it doesn't name it. */
export function slugOfRow(dataset: string, rowKey: string): string {
  const key = rowKey.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return key.startsWith(dataset) ? key : `${dataset}-${key}`;
}

/** An imported agreement as rows. All of its facts stand on one piece of evidence: the row of the dataset, never a quotation. */
export function rowsOfImported(dataset: { id: string; slug: string }, imported: ImportedAgreement): AgreementRows {
  const slug = slugOfRow(dataset.slug, imported.rowKey);
  const id = recordId('agreement', slug);
  const datasetRowId = recordId('dataset-row', dataset.id, imported.rowKey);
  return {
    agreement: {
      id, slug, kind: imported.kind, stage: imported.stage, titleFr: imported.title.fr, titleEn: imported.title.en, titleIsBuilt: imported.titleIsBuilt,
      summaryFr: imported.summary?.fr, summaryEn: imported.summary?.en, historicalParties: imported.historicalParties, datasetSlug: dataset.slug,
    },
    parties: imported.parties.map(({ country, from, to }, position) =>
      ({ id: recordId('party', id, country), agreementId: id, countryCode: country, from, to, position })),
    subjects: imported.domains.map((domainSlug, position) => ({ id: recordId('subject', id, domainSlug), agreementId: id, domainSlug, position })),
    commitments: [], actors: [], passages: [],
    events: imported.events.map(({ kind, date, place }, position) =>
      ({ id: recordId('event', id, position), agreementId: id, kind, date, placeFr: place?.fr, placeEn: place?.en, position })),
    datasetRows: [{ id: datasetRowId, datasetId: dataset.id, rowKey: imported.rowKey, content: imported.row }],
    evidence: [{ id: recordId('evidence', id, datasetRowId), agreementId: id, datasetRowId }],
  };
}
