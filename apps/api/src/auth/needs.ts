import { defaultFieldResolver, GraphQLError, Kind, type GraphQLField, type GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import type { Power } from './policy.ts';

/** The power that a field needs; null where whoever asks may call it. Throws for a field that says neither: nothing is open by oversight. */
function powerNeededBy({ name, astNode }: GraphQLField<unknown, unknown>): Power | null {
  const directives = astNode?.directives ?? [];
  if (directives.some((directive) => directive.name.value === 'open')) return null;
  const power = directives.find((directive) => directive.name.value === 'needs')?.arguments?.find((argument) => argument.name.value === 'power')?.value;
  if (power?.kind !== Kind.ENUM) throw new Error(`The mutation ${name} says neither @needs(power:) nor @open.`);
  return power.value as Power; // validated with the schema
}

/** Lets nobody change anything without the power that the schema names, before a resolver sees the input. */
export function enforceNeeds(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const power = powerNeededBy(field);
    const answer = field.resolve ?? defaultFieldResolver;
    if (power === null) continue;
    field.resolve = async (source, args: unknown, ctx: Context, info) => {
      const viewer = await ctx.viewer();
      if (!viewer) throw new GraphQLError('Sign in, or send a key as `Authorization: Bearer …`: this needs to know who asks. A key that was revoked or has ended is nobody’s.', { extensions: { code: 'UNAUTHENTICATED' } });
      if (!viewer.powers.includes(power)) throw new GraphQLError(`This needs the power ${power}, which ${viewer.powers.length > 0 ? `is not among ${viewer.powers.join(', ')}` : 'this key does not have'}.`, { extensions: { code: 'FORBIDDEN' } });
      return answer(source, args, ctx, info);
    };
  }
  return schema;
}
