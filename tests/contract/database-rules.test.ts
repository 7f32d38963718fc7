import { openDatabase } from '@pacta/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let db: ReturnType<typeof openDatabase>;
beforeAll(async () => {
  database = await seedDatabase();
  db = openDatabase({ url: database.url });
});
afterAll(async () => {
  await db?.$disconnect();
  await database?.drop();
});

/** Runs statements in one transaction and rolls back, so that a rule deferred to the commit is asked before. */
const write = (...statements: string[]) =>
  db.$transaction(async (tx) => {
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
    await tx.$executeRawUnsafe('SET CONSTRAINTS ALL IMMEDIATE');
    throw new RolledBack();
  }).catch((error: unknown) => {
    if (!(error instanceof RolledBack)) throw error;
    return 'allowed';
  });
class RolledBack extends Error {}

const REVISION = `(SELECT id FROM "ArticleRevision" LIMIT 1)`;
const AGREEMENT = `(SELECT id FROM "Agreement" LIMIT 1)`;
const COMMITMENT = `(SELECT id FROM "Commitment" WHERE position = 0)`;
const passage = (start: number, end: number, exact: string) =>
  `INSERT INTO "Passage" (id, "revisionId", start, "end", exact, prefix, suffix)
   VALUES (gen_random_uuid(), ${REVISION}, ${start}, ${end}, '${exact}', '', '')`;
const membership = (from: string, to: string) =>
  `INSERT INTO "Membership" (id, "organizationCode", "countryCode", "from", "to") VALUES (gen_random_uuid(), 'ECOWAS', 'ML', ${from}, ${to})`;
const ecowas = `INSERT INTO "Organization" (code, "nameFr", "nameEn", kind) VALUES ('ECOWAS', 'CEDEAO', 'ECOWAS', 'INTERGOVERNMENTAL')`;
const revision = (text: string, length: number, sha = `encode(sha256(convert_to('${text}', 'UTF8')), 'hex')`) =>
  `INSERT INTO "ArticleRevision" (id, "articleId", number, text, sha256, length, blocks)
   SELECT gen_random_uuid(), id, 99, '${text}', ${sha}, ${length}, '[]' FROM "Article" LIMIT 1`;

