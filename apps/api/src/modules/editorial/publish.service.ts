import { publishProposals, retractAgreement, retractArticle } from '@pacta/db';
import type { Asker } from '../../auth/asker.ts';
import type { Context } from '../../context.ts';
import { parseGlobalId } from '../../relay/global-id.ts';
import { isUuid } from '../../relay/uuid.ts';
import { invalidInput, notFound, type UserError } from '../../user-error.ts';
import { LONGEST_NOTE, refuseNote } from './note.ts';

export type Publication = { is: 'ArticlePublished'; articleId: string; agreementIds: string[] };

/** Makes an article public with all that was accepted from it, in one transaction: all of it or nothing. */
export async function publishArticle({ writer }: Context, { person }: Asker, { dossierId, note }: { dossierId: string; note: string | null }): Promise<Publication | UserError<'InvalidInput'> | UserError<'NotFound'>> {
  const refused = refuseNote(note);
  if (refused) return refused;
  const article = isUuid(dossierId) ? await writer.article.findFirst({ where: { id: dossierId, revisions: { some: {} } }, select: { id: true, publishedAt: true } }) : null;
  if (!article) return notFound('No article that is being coded has this id. `dossiers` lists them.', 'dossierId');
  const agreementIds = await writer.$transaction((tx) => publishProposals(tx, { articleId: dossierId, actor: person.name, note, now: new Date() }), { timeout: 30_000 });
  if (agreementIds.length === 0 && article.publishedAt !== null) return invalidInput('The article is public, and nothing that was accepted waits. Accept something first.', 'dossierId');
  return { is: 'ArticlePublished', articleId: dossierId, agreementIds };
}

/** Takes an agreement or an article back, with a reason that the history keeps. */
export async function retractRecord({ writer }: Context, { person }: Asker, { id, reason }: { id: string; reason: string }) {
  const named = parseGlobalId(id);
  const why = reason.trim();
  if (why === '' || why.length > LONGEST_NOTE) return invalidInput(`Say why, in 1 to ${LONGEST_NOTE} characters: the history of the record keeps it.`, 'reason');
  if (named?.type !== 'Agreement' && named?.type !== 'Article') return notFound('Give the id of an agreement or an article.', 'id');
  const retracting = { id: named.key, actor: person.name, reason: why, now: new Date() };
  const gone = { is: 'RecordRetracted' as const, id };
  if (named.type === 'Agreement')
    return (await writer.$transaction((tx) => retractAgreement(tx, retracting))) ? gone : notFound('No public agreement has this id.', 'id');
  const standing = await writer.$transaction((tx) => retractArticle(tx, retracting));
  if (standing === null) return notFound('No public article has this id.', 'id');
  return standing.length === 0 ? gone : invalidInput(`Public agreements stand on this article: ${standing.slice(0, 5).join(', ')}. Retract them first.`, 'id');
}
