import { describe, expect, inject, test } from 'vitest';

const site = inject('siteUrl');
const AGREEMENT = '/agreements/mali-senegal-military-cooperation-accords';
const ARTICLE = '/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire';

/** What stands in the `content` or `href` of each element of a head that a pattern finds. */
const inHead = (html: string, tag: RegExp) => [...html.matchAll(new RegExp(`<(?:meta|link) [^>]*${tag.source}[^>]*>`, 'g'))].map(([element]) => /(?:content|href)="([^"]*)"/.exec(element)?.[1]?.replaceAll('&amp;', '&') ?? '');

describe('oEmbed', () => {
  type Rich = { type: string; version: string; title: string; width: number; height: number; html: string; provider_name: string; provider_url: string; cache_age: number };
  const ask = (parameters: Record<string, string>) => fetch(`${site}/oembed?${new URLSearchParams(parameters).toString()}`);

  test.each(['/fr', '/en'].flatMap((locale) => [locale + AGREEMENT, `${locale}/countries/ml/sn`]))('%s says where to ask how it is shown, and is shown in the frame that it is told', async (path) => {
    const [address = ''] = inHead(await (await fetch(site + path)).text(), /type="application\/json\+oembed"/);
    expect(address).toContain(`${site}/oembed?`);
    const response = await fetch(address);
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([200, '*']);
    const answer = (await response.json()) as Rich;
    expect(answer).toMatchObject({ type: 'rich', version: '1.0', provider_name: 'Pacta', width: 600 });
    expect(answer.cache_age).toBeGreaterThan(0);
    const [, src = ''] = /src="([^"]+)"/.exec(answer.html) ?? [];
    expect(src).toBe(site + path.replace(/^\/(fr|en)/, '/$1/embed'));
    expect(answer.html).toContain(`title="${answer.title} · Pacta"`);
    expect(await (await fetch(src)).text()).toContain(answer.title);
  });

  test('the other order of two countries is framed as the same card', async () => {
    const { html } = (await (await ask({ url: `${site}/fr/countries/SN/ml/` })).json()) as Rich;
    expect(html).toContain('/fr/embed/countries/ml/sn"');
  });

  test('the frame stays within what there is room for', async () => {
    expect(await (await ask({ url: `${site}/fr${AGREEMENT}`, maxwidth: '300', maxheight: '200' })).json()).toMatchObject({ width: 300, height: 200 });
  });

  test('the answer comes as XML to whoever asks for it', async () => {
    const response = await ask({ url: `${site}/en${AGREEMENT}`, format: 'xml' });
    expect(response.headers.get('content-type')).toContain('text/xml');
    expect(await response.text()).toMatch(/^<\?xml [^>]*>\n<oembed>\n {2}<version>1\.0<\/version>[\s\S]*<html>&lt;iframe /);
  });

  test.each<[Record<string, string>, number]>([
    [{}, 400],
    [{ url: `${site}/fr${AGREEMENT}`, maxwidth: 'x' }, 400],
    [{ url: `${site}/fr${AGREEMENT}`, format: 'yaml' }, 501],
    [{ url: 'https://elsewhere.example/fr/agreements/x' }, 404],
    [{ url: `${site}/fr/agreements/nothing-here` }, 404],
    [{ url: `${site}/fr/countries/ml` }, 404],
    [{ url: `${site}/fr/countries/ml/ml` }, 404],
    [{ url: `${site}/fr/countries/zz/sn` }, 404],
    [{ url: `${site}/fr${ARTICLE}` }, 404],
    [{ url: `${site}/fr/agreements/%E0%A4%A` }, 404],
  ])('%o is refused with %i, in words', async (parameters, status) => {
    const response = await ask(parameters);
    expect([response.status, response.headers.get('content-type')]).toEqual([status, 'text/plain; charset=utf-8']);
    expect(await response.text()).toMatch(/\S/);
  });
});

