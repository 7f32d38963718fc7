import { randomUUID } from 'node:crypto';
import type { Database } from '../client.ts';
import type { ProposalModel } from '../__generated__/prisma/models.ts';
import { recordId } from '../load/record-id.ts';
import { catalogueAgreements, catalogueArticles } from '../sql/write-catalogue.ts';
import { factOf, passagesOf, type ProposedAgreement } from './proposed-fact.ts';
import { freeSlug } from './free-slug.ts';
import { tellHistory } from './tell-history.ts';

export type Publishing = { articleId: string; actor: string; note: string | null; now: Date };

/** An agreement that was accepted, with what was accepted of it and is not public yet. */
type Accepted = { proposal: ProposalModel; content: ProposedAgreement; parts: ProposalModel[] };

/**
 * Makes an article public with all that was accepted from it: new agreements, and what is added to those that are there. Gives the
 * ids of the agreements. Inside the caller's transaction, so that all of it becomes public or nothing.
 */
export async function publishProposals(tx: Database, { articleId, actor, note, now }: Publishing): Promise<string[]> {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${articleId}::uuid FOR UPDATE`; // two at once: the second finds nothing left
  const before = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { publishedAt: true, slug: true } });
  if (before.publishedAt === null) {
    await tx.article.update({ where: { id: articleId }, data: { publishedAt: now } });
    await tellHistory(tx, { action: 'article.published', name: before.slug, actor, at: now, note });
  }
  const ids: string[] = [];
  for (const accepted of await acceptedOf(tx, articleId)) ids.push(await publishAgreement(tx, accepted, { actor, note, now }));
  await catalogueAgreements(tx, ids);
  await catalogueArticles(tx, [articleId]);
  return ids;
}

async function acceptedOf(tx: Database, articleId: string): Promise<Accepted[]> {
  const proposals = await tx.proposal.findMany({ where: { articleId, state: 'ACCEPTED' }, orderBy: [{ position: 'asc' }, { id: 'asc' }] });
  return proposals.flatMap((proposal) => {
    const fact = factOf(proposal);
    const parts = proposals.filter(({ parentId, publishedAt }) => parentId === proposal.id && publishedAt === null);
    return fact.kind === 'AGREEMENT' && (proposal.publishedAt === null || parts.length > 0) ? [{ proposal, content: fact.content, parts }] : [];
  });
}

async function publishAgreement(tx: Database, { proposal, content, parts }: Accepted, { actor, note, now }: Omit<Publishing, 'articleId'>): Promise<string> {
  const agreementId = proposal.agreementId ?? randomUUID();
  const isNew = proposal.agreementId === null;
  const { titleFr, titleEn, titleIsBuilt, kind, stage, severalInstruments } = content;
  let slug: string;
  if (isNew) {
    slug = await freeSlug(tx, 'agreement', titleEn);
    await tx.agreement.create({ data: { id: agreementId, slug, kind, stage, instruments: severalInstruments ? 'SEVERAL' : 'ONE', titleFr, titleEn, titleIsBuilt, publishedAt: now, createdAt: now, updatedAt: now, checkedAt: now } });
  } else {
    await tx.$queryRaw`SELECT 1 FROM "Agreement" WHERE id = ${agreementId}::uuid FOR UPDATE`;
    ({ slug } = await tx.agreement.update({ where: { id: agreementId }, data: { ...(proposal.publishedAt === null ? { stage } : {}), publishedAt: now, updatedAt: now } }));
  }
  const parties = await partiesOf(tx, agreementId, content.parties, now);
  if (proposal.publishedAt === null) {
    await addEvents(tx, agreementId, content, now);
    await stand(tx, proposal, { agreementId });
  }
  for (const part of parts) await publishPart(tx, part, { agreementId, parties, now });
  await tx.proposal.updateMany({ where: { id: { in: [proposal.id, ...parts.map(({ id }) => id)] }, publishedAt: null }, data: { publishedAt: now, agreementId, updatedAt: now, version: { increment: 1 } } });
  const after = { proposals: [proposal.id, ...parts.map(({ id }) => id)] };
  await tellHistory(tx, { action: isNew ? 'agreement.published' : 'agreement.extended', name: slug, actor, at: now, note, after });
  return agreementId;
}

/** The parties of an agreement by their codes, after those that it lacked were added. */
async function partiesOf(tx: Database, agreementId: string, codes: readonly string[], now: Date): Promise<Map<string, string>> {
  const there = await tx.agreementParty.findMany({ where: { agreementId }, orderBy: { position: 'asc' } });
  const parties = new Map(there.map(({ id, countryCode, organizationCode }) => [countryCode ?? organizationCode ?? '', id]));
  let position = (there.at(-1)?.position ?? -1) + 1;
  for (const code of codes) {
    if (parties.has(code)) continue;
    const id = randomUUID();
    await tx.agreementParty.create({ data: { id, agreementId, ...(code.length === 2 ? { countryCode: code } : { organizationCode: code }), position, publishedAt: now } });
    parties.set(code, id);
    position += 1;
  }
  return parties;
}

/** The steps that the agreement does not have yet. */
async function addEvents(tx: Database, agreementId: string, { events }: ProposedAgreement, now: Date): Promise<void> {
  const there = await tx.event.findMany({ where: { agreementId, commitmentId: null }, orderBy: { position: 'asc' } });
  const fresh = events.filter(({ kind, date }) => !there.some((one) => one.kind === kind && (one.date === date || date === null)));
  const position = (there.at(-1)?.position ?? -1) + 1;
  await tx.event.createMany({ data: fresh.map(({ kind, date }, n) => ({ id: randomUUID(), agreementId, kind, date, position: position + n, publishedAt: now })) });
}

type Standing = { agreementId: string; parties: ReadonlyMap<string, string>; now: Date };

async function publishPart(tx: Database, part: ProposalModel, { agreementId, parties, now }: Standing): Promise<void> {
  const { kind, content } = factOf(part);
  if (kind === 'AGREEMENT') return; // it has no parent
  const ofDomain = await tx.agreementSubject.findUnique({ where: { agreementId_domainSlug: { agreementId, domainSlug: content.domain } } });
  const subjectId = ofDomain?.id ?? randomUUID();
  if (!ofDomain) {
    const { _max } = await tx.agreementSubject.aggregate({ where: { agreementId }, _max: { position: true } });
    await tx.agreementSubject.create({ data: { id: subjectId, agreementId, domainSlug: content.domain, position: (_max.position ?? -1) + 1, publishedAt: now } });
  }
  await stand(tx, part, { subjectId });
  if (kind === 'SUBJECT') return;
  const commitmentId = randomUUID();
  const { _max } = await tx.commitment.aggregate({ where: { agreementId }, _max: { position: true } });
  const { domain: domainSlug, actors, ...words } = content;
  await tx.commitment.create({ data: { id: commitmentId, agreementId, domainSlug, ...words, position: (_max.position ?? -1) + 1, publishedAt: now } });
  const acting = actors.flatMap((code) => parties.get(code) ?? []);
  await tx.commitmentActor.createMany({ data: acting.map((partyId, position) => ({ commitmentId, partyId, agreementId, position })) });
  await stand(tx, part, { commitmentId });
}

/** Puts a fact on the passages of its proposal. */
async function stand(tx: Database, { revisionId, passages }: ProposalModel, fact: { agreementId: string } | { subjectId: string } | { commitmentId: string }): Promise<void> {
  const places = passagesOf(passages).map((passage) => ({ id: recordId('passage', revisionId, passage.start, passage.end), revisionId, ...passage }));
  await tx.passage.createMany({ data: places, skipDuplicates: true });
  await tx.evidence.createMany({ data: places.map(({ id }, position) => ({ id: randomUUID(), ...fact, passageId: id, position })), skipDuplicates: true });
}
