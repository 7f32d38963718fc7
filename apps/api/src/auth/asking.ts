import type { Context } from '../context.ts';
import type { Asker } from './asker.ts';

/** Who asks, where the schema let nobody else come so far. */
export async function asking(ctx: Context): Promise<Asker> {
  const asker = await ctx.viewer();
  if (!asker) throw new Error('A mutation that needs a power was reached by nobody.');
  return asker;
}
