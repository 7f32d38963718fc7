import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema, Kind, parse, print, visit, type ConstDirectiveNode } from 'graphql';

/** What one schema has become in another: what breaks programs, what may surprise them, and what they need not notice. A sentence each. */
export type SchemaChanges = { breaking: string[]; dangerous: string[]; safe: string[] };
type Level = keyof SchemaChanges;

const LEVELS = { breaking: CriticalityLevel.Breaking, dangerous: CriticalityLevel.Dangerous, safe: CriticalityLevel.NonBreaking };
const HEADINGS: [Level, string][] = [['breaking', 'Breaks programs'], ['dangerous', 'May surprise programs'], ['safe', 'Leaves programs as they are']];

/** What breaks when a directive comes or changes, and when it goes. A directive that is not named here may surprise. */
const DIRECTIVES: Record<string, { set: Level; gone: Level }> = {
  needs: { set: 'breaking', gone: 'safe' },
  oneOf: { set: 'breaking', gone: 'safe' },
  open: { set: 'safe', gone: 'breaking' },
  deprecated: { set: 'safe', gone: 'safe' },
};

/** A change as the library tells it; its own type leaves open what `type` and `meta` are. */
type Told = { type: string; path?: string; message: string; criticality: { level: CriticalityLevel }; meta: Record<string, unknown> };

/** Compares two schemas, given as SDL. Descriptions are left out: they change no program. */
export async function schemaChanges(before: string, after: string): Promise<SchemaChanges> {
  const changes: Told[] = await diff(buildSchema(before), buildSchema(after));
  const added = changes.filter(({ type }) => type === 'TYPE_ADDED').map(({ path }) => `${path}.`);
  // What the library tells of directives leaves out the values, and takes none for breaking.
  const told = changes.filter(({ type, path }) => !/DESCRIPTION|DIRECTIVE_USAGE|DEPRECATION/.test(type) && !added.some((whole) => path?.startsWith(whole)));
  const marked = changesOfMarks(marksOf(before), marksOf(after));
  const at = (level: Level) => [
    ...told.filter(({ criticality }) => criticality.level === LEVELS[level]).map(inCode),
    ...marked.filter((one) => one.level === level).map(({ sentence }) => sentence),
  ].sort();
  return { breaking: at('breaking'), dangerous: at('dangerous'), safe: at('safe') };
}

/** What stands between quotes becomes code. A value, which `meta` has too, keeps the quotes that it holds. */
function inCode({ message, meta }: Told): string {
  const values = Object.values(meta).filter((value) => typeof value === 'string').filter((value) => value.includes("'"));
  const withHoles = values.reduce((text, value, n) => text.replace(`'${value}'`, `'${n}\0'`), message);
  return withHoles.replaceAll(/'([^']*)'/g, '`$1`').replaceAll(/(\d+)\0/g, (_, n: string) => values[Number(n)] ?? '');
}

/** The directives of every place in a schema, by the place as `Type.field(argument:)`. */
type Marks = Map<string, Map<string, ConstDirectiveNode>>;

function marksOf(sdl: string): Marks {
  const marks: Marks = new Map();
  const path: string[] = [];
  visit(parse(sdl), {
    enter(node) {
      if (!('name' in node) || !node.name || !('directives' in node)) return;
      const argument = node.kind === Kind.INPUT_VALUE_DEFINITION && path.length === 2;
      path.push(argument ? `(${node.name.value}:)` : `${path.length > 0 ? '.' : ''}${node.name.value}`);
      const place = path.join('');
      const directives = (node.directives ?? []) as readonly ConstDirectiveNode[];
      marks.set(place, new Map([...(marks.get(place) ?? []), ...directives.map((one) => [one.name.value, one] as const)])); // a type and what extends it
    },
    leave(node) {
      if ('name' in node && node.name && 'directives' in node) path.pop();
    },
  });
  return marks;
}

/** What changed at the places that both have. What is new says itself what it needs. */
function changesOfMarks(before: Marks, after: Marks): { level: Level; sentence: string }[] {
  return [...after].flatMap(([place, now]) => {
    const then = before.get(place);
    if (!then) return [];
    return [...new Set([...then.keys(), ...now.keys()])].flatMap((name) => {
      const [old, new_] = [then.get(name), now.get(name)].map((one) => one && print(one));
      if (old === new_) return [];
      const { set, gone } = DIRECTIVES[name] ?? { set: 'dangerous', gone: 'dangerous' };
      return { level: new_ === undefined ? gone : set, sentence: sentenceOf(`\`${place}\``, name, old, new_, now.get(name)) };
    });
  });
}

function sentenceOf(place: string, name: string, old: string | undefined, new_: string | undefined, node: ConstDirectiveNode | undefined): string {
  if (name === 'deprecated') {
    const [reason] = node?.arguments ?? [];
    return node ? `${place} is to go. ${reason?.value.kind === Kind.STRING ? reason.value.value : ''}`.trim() : `${place} stays after all`;
  }
  if (new_ === undefined) return `${place} no longer has \`${old}\``;
  return old === undefined ? `${place} now has \`${new_}\`` : `${place} has \`${new_}\` in place of \`${old}\``;
}

/** The section of a changelog on a release; what has no entry has no heading. */
export function sectionOn(release: { version: string; day: string }, changes: SchemaChanges): string {
  const parts = HEADINGS.filter(([level]) => changes[level].length > 0).map(([level, heading]) => `### ${heading}\n\n${changes[level].map((line) => `- ${line}`).join('\n')}\n`);
  return `## ${release.version} · ${release.day}\n\n${parts.length > 0 ? parts.join('\n') : 'Nothing changed for programs.\n'}`;
}