describe('a card', () => {
  test.each([`/fr/embed${AGREEMENT}`, '/en/embed/countries/ml/sn', '/fr/embed/countries/fj/is'])('%s may be framed by any site and runs nothing', async (path) => {
    const response = await fetch(site + path);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(response.status).toBe(200);
    expect(policy).toContain('frame-ancestors *');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(response.headers.get('x-frame-options')).toBeNull();
    const html = await response.text();
    expect(html).not.toContain('<script');
    for (const [link] of html.matchAll(/<a [^>]*>/g)) expect(link).toMatch(/target="_blank" rel="noopener"/);
    expect(html.length).toBeLessThan(8_000);
  });

  test.each(['/fr/embed/agreements/nothing-here', '/en/embed/countries/zz/sn', '/fr/embed/countries/ml/ml', '/fr/embed/method', `/fr/embed${ARTICLE}`])('%s says in its frame that there is none', async (path) => {
    const response = await fetch(site + path);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(await response.text()).toContain('<h1>');
  });

  test.each(['/fr', `/fr${AGREEMENT}`, '/fr/embed', '/embed/agreements/x', '/de/embed/agreements/x'])('nothing else may be framed: %s', async (path) => {
    const response = await fetch(site + path);
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(response.headers.get('x-frame-options')).toBe('DENY');
  });
});

describe('the picture beside a link', () => {
  const PAGES = ['', AGREEMENT, ARTICLE, '/countries/ml', '/countries/ml/sn', '/countries/fj/is', '/domains/border-security', '/domains/border-security/joint-patrols'];
  test.each(['fr', 'en'].flatMap((locale) => PAGES.map((path) => `/${locale}${path}`)))('%s has one of 1200 by 630 pixels, with words for it', async (path) => {
    const html = await (await fetch(site + path)).text();
    const [address = ''] = inHead(html, /property="og:image"/);
    expect(inHead(html, /property="og:image:alt"/)[0]).toMatch(/\S · Pacta$/);
    expect(inHead(html, /name="twitter:card"/)).toEqual(['summary_large_image']);
    const response = await fetch(address);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    expect(response.headers.get('cache-control')).toContain('public');
    const png = Buffer.from(await response.arrayBuffer());
    expect(png.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    // Made once for all who ask, until the record changes.
    const again = await fetch(address, { headers: { 'if-none-match': response.headers.get('etag') ?? 'none' } });
    expect(again.status).toBe(304);
  });

  test.each(['/fr/agreements', '/en/search', '/fr/method'])('%s has that of the front page', async (path) => {
    const [address = ''] = inHead(await (await fetch(site + path)).text(), /property="og:image"/);
    expect(address).toBe(`${site}/og/${path.slice(1, 3)}.png`);
    expect((await fetch(address)).status).toBe(200);
  });

  test.each(['/og/fr/agreements/nothing-here.png', '/og/de.png', '/og/fr', '/og/fr/method.png', '/og/fr/countries/zz.png', '/og/fr/countries/ml/ml.png', '/og/fr/articles/%E0%A4%A.png'])('%s is none', async (path) =>
    expect((await fetch(site + path)).status).toBeGreaterThanOrEqual(400));
});

test.each([`/fr${AGREEMENT}`, `/en${ARTICLE}`, '/fr/domains/border-security/joint-patrols'])('%s tells search engines the way that leads to it', async (path) => {
  const html = await (await fetch(site + path)).text();
  const told = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(([, json = '']) => JSON.parse(json) as { '@type': string; itemListElement: { position: number; name: string; item: string }[] });
  const way = told.find((one) => one['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
  expect(way.map(({ position }) => position)).toEqual(way.map((_, index) => index + 1));
  expect(way.length).toBeGreaterThan(0);
  for (const { item } of way) {
    expect(item.startsWith(`${site}/`)).toBe(true);
    expect((await fetch(item)).status, item).toBe(200);
  }
});
