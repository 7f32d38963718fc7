// At a release: writes what changed in the schema since the last one to its changelog, and keeps the schema to compare the
// next with. `npm run release:schema`, after `npx changeset version` has set the version.
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { schemaChanges, sectionOn } from './schema-changes.ts';

const at = (path: string) => fileURLToPath(new URL(`../packages/${path}`, import.meta.url));
const [RELEASED, CHANGELOG] = [at('schema/released.graphql'), at('schema/CHANGELOG.md')];
const TITLE = '# Changes of the schema\n\nWritten by `npm run release:schema`; the versions are those of `@pacta/client`.\n';

const { version } = JSON.parse(await readFile(at('client/package.json'), 'utf8')) as { version: string };
const told = existsSync(CHANGELOG) ? await readFile(CHANGELOG, 'utf8') : TITLE;
if (told.includes(`\n## ${version} `)) {
  console.error(`${version} is in packages/schema/CHANGELOG.md already. Raise the version first: npx changeset version`);
  process.exit(1);
}
const printed = await readFile(at('schema/src/__generated__/schema.graphql'), 'utf8');
const release = { version, day: new Date().toISOString().slice(0, 10) };
const section = existsSync(RELEASED) ? sectionOn(release, await schemaChanges(await readFile(RELEASED, 'utf8'), printed)) : `## ${version} · ${release.day}\n\nThe first release.\n`;
await writeFile(CHANGELOG, `${TITLE}\n${section}${told.slice(TITLE.length)}`);
await writeFile(RELEASED, printed);
console.log(section);
