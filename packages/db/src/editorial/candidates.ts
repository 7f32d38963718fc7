import type { Database } from '../client.ts';
import type { ProposedAgreement } from './proposed-fact.ts';

/** Fewer than this is no hint, of 4 in all. */
const ENOUGH = 1.5;

/**
 * Public agreements that a proposed one may be a part of, the likeliest first: by the share of parties that both have (2 of 4),
 * the same kind, a step in the same year, and a title in like words. Ids, at most five.
 */
export async function readCandidates(db: Database, { parties, kind, events, titleFr, titleEn }: ProposedAgreement): Promise<string[]> {
  if (parties.length === 0) return [];
  const years = [...new Set(events.flatMap(({ date }) => (date ? [date.slice(0, 4)] : [])))];
  const rows = await db.$queryRaw<{ id: string }[]>`
    WITH near AS (
      SELECT a.id, a.kind, a."titleFr", a."titleEn", count(*) FILTER (WHERE coalesce(p."countryCode", p."organizationCode") = ANY(${parties}::text[])) AS shared, count(*) AS all_of_them
      FROM "Agreement" a JOIN "AgreementParty" p ON p."agreementId" = a.id AND p."publishedAt" IS NOT NULL
      WHERE a."publishedAt" IS NOT NULL AND a.id IN (SELECT x."agreementId" FROM "AgreementParty" x WHERE coalesce(x."countryCode", x."organizationCode") = ANY(${parties}::text[]))
      GROUP BY a.id
    ), scored AS (
      SELECT n.id, 2.0 * n.shared / greatest(n.all_of_them, ${parties.length}) + (n.kind = ${kind}::"AgreementKind")::int * 0.5
        + (EXISTS (SELECT FROM "Event" v WHERE v."agreementId" = n.id AND left(v.date, 4) = ANY(${years}::text[])))::int * 0.5
        + greatest(similarity(n."titleFr", ${titleFr}), similarity(n."titleEn", ${titleEn})) AS score
      FROM near n WHERE n.shared > 0
    ) SELECT id FROM scored WHERE score >= ${ENOUGH} ORDER BY score DESC, id LIMIT 5`;
  return rows.map(({ id }) => id);
}
