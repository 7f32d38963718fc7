// All tests: `npm test`. What follows `--` goes to Vitest: `npm test -- --project unit` runs those alone, without
// building what only the others need.
import { ensureChromium } from '../tests/support/chromium.ts';
import { type Ended, tool, toolAloud } from './run-command.ts';
import { suitesIn } from './test-suites.ts';

const args = process.argv.slice(2);
const suites = suitesIn(args);

try {
  if (suites.has('browser')) ensureChromium();
  if (suites.has('e2e') || suites.has('browser')) {
    console.log('Building the API and the site…');
    await must(tool('turbo', 'run', 'build', '--output-logs=errors-only'));
  } else {
    await must(tool('turbo', 'run', 'generate', '--output-logs=errors-only'));
    // Programs of ours use the client as it is published: built.
    if (suites.has('contract')) await must(tool('turbo', 'run', 'build', '--filter=@pacta/client', '--output-logs=errors-only'));
  }
  // Vitest speaks last: its closing lines say how many tests passed.
  const { ok } = await toolAloud('vitest', 'run', ...args);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function must(running: Promise<Ended>): Promise<void> {
  const { ok, output } = await running;
  if (!ok) throw new Error(`${output}\n\nWhat the tests need could not be built; the tool's words are above.`);
}
