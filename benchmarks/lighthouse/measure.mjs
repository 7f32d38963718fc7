// Lighthouse on a running site, in a real browser: `npm run lighthouse -w @pacta/benchmarks -- --site http://localhost:3000`.
// A phone on slow 4G, as Lighthouse simulates it by default. Ends with 1 when a median is below its goal.
import { parseArgs } from 'node:util';
import { Launcher } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';

/** The median score, of a hundred, that every page must reach. */
const GOALS = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };

const PAGES = {
  article: '/fr/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire',
  agreement: '/fr/agreements/mali-senegal-military-cooperation-accords',
  country: '/fr/countries/ml',
  pair: '/fr/countries/ml/sn',
  search: '/fr/search', // without words: what a search found asks search engines not to keep it, which SEO counts against it
  explore: '/fr/explore',
};

const { values } = parseArgs({
  options: {
    site: { type: 'string', default: 'http://localhost:3000' },
    runs: { type: 'string', default: '3' },
    page: { type: 'string', multiple: true, default: Object.keys(PAGES) },
  },
});
const site = values.site.replace(/\/$/, '');
const unknown = values.page.filter((name) => !(name in PAGES));
if (unknown.length > 0 || !(Number(values.runs) >= 1)) {
  console.error(`--page takes ${Object.keys(PAGES).join(', ')}; --runs a number from 1.`);
  process.exit(2);
}

const [executablePath] = Launcher.getInstallations();
if (!executablePath) {
  console.error('No Chrome or Chromium was found: install it, or name its program by CHROME_PATH.');
  process.exit(2);
}
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const misses = [];
try {
  console.log(`${await browser.version()}, median of ${values.runs} runs\n`);
  console.log(`| | ${Object.keys(GOALS).join(' | ')} | LCP, s | TBT, ms | CLS |\n|---|${'---:|'.repeat(Object.keys(GOALS).length + 3)}`);
  for (const name of values.page) await report(name);
} finally {
  await browser.close();
}
if (misses.length > 0) {
  console.log(`\nBelow the goals:\n${misses.join('\n')}`);
  process.exitCode = 1;
}

async function report(name) {
  const address = site + PAGES[name];
  const { status } = await fetch(address);
  if (status === 404) return console.log(`| ${name}: not on this site |`);
  if (status !== 200) throw new Error(`${address} answers ${status}.`);
  const results = [];
  for (let run = 0; run < Number(values.runs); run += 1) results.push(await measure(address));
  const of = (read) => median(results.map(read));
  const scores = Object.keys(GOALS).map((category) => of(({ categories }) => Math.round(categories[category].score * 100)));
  const audit = (id) => of(({ audits }) => audits[id].numericValue);
  console.log(`| ${[name, ...scores, (audit('largest-contentful-paint') / 1000).toFixed(1), audit('total-blocking-time').toFixed(0), audit('cumulative-layout-shift').toFixed(3)].join(' | ')} |`);
  for (const [index, [category, goal]] of Object.entries(GOALS).entries())
    if (scores[index] < goal) misses.push(`${name}: ${category} ${scores[index]} of ${goal}`, ...results.slice(0, 1).flatMap((result) => lacking(result, category)));
}

/** One run. On a busy machine the browser now and then begins its trace too late, and Lighthouse asks to be run again. */
async function measure(address, again = 2) {
  const page = await browser.newPage();
  try {
    const { lhr } = await lighthouse(address, { logLevel: 'error', onlyCategories: Object.keys(GOALS) }, undefined, page);
    if (!lhr.runtimeError) return lhr;
    if (again === 0) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  } finally {
    await page.close();
  }
  return measure(address, again - 1);
}

/** What cost the page points in a category, in Lighthouse's words. */
function lacking({ audits, categories }, category) {
  return categories[category].auditRefs
    .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 0.9)
    .map(({ id }) => `  ${id}: ${audits[id].title}${audits[id].displayValue ? `, ${audits[id].displayValue}` : ''}`);
}

function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
