import { expect, inject, test } from 'vitest';
import { crawl, sampleOfKinds } from '../support/crawl.ts';

const site = inject('siteUrl');

// All of one language is opened, because a reader's every click is worth a request; all of both would take minutes.
test('every link of the French site leads to a page, and to a part that it has; each page has its English one, of which a sample is opened', async () => {
  const { pages, elsewhere, broken } = await crawl(site, '/fr');
  expect(broken).toEqual([]);
  expect(pages.length).toBeGreaterThan(2_000);
  const english = elsewhere.filter((path) => !path.includes('?'));
  expect(new Set(english)).toEqual(new Set(pages.map((path) => path.replace(/^\/fr/, '/en'))));
  const answers = await Promise.all(sampleOfKinds(english, 60).map(async (path) => `${(await fetch(site + path)).status} ${path}`));
  expect(answers.length).toBeGreaterThan(50);
  expect(answers.filter((answer) => !answer.startsWith('200 '))).toEqual([]);
}, 600_000);
