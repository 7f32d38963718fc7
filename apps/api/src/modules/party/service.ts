import { readParties, type PartyKey, type PartyRecord } from '@pacta/db';
import { keyed, nameOf } from '../../batches.ts';
import type { Context } from '../../context.ts';

type Asked = ReadonlySet<string>;

/** The party that a key names. The record's foreign keys make sure that there is one. */
export async function partyOf(ctx: Context, key: PartyKey, asked: { country: Asked; organization: Asked }): Promise<PartyRecord> {
  const party = await ctx.batch(`party:${nameOf(asked.country)}|${nameOf(asked.organization)}`, key.countryCode ?? key.organizationCode ?? '',
    async (codes) => keyed(await readParties(ctx.db, asked, codes), ({ code }) => code));
  if (!party) throw new Error(`The record holds no party ${JSON.stringify(key)}`);
  return party;
}
