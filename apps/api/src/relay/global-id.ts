import { isUuid } from './uuid.ts';

/** The types that `node(id:)` knows. */
export const NODE_TYPES = [
  'Agreement', 'Article', 'Commitment', 'CooperationDomain', 'Country', 'Dataset', 'DatasetRowEvidence', 'Organization',
  'PassageEvidence', 'ReferenceEvidence',
] as const;
export type NodeType = (typeof NODE_TYPES)[number];

/** The opaque id of something by its type and its key in the record. */
export const globalId = (type: NodeType, key: string) => Buffer.from(`${type}:${key}`).toString('base64url');

/** What a global id names; null when it is not one of ours, which to a caller is the same as « nothing has it ». */
export function parseGlobalId(id: string): { type: NodeType; key: string } | null {
  const [type, ...rest] = Buffer.from(id, 'base64url').toString('utf8').split(':');
  const key = rest.join(':');
  const known = NODE_TYPES.find((each) => each === type);
  if (!known || key === '' || globalId(known, key) !== id) return null;
  return UUID_KEYED.has(known) && !isUuid(key) ? null : { type: known, key };
}

/** The key that an id of this type holds; null when the id names something else. */
export function localKey(type: NodeType, id: string): string | null {
  const named = parseGlobalId(id);
  return named?.type === type ? named.key : null;
}

const UUID_KEYED: ReadonlySet<NodeType> = new Set(NODE_TYPES.filter((type) => !['CooperationDomain', 'Country', 'Organization'].includes(type)));
