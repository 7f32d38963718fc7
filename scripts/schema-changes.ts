import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** What one schema has become in another: what breaks programs, what may surprise them, and what they need not notice. A sentence each. */
export type SchemaChanges = { breaking: string[]; dangerous: string[]; safe: string[] };

const LEVELS = { breaking: CriticalityLevel.Breaking, dangerous: CriticalityLevel.Dangerous, safe: CriticalityLevel.NonBreaking };
const HEADINGS: [keyof SchemaChanges, string][] = [['breaking', 'Breaks programs'], ['dangerous', 'May surprise programs'], ['safe', 'Leaves programs as they are']];

/** A change as the library tells it; its own type leaves open what `type` and `meta` are. */
type Told = { type: string; path?: string; message: string; criticality: { level: CriticalityLevel }; meta: Record<string, unknown> };

/** Compares two schemas, given as SDL. Descriptions are left out: they change no program. */
export async function schemaChanges(before: string, after: string): Promise<SchemaChanges> {
  const changes: Told[] = await diff(buildSchema(before), buildSchema(after));
  const added = changes.filter(({ type }) => type === 'TYPE_ADDED').map(({ path }) => `${path}.`);
  const told = changes.filter(({ type, path }) => !type.includes('DESCRIPTION') && !added.some((whole) => path?.startsWith(whole)));
  const at = (level: CriticalityLevel) => told.filter(({ criticality }) => criticality.level === level).flatMap((change) => sentenceOf(change) ?? []).sort();
  return { breaking: at(LEVELS.breaking), dangerous: at(LEVELS.dangerous), safe: at(LEVELS.safe) };
}

/** Null for what another sentence says: that something is to go is told once, with what it says itself. */
function sentenceOf({ type, path = '', message, meta }: Told): string | null {
  const [place, directive] = path.split('.@');
  if (directive === undefined) return message.replaceAll("'", '`');
  const reason: unknown = type === 'DIRECTIVE_USAGE_ARGUMENT_ADDED' && directive === 'deprecated.reason' ? meta['addedArgumentValue'] : null;
  return typeof reason === 'string' ? `\`${place}\` is to go. ${String(JSON.parse(reason))}` : null;
}

/** The section of a changelog on a release; what has no entry has no heading. */
export function sectionOn(release: { version: string; day: string }, changes: SchemaChanges): string {
  const parts = HEADINGS.filter(([level]) => changes[level].length > 0).map(([level, heading]) => `### ${heading}\n\n${changes[level].map((line) => `- ${line}`).join('\n')}\n`);
  return `## ${release.version} · ${release.day}\n\n${parts.length > 0 ? parts.join('\n') : 'Nothing changed for programs.\n'}`;
}
