// The generated types take one interface from a package that itself asks for `graphql`. It is four lines: written out
// here, so that what npm users get depends on nothing. Runs after `tsc`, on its output alone.
import { readFile, writeFile } from 'node:fs/promises';

const path = new URL('../dist/__generated__/graphql.d.ts', import.meta.url);
const IMPORTED = /^import type \{ DocumentTypeDecoration \} from ['"]@graphql-typed-document-node\/core['"];$/m;
const WRITTEN_OUT = `/** What carries the types of an operation. Never there at run time. */
interface DocumentTypeDecoration<TResult, TVariables> {
  __apiType?: (variables: TVariables) => TResult;
}`;

const types = await readFile(path, 'utf8');
if (!IMPORTED.test(types)) {
  throw new Error('dist/__generated__/graphql.d.ts no longer imports DocumentTypeDecoration: adapt scripts/close-types.mjs.');
}
const closed = types.replace(IMPORTED, WRITTEN_OUT).replaceAll('Record<string, any>', 'Record<string, unknown>');
const open = closed.match(/ from ['"][^.'"].*|\bany\b(?=[;,>\])])/);
if (open) throw new Error(`dist/__generated__/graphql.d.ts is not self-contained: ${open[0]}`);
await writeFile(path, closed);
