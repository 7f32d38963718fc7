import { randomUUID } from 'node:crypto';
import type { Database, Prisma } from '../client.ts';

/** What somebody did to an agreement, an article or a proposal. `name` is its slug, by which the loader knows it too; of a proposal its id. */
export type Deed = {
  action: `${'agreement' | 'article' | 'proposal'}.${string}`;
  name: string;
  actor: string;
  at: Date;
  note?: string | null;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
};

/** Writes a deed into the history, inside the transaction that does it. What people did to shipped data the loader leaves alone from then on. */
export async function tellHistory(tx: Database, { action, name, ...deed }: Deed): Promise<void> {
  await tx.change.create({ data: { id: randomUUID(), action, subjectType: action.split('.')[0] ?? '', subjectId: name, ...deed } });
}
