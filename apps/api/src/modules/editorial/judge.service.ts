import { randomUUID } from 'node:crypto';
import { factOf, passagesOf, readProposal, tellHistory, type Database, type ProposalRecord, type ProposedFact } from '@pacta/db';
import type { Asker } from '../../auth/asker.ts';
import { present } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { invalidInput, notFound, type UserError } from '../../user-error.ts';
import { isUuid } from '../../relay/uuid.ts';
import { vocabularyOf } from '../../vocabulary.ts';
import { dossierById } from './dossier.service.ts';
import { fingerprintOf, placed, refuseFact, type PassageGiven } from './fact.ts';
import { rowOf } from './intake.service.ts';
import { refuseNote } from './note.ts';

export type Stale = UserError<'StaleVersion'> & { proposal: ProposalRecord };
/** A fact as an editor gives it, with the slug of the agreement that a proposed one is to be added to; undefined leaves that as it is. */
export type FactGiven = { fact: ProposedFact | null; target?: string | null };

const NO_SUCH_PROPOSAL = notFound('No proposal has this id.', 'id');

/** Proposes a fact by hand. The same fact on the same words is not proposed twice. */
export async function codeFact(ctx: Context, { person }: Asker, given: { dossierId: string; parentId: string | null; passages: readonly PassageGiven[] } & FactGiven) {
  const { fact } = given;
  if (!fact) return invalidInput('Give one of `agreement`, `subject` and `commitment`.');
  const dossier = await dossierById(ctx, given.dossierId);
  if (!dossier) return notFound('No article that is being coded has this id. `dossiers` lists them.', 'dossierId');
  const { id: articleId, revision } = dossier;
  const passages = placed(revision.text, given.passages);
  if (!Array.isArray(passages)) return passages;
  const parent = await proposalById(ctx, given.parentId);
  const refused = refuseParent(fact, parent, articleId, given.parentId) ?? refuseFact(fact, await vocabularyOf(ctx), partiesOf(parent));
  if (refused) return refused;
  const target = await targetOf(ctx.writer, given.target ?? null);
  if (target === undefined) return invalidInput(`No public agreement has the slug « ${given.target} ».`, 'agreement', 'target');
  const fingerprint = fingerprintOf(fact, passages, parent?.fingerprint ?? null);
  return ctx.writer.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${articleId}::uuid FOR UPDATE`;
    if (await tx.proposal.findUnique({ where: { articleId_fingerprint: { articleId, fingerprint } } })) return invalidInput('This was proposed already, on the same words. Judge or edit that proposal.');
    const position = await tx.proposal.count({ where: { articleId } });
    const id = randomUUID();
    await tx.proposal.create({ data: { id, articleId, revisionId: revision.id, ...rowOf(fact, passages), parentId: parent?.id ?? null, agreementId: target, position, proposedById: person.id, fingerprint } });
    await tellHistory(tx, { action: 'proposal.coded', name: id, actor: person.name, at: new Date(), after: { by: person.id } });
    return { is: 'FactCoded' as const, proposal: present(await readProposal(tx, id)) };
  });
}

function refuseParent({ kind }: ProposedFact, parent: ProposalRecord | null, articleId: string, asked: string | null): UserError<'InvalidInput'> | null {
  if (kind === 'AGREEMENT') return asked === null ? null : invalidInput('An agreement belongs to no other proposal.', 'parentId');
  if (!parent || parent.articleId !== articleId || parent.kind !== 'AGREEMENT') return invalidInput('Say to which proposed agreement of this article it belongs.', 'parentId');
  return parent.state === 'REJECTED' ? invalidInput('The agreement that it would belong to was rejected.', 'parentId') : null;
}

/** Changes what a proposal says; it is open again then, and the editor's own. */
export async function editProposal(ctx: Context, { person }: Asker, { id, version, passages: given, ...said }: { id: string; version: number; passages: readonly PassageGiven[] | null } & FactGiven) {
  const before = await proposalById(ctx, id);
  if (!before) return NO_SUCH_PROPOSAL;
  const dossier = await dossierById(ctx, before.articleId);
  if (!dossier) return NO_SUCH_PROPOSAL;
  const fact = said.fact ?? factOf(before);
  if (fact.kind !== before.kind) return invalidInput(`This proposal is about ${before.kind.toLowerCase()}: say that, or nothing.`, fact.kind.toLowerCase());
  const passages = given === null ? passagesOf(before.passages) : placed(dossier.revision.text, given);
  if (!Array.isArray(passages)) return passages;
  const parent = await proposalById(ctx, before.parentId);
  const refused = refuseFact(fact, await vocabularyOf(ctx), partiesOf(parent));
  if (refused) return refused;
  const target = said.target === undefined ? before.agreementId : await targetOf(ctx.writer, said.target);
  if (target === undefined) return invalidInput(`No public agreement has the slug « ${said.target} ».`, 'agreement', 'target');
  return changed(ctx.writer, before, version, async (tx, at) => {
    await tellHistory(tx, { action: 'proposal.edited', name: id, actor: person.name, at, before: factOf(before).content, after: { content: fact.content, by: person.id } });
    return { ...rowOf(fact, passages), agreementId: target, rule: null, proposedById: person.id, state: 'OPEN', decidedById: null, decidedAt: null };
  }, (proposal) => ({ is: 'ProposalEdited' as const, proposal }));
}

type Judging = { id: string; version: number; note: string | null };

/** Takes a proposal for right. */
export async function acceptProposal(ctx: Context, { person }: Asker, { id, version, note }: Judging) {
  const before = await proposalById(ctx, id);
  if (!before) return NO_SUCH_PROPOSAL;
  const tooLong = refuseNote(note);
  if (tooLong) return tooLong;
  if (ctx.twoPersonRule && before.proposedById === person.id) return invalidInput('You proposed this: somebody else has to accept it.', 'id');
  const parent = await proposalById(ctx, before.parentId);
  if (parent?.state === 'REJECTED') return invalidInput('The agreement that it belongs to was rejected.', 'id');
  const refused = refuseFact(factOf(before), await vocabularyOf(ctx), partiesOf(parent));
  if (refused) return refused;
  return changed(ctx.writer, before, version, async (tx, now) => {
    await tellHistory(tx, { action: 'proposal.accepted', name: id, actor: person.name, at: now, note, after: { by: person.id } });
    return { state: 'ACCEPTED', decidedById: person.id, decidedAt: now, note };
  }, (proposal) => ({ is: 'ProposalAccepted' as const, proposal }));
}

/** Takes a proposal for wrong, and with an agreement all that belongs to it. */
export async function rejectProposal(ctx: Context, { person }: Asker, { id, version, note }: Judging) {
  const before = await proposalById(ctx, id);
  if (!before) return NO_SUCH_PROPOSAL;
  const tooLong = refuseNote(note);
  if (tooLong) return tooLong;
  return changed(ctx.writer, before, version, async (tx, now) => {
    const decided = { state: 'REJECTED', decidedById: person.id, decidedAt: now } as const;
    await tx.proposal.updateMany({ where: { parentId: id, state: { not: 'REJECTED' }, publishedAt: null }, data: { ...decided, version: { increment: 1 }, updatedAt: now } });
    await tellHistory(tx, { action: 'proposal.rejected', name: id, actor: person.name, at: now, note, after: { by: person.id } });
    return { ...decided, note };
  }, (proposal) => ({ is: 'ProposalRejected' as const, proposal }));
}

type Columns = Parameters<Database['proposal']['updateMany']>[0]['data'];

/** Changes a proposal that is as it was seen; otherwise nothing, and says what it is now. */
async function changed<Done>(db: Context['writer'], before: ProposalRecord, version: number, columns: (tx: Database, now: Date) => Promise<Columns>, done: (proposal: ProposalRecord) => Done): Promise<Done | Stale | UserError<'InvalidInput'>> {
  const { id } = before;
  if (before.publishedAt !== null) return invalidInput('What this proposed is public. Retract the agreement, or propose what is missing.', 'id');
  return db.$transaction(async (tx) => {
    const now = new Date();
    const { count } = await tx.proposal.updateMany({ where: { id, version, publishedAt: null }, data: { version: { increment: 1 }, updatedAt: now } }); // locks it as well
    if (count > 0) await tx.proposal.updateMany({ where: { id }, data: await columns(tx, now) });
    const proposal = present(await readProposal(tx, id));
    return count > 0 ? done(proposal) : { is: 'StaleVersion' as const, message: `Somebody changed this since you saw it: it is at version ${proposal.version}, not ${version}. Nothing was changed; look at it again.`, path: ['version'], code: 'STALE_VERSION', proposal };
  });
}

/** Null for no id, and where no proposal has it. */
const proposalById = async ({ writer }: Context, id: string | null): Promise<ProposalRecord | null> => (id !== null && isUuid(id) ? readProposal(writer, id) : null);

function partiesOf(parent: ProposalRecord | null): readonly string[] | null {
  const fact = parent && factOf(parent);
  return fact?.kind === 'AGREEMENT' ? fact.content.parties : null;
}

/** The id of a public agreement by its slug; null for no slug, undefined where none has it. */
async function targetOf(db: Database, slug: string | null): Promise<string | null | undefined> {
  return slug === null ? null : (await db.agreement.findFirst({ where: { slug, publishedAt: { not: null } }, select: { id: true } }))?.id;
}
