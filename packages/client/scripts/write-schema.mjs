// The schema as the package ships it: the printed one, and the answer to the introspection query for tools that take no SDL.
// Runs after `tsc`.
import { readFile, writeFile } from 'node:fs/promises';
import { buildSchema, introspectionFromSchema } from 'graphql';

const sdl = await readFile(new URL('../../schema/src/__generated__/schema.graphql', import.meta.url), 'utf8');
const dist = (name) => new URL(`../dist/${name}`, import.meta.url);
await writeFile(dist('schema.graphql'), sdl);
await writeFile(dist('schema.json'), JSON.stringify({ data: introspectionFromSchema(buildSchema(sdl)) }));
