// Takes a research dataset into the record: `npm run import -- dcad DCAD-v1.0-main.csv`. Also while Pacta runs.
import { createWriteStream } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { fillDatabase, openDatabase } from './database.ts';
import { isDebugging, loadSettings } from './env.ts';
import { tool } from './run-command.ts';
import { StartError, wordsFor } from './start-error.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const USAGE = `npm run import -- DATASET FILE… [--skipped FILE]

  dcad DCAD-v1.0-main.csv              defence cooperation agreements, 1980–2010
  atop atop5_1a.csv atop5_1m.csv       alliances and their members, 1815–2018
  mme  mme_v7.csv                      military exercises, 1980–2010

Files as their authors publish them; Pacta doesn't carry them. Importing again changes nothing that hasn't changed.
--skipped FILE writes a line for each row that is not taken in, with its reason.`;

async function main(): Promise<void> {
  const { values, positionals: [dataset, ...files] } = parseArgs({ allowPositionals: true, options: { skipped: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help || dataset === undefined) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 1;
    return;
  }
  const built = await tool('turbo', 'run', 'generate', '--output-logs=errors-only');
  if (!built.ok) throw new StartError(`${built.output}\nWhat the import needs could not be generated; the tool's words are above.`);
  const { importDataset, runningEmbedded } = await import('@pacta/db');
  const settings = loadSettings(root);
  const from = (path: string) => resolve(settings.inherited.INIT_CWD ?? '.', path); // where the command was typed; npm goes to the root
  const running = settings.databaseUrl ? null : await runningEmbedded(settings.dataDir);
  const database = running ? { url: running, stop: async () => undefined } : await openDatabase(settings, console.log);
  const bar = new SingleBar({ format: `${dataset} {bar} {percentage} %  {rows} rows`, barsize: 40, hideCursor: true, noTTYOutput: false });
  try {
    await fillDatabase(database.url, console.log);
    if (process.stdout.isTTY) bar.start(100, 0, { rows: 0 });
    const report = await importDataset(database.url, {
      dataset, files: files.map(from), onProgress: (share, rows) => bar.update(Math.round(share * 100), { rows: rows.toLocaleString('en') }),
    }).finally(() => bar.stop());
    for (const line of linesOf(report)) console.log(line);
    if (values.skipped) await writeLines(from(values.skipped), report.skipped.map(({ line, rowKey, reason }) => `line ${line}\t${rowKey}\t${reason}`));
  } finally {
    await database.stop();
  }
}

type Report = Awaited<ReturnType<typeof import('@pacta/db').importDataset>>;

/** What became of every row, for people. */
function linesOf({ dataset, rows, agreements, skipped, memberships, absent, seconds }: Report): string[] {
  const taken = rows - skipped.length;
  const reasons = new Map<string, number>();
  for (const { reason } of skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [
    `${dataset.name} ${dataset.version}: ${rows} rows in ${seconds.toFixed(1)} s (${Math.round(rows / seconds)} a second)`,
    `  taken in   ${taken}: ${agreements.new} new, ${agreements.changed} changed, ${agreements.unchanged} unchanged${agreements.edited > 0 ? `, ${agreements.edited} edited here since and left as they are` : ''}`,
    `  skipped    ${skipped.length}`,
    ...[...reasons].sort((a, b) => b[1] - a[1]).slice(0, 12).map(([reason, count]) => `    ${count} × ${reason}`),
    ...(reasons.size > 12 ? [`    … and ${reasons.size - 12} other reasons: --skipped FILE writes them all.`] : []),
    ...(memberships ? [`  members    ${memberships.rows} rows: ${memberships.parties} parties, ${memberships.historicalParties} states that ended, ${memberships.skipped} of alliances that were skipped`] : []),
    ...(absent > 0 ? [`  ${absent} agreements of this dataset are in the record and not in these files. They stay.`] : []),
  ];
}

async function writeLines(path: string, lines: string[]): Promise<void> {
  const out = createWriteStream(path);
  await new Promise<void>((resolve, reject) => out.on('error', reject).on('finish', resolve).end(lines.map((line) => `${line}\n`).join('')));
  console.log(`  ${lines.length} skipped rows are told in ${path}.`);
}

main().catch((error: unknown) => {
  console.error(wordsFor(error, isDebugging()));
  process.exitCode = 1;
});
