// The answer to the introspection query, for tools that take no SDL. Runs after `tsc`.
import { readFile, writeFile } from 'node:fs/promises';
import { buildSchema, introspectionFromSchema } from 'graphql';

const sdl = await readFile(new URL('../src/__generated__/schema.graphql', import.meta.url), 'utf8');
await writeFile(new URL('../dist/schema.json', import.meta.url), JSON.stringify({ data: introspectionFromSchema(buildSchema(sdl)) }));
