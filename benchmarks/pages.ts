import { parseArgs } from 'node:util';
import type { Asking } from './answers/answer.ts';
import { ask, load, median } from './load.ts';
import { startPacta, startSite } from './servers.ts';

/** What is asked of the site, by name. */
const PAGES: Record<string, string> = {
  'an article': '/fr/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire',
  'an agreement': '/fr/agreements/mali-senegal-military-cooperation-accords',
  'the agreements': '/fr/agreements',
  'a country': '/fr/countries/ml',
  'a pair': '/fr/countries/ml/sn',
  'a domain': '/fr/domains/training',
  'a search': '/fr/search?q=formation',
};

const ROUNDS = 5;
const CONNECTIONS = 8;

/**
 * How many pages a second the built site gives out: made afresh for every reader, and kept until the record changes. Both
 * ask one API that keeps its answers, so that what is compared is the page alone; the two take turns, the first round
 * warms up.
 */
export async function pages({ database, seconds }: { database: string; seconds: number }): Promise<void> {
  const api = await startPacta(database, { port: 4820, cached: true });
  const afresh = await startSite(api.origin, { port: 4821, kept: false });
  const kept = await startSite(api.origin, { port: 4822, kept: true });
  try {
    console.log('| | afresh, pages/s | kept, pages/s | ratio |\n|---|---:|---:|---:|');
    for (const [name, path] of Object.entries(PAGES)) {
      const asking: Asking = { path };
      const [one, other] = [await ask(afresh.origin, asking), await ask(kept.origin, asking)];
      if (bare(one) !== bare(other)) throw new Error(`${path} differs between the two sites`);
      const rates = { afresh: [] as number[], kept: [] as number[] };
      for (let round = -1; round < ROUNDS; round += 1) {
        const [slow, fast] = [await rate(afresh.origin, asking, seconds), await rate(kept.origin, asking, seconds)];
        if (round < 0) continue;
        rates.afresh.push(slow);
        rates.kept.push(fast);
      }
      const [slow, fast] = [median(rates.afresh), median(rates.kept)];
      console.log(`| ${name} | ${slow.toFixed(0)} | ${fast.toFixed(0)} | ${(fast / slow).toFixed(0)} |`);
    }
  } finally {
    for (const server of [kept, afresh, api]) await server.stop();
  }
}

/** Pages a second. */
async function rate(origin: string, asking: Asking, seconds: number): Promise<number> {
  const begin = performance.now();
  const latencies = await load(origin, [asking], { connections: CONNECTIONS, seconds, headers: { 'accept-encoding': 'gzip, br' } });
  return (latencies.length * 1000) / (performance.now() - begin);
}

/** A page without what differs between two that are the same: the nonce of the one, and the site's own address. */
const bare = (html: string) => html.replaceAll(/nonce="[^"]*"|\\"nonce\\":\\"[^"\\]*\\"|:48\d\d/g, '');

if (import.meta.filename === process.argv[1]) {
  const { values } = parseArgs({ options: { database: { type: 'string' }, seconds: { type: 'string', default: '2' } } });
  if (!values.database) {
    console.error('npm run pages -w @pacta/benchmarks -- --database postgresql://…   (one that holds the record as it ships)');
    process.exit(2);
  }
  await pages({ database: values.database, seconds: Number(values.seconds) });
}
