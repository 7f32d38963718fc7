import { readPublications, readUnknownOfPublications, type Publication, type PublicationConditions, type PublicationRecord } from '@pacta/db';
import type { Context } from '../../context.ts';
import { eachMade } from '../../each-made.ts';
import { agreementById } from '../agreement/service.ts';
import { articleById } from '../article/service.ts';
import { refuseLongText, refuseUnknown } from '../facet/filter.ts';

/** One agreement or article that became public, or an agreement that changed. */
export type Published = PublicationRecord & { change: Publication['change'] };

/** What becomes public from now on and is wanted, one by one. Throws a BadInput where the filter names what the record does not know. */
export async function publishedFromNow({ db, publications }: Pick<Context, 'db' | 'publications'>, filter: PublicationConditions): Promise<AsyncIterableIterator<Published>> {
  refuseLongText(filter.text, 'filter.text');
  const heard = publications.listen(); // before anything is waited for, so that nothing is missed
  try {
    refuseUnknown(await readUnknownOfPublications(db, filter));
    await readPublications(db, [], filter); // what the database cannot compare, as NUL, is refused now and not at the first publication
  } catch (error) {
    await heard.return?.();
    throw error;
  }
  return eachMade(heard, async ({ change, ids }) => (await publications.inTurn(() => readPublications(db, ids, filter))).map((record) => ({ ...record, change })));
}

/** What was published, as it is now; null when it was taken back in the meantime. */
export async function recordOf(ctx: Context, { type, key }: Published, asked: (is: 'Agreement' | 'Article') => ReadonlySet<string>) {
  const [is, found] = type === 'AGREEMENT' ? (['Agreement', await agreementById(ctx, key, asked('Agreement'))] as const) : (['Article', await articleById(ctx, key, asked('Article'))] as const);
  return found ? { is, ...found } : null;
}
