import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, inject, onTestFinished, test } from 'vitest';
import { firstCommands } from '../support/first-commands.ts';
import { packedClient, type Outside } from '../support/packed-client.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const api = inject('apiUrl');
/** Nothing of the `npm` that runs the tests, and no way to a registry. */
const ENV = { ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name))), npm_config_offline: 'true', npm_config_yes: 'false' };

let outside: Outside;
beforeAll(async () => {
  outside = await packedClient();
}, 120_000);
afterAll(() => outside?.remove());

/** What a command prints, in a folder; also where it ends badly. */
type Ended = { ok: boolean; printed: string };
type Example = { steps: string[]; run(command: string): Promise<Ended>; mistaken(...mistakes: [right: string, wrong: string][]): Promise<string> };

/** An example in a folder of its own, in which nothing else is. */
async function example(name: string, program: string): Promise<Example> {
  const folder = await mkdtemp(join(tmpdir(), 'pacta-own-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await cp(join(ROOT, 'examples', name), folder, { recursive: true });
  const shell = (command: string): Promise<Ended> => promisify(execFile)('bash', ['-c', command], { cwd: folder, env: ENV })
    .then(({ stdout }) => ({ ok: true, printed: stdout }), (error: { stdout: string; stderr: string }) => ({ ok: false, printed: `${error.stdout}${error.stderr}` }));

  /** Ours as npm would publish it; what others publish from what is installed here, with its programs. */
  async function install(names: string[]): Promise<Ended> {
    const ours = names.includes('@pacta/client') ? await shell(`npm install --no-audit --no-fund '${outside.tarball}'`) : { ok: true, printed: '' };
    for (const named of names.filter((one) => one !== '@pacta/client' && !one.startsWith('--'))) {
      const other = named.replace(/(?<=.)@[\d.^~]+$/, '');
      const { bin = {} } = JSON.parse(await readFile(join(ROOT, 'node_modules', other, 'package.json'), 'utf8')) as { bin?: string | Record<string, string> };
      await link(other, other);
      for (const [program, path] of Object.entries(typeof bin === 'string' ? { [other]: bin } : bin)) await link(join('.bin', program), join(other, path));
    }
    return ours;
  }
  async function link(place: string, to: string) {
    await mkdir(dirname(join(folder, 'node_modules', place)), { recursive: true });
    await symlink(join(ROOT, 'node_modules', to), join(folder, 'node_modules', place));
  }

  const source = join(folder, program);
  const text = await readFile(source, 'utf8');
  const run = (command: string) => (command.startsWith('npm install ') ? install(command.split(' ').slice(2)) : shell(command));
  return {
    steps: firstCommands(text).flatMap((line) => line.split(' && ')),
    run,
    async mistaken(...mistakes) {
      for (const [right] of mistakes) expect(text).toContain(right);
      await writeFile(source, mistakes.reduce((all, [right, wrong]) => all.replace(right, wrong), text));
      return (await run('npx tsc')).printed;
    },
  };
}

/** Does what the example's first lines say, and gives what the last of it prints. */
async function asItSays({ steps, run }: Example): Promise<string> {
  expect(steps.map((step) => step.split(' ')[0])).toEqual(expect.arrayContaining(['npm', 'npx', 'node']));
  let printed = '';
  for (const step of steps) {
    const ended = await run(step.startsWith('node ') ? `${step} ${api}` : step);
    expect({ step, ...ended }).toMatchObject({ step, ok: true });
    printed = ended.printed;
  }
  return printed;
}

test('an operation of one’s own is typed by gql.tada from the schema in the package, and answered', async () => {
  const tada = await example('gql-tada', 'stages.ts');
  const printed = await asItSays(tada);
  expect(printed).toMatch(/^\d+ agreements\n(?:[A-Z_]+ \d+\n)+/);
  expect(printed).toContain('Mali');
  const complaints = await tada.mistaken(['(Stages, { country })', '(Stages, { land: country })'], ['of agreements.nodes', 'of agreements.rows']);
  expect(complaints).toMatch(/'land' does not exist/);
  expect(complaints).toMatch(/'rows' does not exist/);
}, 300_000);

test('an operation of one’s own is typed by graphql-codegen from the schema in the package, and answered', async () => {
  const codegen = await example('codegen', 'partners.ts');
  expect(await asItSays(codegen)).toMatch(/^Mali and [A-Z][^:\n]+: \d+$/m);
  const complaints = await codegen.mistaken(['(Partners, { country })', '(Partners, {})'], ['other.name', 'other.nom']);
  expect(complaints).toMatch(/'country' is missing/);
  expect(complaints).toMatch(/'nom' does not exist/);
}, 300_000);

test('a tree without the means to print it is refused in words before anything is sent', async () => {
  await symlink(join(ROOT, 'node_modules/graphql'), join(outside.folder, 'node_modules/graphql'));
  await writeFile(join(outside.folder, 'tree.mjs'), `
    import { createClient } from '@pacta/client';
    import { parse, print } from 'graphql';
    const tree = parse('{ domains { slug } }');
    await createClient({ url: 'http://127.0.0.1:9' }).request(tree, {}).catch((error) => console.log(error.name, error.message));
    console.log((await createClient({ url: process.argv[2], print }).request(tree, {})).domains.length);`);
  expect(await outside.node('tree.mjs', api)).toMatch(/^TypeError .*createClient\(\{ url, print \}\)\.\n[1-9]\d*\n$/);
});
