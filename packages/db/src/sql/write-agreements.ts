import type { Prisma as Rows } from '../__generated__/prisma/client.ts';
import { Prisma } from '../client.ts';
import { publicEvidence } from './evidence.ts';
import { catalogueAgreements, catalogueArticles } from './write-catalogue.ts';

/** One agreement with all of its facts as rows, ids included. Made by a file, an import or a publication; written here. */
export type AgreementRows = {
  agreement: Omit<Rows.AgreementCreateManyInput, 'publishedAt' | 'createdAt' | 'updatedAt'> & { id: string };
  parties: Facts<Rows.AgreementPartyCreateManyInput>;
  subjects: Facts<Rows.AgreementSubjectCreateManyInput>;
  commitments: Facts<Rows.CommitmentCreateManyInput>;
  actors: Rows.CommitmentActorCreateManyInput[];
  events: Facts<Rows.EventCreateManyInput>;
  passages: Rows.PassageCreateManyInput[];
  datasetRows: Rows.DatasetRowCreateManyInput[];
  evidence: Omit<Rows.EvidenceCreateManyInput, 'createdAt'>[];
};
type Facts<Row> = Omit<Row, 'publishedAt'>[];

/** Puts rows into a table, as they are: a column that a row lacks is null, defaults are not looked up. */
async function insert(db: Prisma.TransactionClient, table: string, rows: object[], onConflict = Prisma.empty) {
  if (rows.length === 0) return;
  const name = Prisma.raw(`"${table}"`);
  await db.$executeRaw`INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(NULL::${name}, ${JSON.stringify(rows)}::jsonb) ${onConflict}`;
}

/** The articles that public facts of these agreements stand on. */
export async function articlesUnder(db: Prisma.TransactionClient, ids: readonly string[]): Promise<string[]> {
  const found = await db.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT coalesce(pe."articleId", r."articleId") AS id FROM ${publicEvidence} pe
    LEFT JOIN "Passage" ps ON ps.id = pe."passageId" LEFT JOIN "ArticleRevision" r ON r.id = ps."revisionId"
    WHERE pe."agreementId" = ANY(${[...ids]}::uuid[]) AND coalesce(pe."articleId", r."articleId") IS NOT NULL`;
  return found.map(({ id }) => id);
}

/**
 * Brings agreements to the given state, public, in a score of statements for all of them, and with them what the
 * catalogue says of them and of the articles that they stand or stood on. An agreement that is there keeps its slug and the moment it became public. Inside the caller's transaction.
 */
export async function replaceAgreements(db: Prisma.TransactionClient, agreements: readonly AgreementRows[], now: Date): Promise<void> {
  if (agreements.length === 0) return;
  const ids = agreements.map(({ agreement }) => agreement.id);
  const moment = now.toISOString();
  const articlesBefore = await articlesUnder(db, ids);
  await insert(db, 'Agreement', agreements.map(({ agreement }) => ({
    instruments: 'ONE', titleIsBuilt: false, historicalParties: [], ...agreement, publishedAt: moment, createdAt: moment, updatedAt: moment,
  })), Prisma.sql`ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, stage = excluded.stage, instruments = excluded.instruments,
    "titleFr" = excluded."titleFr", "titleEn" = excluded."titleEn", "titleIsBuilt" = excluded."titleIsBuilt", "officialTitle" = excluded."officialTitle",
    "summaryFr" = excluded."summaryFr", "summaryEn" = excluded."summaryEn", "disagreementFr" = excluded."disagreementFr",
    "disagreementEn" = excluded."disagreementEn", "notesFr" = excluded."notesFr", "notesEn" = excluded."notesEn",
    "historicalParties" = excluded."historicalParties", "datasetSlug" = excluded."datasetSlug", "checkedAt" = excluded."checkedAt",
    "updatedAt" = excluded."updatedAt"`);
  for (const table of ['Evidence', 'Event', 'Commitment', 'AgreementSubject', 'AgreementParty']) // commitments before parties: an actor holds its party
    await db.$executeRaw`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE "agreementId" = ANY(${ids}::uuid[])`;

  const all = <Row>(rows: (agreement: AgreementRows) => Row[]) => agreements.flatMap(rows);
  const facts = <Row extends object>(rows: (agreement: AgreementRows) => Row[]) => all(rows).map((row) => ({ ...row, publishedAt: moment }));
  await insert(db, 'AgreementParty', facts(({ parties }) => parties));
  await insert(db, 'AgreementSubject', facts(({ subjects }) => subjects));
  await insert(db, 'Commitment', facts(({ commitments }) => commitments));
  await insert(db, 'CommitmentActor', all(({ actors }) => actors));
  await insert(db, 'Event', facts(({ events }) => events));
  await insert(db, 'Passage', all(({ passages }) => passages), Prisma.sql`ON CONFLICT DO NOTHING`);
  await insert(db, 'DatasetRow', all(({ datasetRows }) => datasetRows),
    Prisma.sql`ON CONFLICT (id) DO UPDATE SET content = excluded.content, url = excluded.url`);
  await insert(db, 'Evidence', all(({ evidence }) => evidence).map((row) => ({ stance: 'SUPPORTS', position: 0, ...row, createdAt: moment })));
  await catalogueAgreements(db, ids);
  await catalogueArticles(db, [...new Set([...articlesBefore, ...(await articlesUnder(db, ids))])]);
}
