import { Prisma } from '../client.ts';
import type { Reader } from '../reader.ts';
import type { MembershipRecord } from './country.ts';
import { evidenceOf, type EvidenceRecord } from './evidence.ts';
import { agreementCountOf } from './counts.ts';
import { asks, below, listOf, member, type Asked, type Bilingual } from './fragment.ts';

export type OrganizationRecord = {
  code: string;
  name: Bilingual;
  aliases: string[];
  membersAreCoded: boolean;
  agreementCount?: number;
  members?: MembershipRecord[];
  evidence?: EvidenceRecord[];
};

/** Organization `o` as JSON with the parts that are asked for. */
export const organizationJson = (asked: Asked) => Prisma.sql`json_build_object('code', o.code,
  'name', json_build_object('fr', o."nameFr", 'en', o."nameEn"),
  'aliases', coalesce(o.aliases, '{}'), 'membersAreCoded', o."membersAreCoded"
  ${member(asks(asked, 'agreementCount'), 'agreementCount', agreementCountOf(Prisma.sql`'organization:' || o.code`))}
  ${member(asks(asked, 'members'), 'members', listOf(Prisma.sql`
    SELECT m."countryCode", m."organizationCode", m."from", m."to" FROM "Membership" m
    WHERE m."organizationCode" = o.code ORDER BY m."countryCode", m."from"`))}
  ${member(asks(asked, 'evidence'), 'evidence', evidenceOf(below(asked, 'evidence'), Prisma.sql`e."organizationCode" = o.code`))})`;

/** Organizations by code, in the order of codes; all of them when `codes` is null. */
export async function readOrganizations(
  db: Reader,
  asked: Asked,
  codes: readonly string[] | null,
): Promise<OrganizationRecord[]> {
  const found = await db.read<{ organization: OrganizationRecord }>(Prisma.sql`
    SELECT ${organizationJson(asked)} AS organization FROM "Organization" o
    WHERE ${codes === null ? Prisma.sql`true` : Prisma.sql`o.code = ANY(${[...codes]}::text[])`} ORDER BY o.code`);
  return found.map((row) => row.organization);
}
