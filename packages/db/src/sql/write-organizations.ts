import type { OrganizationKind } from '../__generated__/prisma/enums.ts';
import { type Prisma } from '../client.ts';

/** An organization with its members and the articles in which it is written that it exists. */
export type OrganizationRow = {
  code: string;
  name: { fr: string; en: string };
  kind: OrganizationKind;
  aliases: string[];
  members: { id: string; country: string; from: string | null; to: string | null }[];
  evidence: { id: string; articleId: string; saysFr: string | null; saysEn: string | null; position: number }[];
};

/** Brings organizations to the given state, with members and evidence. Nothing else of the record is touched. */
export async function writeOrganizations(db: Prisma.TransactionClient, organizations: readonly OrganizationRow[]): Promise<void> {
  const codes = organizations.map(({ code }) => code);
  await db.$executeRaw`
    INSERT INTO "Organization" (code, "nameFr", "nameEn", kind, aliases, "membersAreCoded")
    SELECT code, name ->> 'fr', name ->> 'en', kind, aliases, jsonb_array_length(members) > 0
    FROM jsonb_to_recordset(${JSON.stringify(organizations)}::jsonb) AS x(code text, name jsonb, kind "OrganizationKind", aliases text[], members jsonb)
    ON CONFLICT (code) DO UPDATE SET "nameFr" = excluded."nameFr", "nameEn" = excluded."nameEn", kind = excluded.kind,
      aliases = excluded.aliases, "membersAreCoded" = excluded."membersAreCoded"`;
  await db.membership.deleteMany({ where: { organizationCode: { in: codes } } });
  await db.evidence.deleteMany({ where: { organizationCode: { in: codes } } });
  await db.membership.createMany({
    data: organizations.flatMap(({ code, members }) =>
      members.map(({ id, country, from, to }) => ({ id, organizationCode: code, countryCode: country, from, to }))),
  });
  await db.evidence.createMany({
    data: organizations.flatMap(({ code, evidence }) => evidence.map((each) => ({ ...each, organizationCode: code }))),
  });
}
