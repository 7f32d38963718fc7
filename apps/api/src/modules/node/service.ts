import type { Context } from '../../context.ts';
import { BadInput } from '../../errors.ts';
import { parseGlobalId, type NodeType } from '../../relay/global-id.ts';
import { agreementById, commitmentById } from '../agreement/service.ts';
import { articleById } from '../article/service.ts';
import { countryByCode } from '../country/service.ts';
import { datasetById } from '../dataset/service.ts';
import { domainBySlug } from '../domain/service.ts';
import { evidenceById } from '../evidence/service.ts';
import { organizationByCode } from '../organization/service.ts';

type AskedOf = (type: NodeType) => ReadonlySet<string>;

/** What an id names, with the name of its type; null when nothing public has it. */
export async function nodeOf(ctx: Context, id: string, askedOf: AskedOf) {
  const named = parseGlobalId(id);
  if (!named) return null;
  const { type, key } = named;
  const asked = askedOf(type);
  const as = <Type extends NodeType, Found extends object>(is: Type, found: Found | undefined) => (found ? { is, ...found } : null);
  switch (type) {
    case 'Agreement': return as(type, await agreementById(ctx, key, asked));
    case 'Article': return as(type, await articleById(ctx, key, asked));
    case 'Commitment': return as(type, await commitmentById(ctx, key, asked));
    case 'CooperationDomain': return as(type, await domainBySlug(ctx, key));
    case 'Country': return as(type, await countryByCode(ctx, key, asked));
    case 'Organization': return as(type, await organizationByCode(ctx, key, asked));
    case 'Dataset': return as(type, await datasetById(ctx, key));
    case 'PassageEvidence':
    case 'ReferenceEvidence':
    case 'DatasetRowEvidence': return (await evidenceById(ctx, key)) ?? null;
  }
}

export function nodesOf(ctx: Context, ids: readonly string[], askedOf: AskedOf) {
  if (ids.length > 100) throw new BadInput(`Ask for at most 100 ids at once, not ${ids.length}.`, 'ids');
  return Promise.all(ids.map((id) => nodeOf(ctx, id, askedOf)));
}
