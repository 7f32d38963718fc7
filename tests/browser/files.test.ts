import { expect, inject, test } from 'vitest';

const site = inject('siteUrl');

test('the record’s files come through the site with their headers, in the language of their address', async () => {
  const french = await fetch(`${site}/fr/agreements.csv?country=ml`);
  expect(french.status).toBe(200);
  expect(french.headers.get('content-type')).toContain('text/csv');
  expect(french.headers.get('content-disposition')).toContain('.csv');
  expect(french.headers.get('access-control-allow-origin')).toBe('*');
  expect([...french.headers.values()].join()).not.toContain('4000'); // where the API is, is nobody’s business
  expect(french.headers.get('x-middleware-rewrite')).toBeNull();
  const [fr, en] = [await french.text(), await (await fetch(`${site}/en/agreements.csv?country=ml`)).text()];
  expect(fr).toContain('/fr/agreements/');
  expect(en).toContain('/en/agreements/');
});

test('who has a file already is told that it has not changed', async () => {
  const first = await fetch(`${site}/agreements.json?country=ml`);
  const etag = first.headers.get('etag') ?? '';
  expect(etag).not.toBe('');
  const again = await fetch(`${site}/agreements.json?country=ml`, { headers: { 'if-none-match': etag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test.each(['/agreements.csv?nonsense=1', '/fr/agreements.json?kind=nothing'])('%s is refused by the API, in its words', async (path) => {
  const response = await fetch(site + path);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

test('every file that a page offers is there', async () => {
  const offered = new Set<string>();
  for (const path of ['/fr/agreements', '/en/articles', '/fr/countries/ml', '/en/countries', '/fr/domains', '/en/domains/training', '/fr/data', '/fr/explore?country=ml', '/en/explore?view=network&weight=2', '/fr/explore?view=timeline&by=decade', '/fr/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire'])
    for (const [, href = ''] of (await (await fetch(site + path)).text()).matchAll(/<a [^>]*href="(\/(?:fr|en)\/[^"#?]*\.[a-z]+[^"#]*)"/g)) offered.add(href);
  expect(offered.size).toBeGreaterThan(40);
  const missing: string[] = [];
  for (const path of offered) {
    const response = await fetch(site + path.replaceAll('&amp;', '&'));
    if (response.status !== 200) missing.push(`${response.status} ${path}`);
    await response.body?.cancel();
  }
  expect(missing).toEqual([]);
}, 60_000);

test.each(['/nothing.xml', '/apple-touch-icon.png', '/.well-known/security.txt'])('%s, which nobody made, is refused plainly', async (path) => {
  const response = await fetch(site + path);
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
});

test.each([['/en', 'WebSite'], ['/fr/data', 'Dataset']])('%s tells search engines that it is a %s, with addresses that are there', async (path, type) => {
  const html = await (await fetch(site + path)).text();
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html) ?? [];
  const told = JSON.parse(json) as { '@type': string; url: string; distribution?: { contentUrl: string }[] };
  expect(told).toMatchObject({ '@context': 'https://schema.org', '@type': type });
  for (const address of [told.url, ...(told.distribution ?? []).map(({ contentUrl }) => contentUrl)]) {
    const response = await fetch(address, { method: 'HEAD' });
    expect(response.status, address).toBe(200);
  }
});

test('a browser that asks for the old icon gets the one there is', async () => {
  const response = await fetch(`${site}/favicon.ico`);
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml']);
});
