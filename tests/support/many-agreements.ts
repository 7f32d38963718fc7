import { catalogueAgreements, openDatabase } from '@pacta/db';

/**
 * Copies the seed agreement with all its facts `count` times, each a microsecond older than the last, so that order and
 * microsecond cursors are put to the test. All have ECOWAS as a third party, and every second copy a dated signing.
 */
export async function manyAgreements(url: string, count: number) {
  const db = openDatabase({ url });
  try {
    await db.$transaction(async (tx) => {
      const copy = (id: string) => `md5(${id}::text || '#' || n)::uuid`;
      const each = `CROSS JOIN generate_series(1, ${count}) AS n`;
      const seed = `(SELECT min(slug) FROM "Agreement")`;
      for (const statement of [
        `INSERT INTO "Organization" (code, "nameFr", "nameEn", kind) VALUES ('ECOWAS', 'CEDEAO', 'ECOWAS', 'INTERGOVERNMENTAL')`,
        `INSERT INTO "AgreementParty" (id, "agreementId", "organizationCode", position, "publishedAt")
         SELECT gen_random_uuid(), id, 'ECOWAS', 9, now() FROM "Agreement"`,
        `INSERT INTO "Agreement" (id, slug, kind, stage, instruments, "titleFr", "titleEn", "publishedAt", "updatedAt")
         SELECT ${copy('id')}, slug || '-' || n, kind, stage, instruments, "titleFr" || ' ' || n, "titleEn" || ' ' || n,
           "publishedAt", "updatedAt" - n * interval '1 microsecond' FROM "Agreement" ${each} WHERE slug = ${seed}`,
        `INSERT INTO "AgreementParty" (id, "agreementId", "countryCode", "organizationCode", role, position, "publishedAt")
         SELECT ${copy('id')}, ${copy('"agreementId"')}, "countryCode", "organizationCode", role, position, "publishedAt" FROM "AgreementParty" ${each}`,
        `INSERT INTO "AgreementSubject" (id, "agreementId", "domainSlug", position, "publishedAt")
         SELECT ${copy('id')}, ${copy('"agreementId"')}, "domainSlug", position, "publishedAt" FROM "AgreementSubject" ${each}`,
        `INSERT INTO "Commitment" (id, "agreementId", "domainSlug", position, "statementFr", "statementEn", stage, wording, "wordingCue", concreteness, "publishedAt")
         SELECT ${copy('id')}, ${copy('"agreementId"')}, "domainSlug", position, "statementFr", "statementEn", stage, wording, "wordingCue", concreteness, "publishedAt" FROM "Commitment" ${each}`,
        `INSERT INTO "CommitmentActor" ("commitmentId", "partyId", "agreementId", position)
         SELECT ${copy('"commitmentId"')}, ${copy('"partyId"')}, ${copy('"agreementId"')}, position FROM "CommitmentActor" ${each}`,
        `INSERT INTO "Event" (id, "agreementId", "commitmentId", kind, date, position, "publishedAt")
         SELECT ${copy('id')}, ${copy('"agreementId"')}, CASE WHEN "commitmentId" IS NULL THEN NULL ELSE ${copy('"commitmentId"')} END,
           kind, CASE WHEN n % 2 = 0 AND "commitmentId" IS NULL THEN (2000 + n % 20)::text || '-0' || (1 + n % 9)::text END, position, "publishedAt" FROM "Event" ${each}`,
        `INSERT INTO "Evidence" (id, stance, position, "agreementId", "partyId", "subjectId", "commitmentId", "eventId", "passageId")
         SELECT ${copy('id')}, stance, position, ${['agreementId', 'partyId', 'subjectId', 'commitmentId', 'eventId']
           .map((key) => `CASE WHEN "${key}" IS NULL THEN NULL ELSE ${copy(`"${key}"`)} END`).join(', ')}, "passageId" FROM "Evidence" ${each}`,
      ]) await tx.$executeRawUnsafe(statement);
      await catalogueAgreements(tx, (await tx.agreement.findMany({ select: { id: true } })).map(({ id }) => id));
    }, { timeout: 120_000 });
  } finally {
    await db.$disconnect();
  }
}
