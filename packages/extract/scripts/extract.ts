// Proposes facts for every article in a folder: `npm run extract -- --in articles --out proposals`.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { typedIn } from './env.ts';
import { predict } from './predict.ts';

const USAGE = `npm run extract -- --in DIR --out DIR

Reads every .txt, .md and .html in the first folder and writes what the rules propose for it as ID.json into the second, in
the shape that packages/extract/gold/README.md describes. A file that cannot be read is named, and the others are written.`;

const KINDS = ['.txt', '.md', '.html', '.htm'];

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { in: { type: 'string' }, out: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  if (values.help) { console.log(USAGE); return; }
  if (!values.in || !values.out) throw new Error(USAGE);
  const from = resolve(typedIn, values.in);
  const to = resolve(typedIn, values.out);
  const names = (await readdir(from).catch((cause: unknown) => { throw new Error(`${from} cannot be read: give a folder of articles.`, { cause }); }))
    .filter((name) => KINDS.includes(extname(name).toLowerCase())).sort();
  if (names.length === 0) throw new Error(`${from} holds no .txt, .md or .html file.`);
  await mkdir(to, { recursive: true });
  const problems: string[] = [];
  for (const name of names)
    try {
      const prediction = predict(name, await readFile(join(from, name)));
      await writeFile(join(to, `${prediction.id}.json`), `${JSON.stringify(prediction, null, 2)}\n`);
    } catch (error) {
      problems.push(`${join(from, name)} ${error instanceof Error ? error.message : String(error)}`);
    }
  console.log(`${names.length - problems.length} of ${names.length} articles written to ${to}.`);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
