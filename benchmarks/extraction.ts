import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { extract } from '@pacta/extract';
import { median } from './load.ts';

const ARTICLES = fileURLToPath(new URL('../packages/extract/gold/dev/plain/', import.meta.url));
const WORDS = 500;
const ROUNDS = 30;
/** In UTF-16 code units. */
const SIZES = [1_250_000, 2_500_000, 5_000_000];

/** What a hostile text repeats. Nothing in it ends, nests or names as an article would. */
const HOSTILE: Readonly<Record<string, string>> = {
  'nested quotes': '« ',
  'names of states': 'Mali, Niger et Burkina Faso ',
  'a sentence without end': 'le Mali et le Niger ont signé un accord de défense avec des patrouilles conjointes ',
  'sentences alike': 'Le Mali et le Niger ont signé un accord de défense. ',
  'apostrophes': 'l’',
  'one word': 'a',
  'initials': 'U.S.',
  'lists': 'L’accord prévoit :\n- des patrouilles\n',
};

/** Articles of 500 words, made of the test articles one after the other. */
function articles(): string[] {
  const words = readdirSync(ARTICLES).sort().flatMap((name) => readFileSync(ARTICLES + name, 'utf8').split(' '));
  return Array.from({ length: Math.floor(words.length / WORDS) }, (_, at) => words.slice(at * WORDS, (at + 1) * WORDS).join(' '));
}

/** Processor time of this process for one run, in milliseconds. */
function cost(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Prints how many articles one core reads in a second, and how the time for hostile texts grows with their length. */
export function measureExtraction(): void {
  const texts = articles();
  const all = () => { for (const text of texts) extract({ text, publishedOn: '2026-01-14' }); };
  // The engine compiles its best code late.
  for (let warm = 0; warm < 60; warm += 1) all();
  const times = Array.from({ length: ROUNDS }, () => cost(all));
  console.log(`\narticles of ${WORDS} words a second on one core: ${Math.round((texts.length * 1000) / median(times))} (median of ${ROUNDS} rounds, node ${process.version})`);
  console.log(`\n| processor time, ms | ${SIZES.map((size) => `${size / 1e6} MB |`).join(' ')} × 2 | × 2 |\n|---|${'---:|'.repeat(SIZES.length + 2)}`);
  for (const [name, shard] of Object.entries(HOSTILE)) {
    const costs = SIZES.map((size) => cost(() => extract({ text: shard.repeat(Math.ceil(size / shard.length)) })));
    const ratios = costs.slice(1).map((later, at) => (later / (costs[at] ?? Number.NaN)).toFixed(1));
    console.log(`| ${name} | ${costs.map((value) => Math.round(value)).join(' | ')} | ${ratios.join(' | ')} |`);
  }
}

if (import.meta.filename === process.argv[1]) measureExtraction();
