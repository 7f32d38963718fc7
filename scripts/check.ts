// Everything about the code that a machine can judge without running it. `npm run check`, or `npm run check -- lint arrows`.
import { checkGenerated } from './generated-files.ts';
import { checkPicture } from './picture.ts';
import { type Ended, tool } from './run-command.ts';

type Check = { name: string; run: () => Promise<Ended> };

const generated: Check = { name: 'generated', run: checkGenerated };
const types: Check = {
  name: 'types',
  run: () => inOrder(
    () => tool('turbo', 'run', 'typecheck', '--output-logs=errors-only', '--concurrency=1'),
    () => tool('tsc', '--noEmit', '--project', 'tsconfig.json'),
  ),
};
const lint: Check = { name: 'lint', run: () => tool('eslint', '.') };
const arrows: Check = {
  name: 'arrows',
  run: () => tool('depcruise', 'apps', 'packages', 'tests', 'scripts', '--config', '.dependency-cruiser.cjs'),
};
const unused: Check = { name: 'unused', run: () => tool('knip', '--no-progress') };
const picture: Check = { name: 'picture', run: checkPicture };

// What is generated comes first, for everything else reads it. Then two lanes, for two cores, about equally long.
const WAVES: Check[][][] = [[[generated]], [[types, picture], [lint, arrows, unused]]];

const wanted = process.argv.slice(2);
const known = WAVES.flat(2).map(({ name }) => name);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no check named ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
  process.exit(2);
}

const failed: string[] = [];
for (const wave of WAVES)
  await Promise.all(wave.map(async (chain) => {
    for (const check of chain) if (wanted.length === 0 || wanted.includes(check.name)) await report(check);
  }));
if (failed.length > 0) {
  console.log(`\nNot in order: ${failed.join(', ')}.`);
  process.exitCode = 1;
}

async function report({ name, run }: Check) {
  const start = performance.now();
  const { ok, output } = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(6);
  console.log(`${ok ? '✓' : '✗'} ${name.padEnd(10)} ${seconds} s`);
  if (ok && !/\bwarning\b/.test(output)) return;
  console.log(`${output.replace(/^/gm, '    ')}\n`);
  if (!ok) failed.push(name);
}

/** One after the other, as long as they succeed. */
async function inOrder(...steps: (() => Promise<Ended>)[]): Promise<Ended> {
  let last: Ended = { ok: true, output: '' };
  for (const step of steps) {
    last = await step();
    if (!last.ok) break;
  }
  return last;
}
