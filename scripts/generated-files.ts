import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Ended, ROOT, tool } from './run-command.ts';

/**
 * Generates everything again, in its place. Fails when that changed a file: what stood there was not made from the
 * schema and the operations beside it. A second run then passes, and the files are right to commit.
 * Also makes what other checks read and nobody commits: Prisma's client, the built client and the types of Next's routes.
 */
export async function checkGenerated(): Promise<Ended> {
  const before = generatedFiles();
  const done = await Promise.all([
    tool('turbo', 'run', 'generate', '--output-logs=errors-only'),
    tool('graphql-codegen', '--config', 'codegen.ts'),
    tool('next', 'typegen', 'apps/web'),
  ]);
  done.push(...(await Promise.all([
    tool('turbo', 'run', 'build', '--filter=@pacta/client', '--output-logs=errors-only'),
    tool('tsx', 'packages/client/scripts/write-reference.mjs'), // from what was generated above
  ])));
  const failed = done.find(({ ok }) => !ok);
  if (failed) return failed;
  const after = generatedFiles();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path)).sort();
  if (changed.length === 0) return { ok: true, output: '' };
  return { ok: false, output: `These were out of date and are generated anew; commit them:\n${changed.join('\n')}` };
}

/** The digest of every file below a `__generated__` folder. Prisma's client is not committed, so that it may be new. */
function generatedFiles(): Map<string, string> {
  const found = new Map<string, string>();
  for (const workspaces of ['apps', 'packages'])
    for (const name of readdirSync(join(ROOT, workspaces))) {
      const folder = join(ROOT, workspaces, name, 'src', '__generated__');
      if (!statSync(folder, { throwIfNoEntry: false })) continue;
      for (const file of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        const path = join(file.parentPath, file.name);
        if (!file.isFile() || path.includes(`${sep}prisma${sep}`)) continue;
        found.set(relative(ROOT, path), createHash('sha256').update(readFileSync(path)).digest('hex'));
      }
    }
  return found;
}
