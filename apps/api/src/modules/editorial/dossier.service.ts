import { factOf, passagesOf, readCandidates, readDossier, readDossiers, readProposals, type DossierRecord, type DossierState, type ProposalRecord } from '@pacta/db';
import type { Context } from '../../context.ts';
import { connectionOf, pageOf } from '../../relay/connection.ts';
import { isUuid } from '../../relay/uuid.ts';
import { agreementById } from '../agreement/service.ts';

const mayCode = async (ctx: Context) => (await ctx.viewer())?.powers.includes('CODE') ?? false;

/** One article that is being coded; null where there is none, or for whoever may not code. */
export const dossierFor = async (ctx: Context, id: string): Promise<DossierRecord | null> => ((await mayCode(ctx)) ? dossierById(ctx, id) : null);

export const dossierById = async ({ writer }: Context, id: string): Promise<DossierRecord | null> => (isUuid(id) ? ((await readDossier(writer, id)) ?? null) : null);

/** A page of them, the one that was touched last first; null for whoever may not code. */
export async function dossiersFor(ctx: Context, { states, first, after }: { states: readonly DossierState[] | null; first: number | null; after: string | null }) {
  if (!(await mayCode(ctx))) return null;
  const page = pageOf({ first, after }, 'TOUCHED');
  return connectionOf({ rows: await readDossiers(ctx.writer, { states, page }), total: null }, page);
}

/** A list gives no texts: they are read where one is asked for. */
export const revisionOf = async ({ writer }: Context, { id, revision }: DossierRecord) => (revision.text === '' ? ((await readDossier(writer, id))?.revision ?? revision) : revision);

export const proposalsOf = ({ writer }: Context, { id }: DossierRecord): Promise<ProposalRecord[]> => readProposals(writer, id);

export const factOfProposal = (proposal: ProposalRecord) => factOf(proposal);
export const placesOfProposal = ({ passages }: ProposalRecord) => passagesOf(passages);

/** Public agreements that a proposed one may be a part of, the likeliest first. */
export async function candidatesOf(ctx: Context, proposal: ProposalRecord, asked: ReadonlySet<string>) {
  const fact = factOf(proposal);
  if (fact.kind !== 'AGREEMENT' || proposal.publishedAt !== null) return [];
  const found = await Promise.all((await readCandidates(ctx.writer, fact.content)).map((id) => agreementById(ctx, id, asked)));
  return found.filter((agreement) => agreement !== undefined);
}