describe('the database refuses', () => {
  test.each<[string, string[], RegExp]>([
    ['a public commitment whose last evidence goes', [`DELETE FROM "Evidence" WHERE "commitmentId" = ${COMMITMENT}`], /public without evidence/],
    ['a public commitment that is born without evidence', [
      `INSERT INTO "Commitment" (id, "agreementId", "domainSlug", position, "statementFr", "statementEn", stage, wording, concreteness, "publishedAt")
       VALUES (gen_random_uuid(), ${AGREEMENT}, 'training', 99, 'x', 'x', 'ANNOUNCED', 'FUTURE', 1, now())`], /public without evidence/],
    ['evidence that turns against the only fact it supports', [`UPDATE "Evidence" SET stance = 'CONTRADICTS' WHERE "commitmentId" = ${COMMITMENT}`], /public without evidence/],
    ['a public agreement whose evidence goes', [`DELETE FROM "Evidence" WHERE "agreementId" = ${AGREEMENT}`], /public without evidence/],
    ['a public agreement without a party', [`DELETE FROM "Commitment"`, `DELETE FROM "AgreementParty"`], /public without a party/],
    ['evidence under two facts', [`UPDATE "Evidence" SET "agreementId" = ${AGREEMENT} WHERE "commitmentId" = ${COMMITMENT}`], /Evidence_has_one_fact/],
    ['evidence under no fact', [`UPDATE "Evidence" SET "commitmentId" = NULL WHERE "commitmentId" = ${COMMITMENT}`], /Evidence_has_one_fact/],
    ['evidence on two sources', [`UPDATE "Evidence" SET "articleId" = (SELECT id FROM "Article" LIMIT 1)`], /Evidence_has_one_source/],
    ['the same source twice under one fact', [
      `INSERT INTO "Evidence" (id, "commitmentId", "passageId") SELECT gen_random_uuid(), "commitmentId", "passageId" FROM "Evidence" WHERE "commitmentId" = ${COMMITMENT}`], /Evidence_stands_once|already exists/],
    ['offsets outside the text', [passage(2260, 2270, 'seignement.')], /lies outside its text/],
    ['an empty passage', [passage(10, 10, '')], /Passage_has_room/],
    ['a passage that begins before the text', [passage(-1, 3, 'Sahe')], /Passage_has_room/],
    ['a quote longer than its offsets', [passage(0, 5, 'Sahel : Le Mali')], /Passage_quote_fits_offsets/],
    ['words that the text does not hold', [passage(0, 5, 'Saheb')], /words that its text does not hold/],
    ['an end before its start', [ecowas, membership(`'2024'`, `'2023-12'`)], /Membership_ends_after_it_starts/],
    ['a day that no calendar has', [ecowas, membership(`'2024-02-30'`, 'NULL')], /date field value out of range|out of range/],
    ['a date in words', [`UPDATE "Event" SET date = 'février 2025'`], /is not a date: write 2025/],
    ['a text changed under its passages', [`UPDATE "ArticleRevision" SET text = text || '!'`], /never changed or deleted/],
    ['a text deleted', [`DELETE FROM "ArticleRevision"`], /never changed or deleted|violates foreign key|still referenced/],
    ['a text whose length is counted in code points', [revision('drapeau 🇲🇱', 10)], /ArticleRevision_length_is_utf16/],
    ['a text that is not NFC', [revision('e\u0301', 2)], /ArticleRevision_text_is_nfc/],
    ['a digest of another text', [revision('abc', 3, `repeat('0', 64)`)], /ArticleRevision_sha256_is_of_text/],
    ['a history rewritten', [`UPDATE "Change" SET note = 'nothing to see'`], /never changed or deleted/],
    ['a history emptied', [`TRUNCATE "Change"`], /never changed or deleted/],
    ['all evidence thrown away at once', [`TRUNCATE "Evidence"`], /never changed or deleted/],
    ['an article withdrawn from under a public agreement', [`UPDATE "Article" SET "publishedAt" = NULL`], /a public agreement stands on it/],
    ['a public slug renamed', [`UPDATE "Agreement" SET slug = 'other'`], /is public and stays/],
    ['an actor who is no party', [
      `INSERT INTO "CommitmentActor" ("commitmentId", "partyId", "agreementId", position) VALUES (${COMMITMENT}, gen_random_uuid(), ${AGREEMENT}, 9)`], /foreign key|Foreign key/],
    ['a party that is neither country nor organization', [`UPDATE "AgreementParty" SET "countryCode" = NULL`], /AgreementParty_is_country_or_organization/],
    ['a concreteness of 4', [`UPDATE "Commitment" SET concreteness = 4`], /Commitment_concreteness_is_1_to_3/],
    ['a sub-domain under another parent', [`UPDATE "CooperationDomain" SET "parentSlug" = 'training' WHERE slug = 'border-security/joint-patrols'`], /slug_begins_with_parent/],
  ])('%s', async (_, statements, rule) => {
    await expect(write(...statements)).rejects.toThrow(rule);
  });
});

describe('the database allows', () => {
  test.each<[string, string[]]>([
    ['a draft without evidence', [
      `INSERT INTO "Commitment" (id, "agreementId", "domainSlug", position, "statementFr", "statementEn", stage, wording, concreteness)
       VALUES (gen_random_uuid(), ${AGREEMENT}, 'training', 99, 'x', 'x', 'ANNOUNCED', 'FUTURE', 1)`]],
    ['a party on the evidence of its agreement', [`DELETE FROM "Evidence" WHERE "partyId" IS NOT NULL`]],
    ['a commitment taken out with its evidence', [`DELETE FROM "Commitment" WHERE position = 0`]],
    ['an agreement taken out whole', [`DELETE FROM "Commitment"`, `DELETE FROM "Agreement"`]],
    ['a start that is more precise than its end', [ecowas, membership(`'2024-05'`, `'2024'`)]],
    ['a text beyond the basic plane, counted as JavaScript counts', [revision('drapeau 🇲🇱', 'drapeau 🇲🇱'.length)]],
    ['a new revision beside the old one', [revision('Texte corrigé.', 14)]],
  ])('%s', async (_, statements) => expect(await write(...statements)).toBe('allowed'));
});
