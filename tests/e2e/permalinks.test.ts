import { describe, expect, inject, test } from 'vitest';
import { csvRows, textAt } from '../support/exports.ts';

const site = { origin: inject('siteUrl') };
const api = { origin: new URL(inject('apiUrl')).origin };

/** Addresses that do not answer 200, each with what it answered instead; `abreast` are asked at once. */
async function broken(addresses: string[], abreast = 4): Promise<string[]> {
  const found: string[] = [];
  const left = [...addresses];
  const ask = async () => {
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      const response = await fetch(address, { redirect: 'manual' });
      const page = await response.text();
      if (response.status !== 200) found.push(`${response.status} ${address}`);
      else if (!page.includes('</html>')) found.push(`cut short: ${address}`);
    }
  };
  await Promise.all(Array.from({ length: abreast }, ask));
  return found;
}

/** One of so many that `count` remain, spread over all. */
const sample = <Item>(items: Item[], count: number) => items.filter((_, index) => index % Math.ceil(items.length / count) === 0);
const rowsAt = async (path: string) => csvRows(await textAt(api, path));

describe('somebody who opens the addresses that a table gives', () => {
  test('finds a page behind every permalink of the agreements', async () => {
    const addresses = (await rowsAt('/fr/agreements.csv')).map(({ permalink }) => permalink!);
    expect(addresses.length).toBeGreaterThan(400);
    for (const address of addresses) expect(address.startsWith(`${site.origin}/fr/agreements/`)).toBe(true);
    expect(await broken(addresses)).toEqual([]);
  }, 600_000);

  test('finds a page behind those of the articles, of which sixty are opened in English', async () => {
    const addresses = sample((await rowsAt('/en/articles.csv')).map(({ permalink }) => permalink!), 60);
    expect(addresses.length).toBeGreaterThan(50);
    expect(await broken(addresses)).toEqual([]);
  }, 300_000);

  test('finds a page for every country and organization that is party to something, and for every domain', async () => {
    const parties = new Set((await rowsAt('/agreements.csv')).flatMap((row) => row.parties!.split('|')));
    const countries = (await rowsAt('/countries.csv')).filter(({ code }) => parties.has(code!)).map(({ permalink }) => permalink!);
    const organizations = [...parties].filter((code) => code.length > 2).map((code) => `${site.origin}/fr/organizations/${code.toLowerCase()}`);
    const domains = (await rowsAt('/en/domains.csv')).map(({ permalink }) => permalink!);
    expect([countries.length, organizations.length, domains.length].every((count) => count > 10)).toBe(true);
    expect(await broken([...countries, ...organizations, ...domains])).toEqual([]);
  }, 600_000);
});

describe('somebody who asks the site for a file', () => {
  test.each([
    '/agreements.csv', '/en/agreements.csv?country=ML&domain=training', '/fr/countries/ml/sn.json', '/countries/ML.jsonld', '/organizations/ecowas.bib', '/domains/border-security/joint-patrols.ris', '/domains.skos.ttl',
    '/agreements/mali-senegal-military-cooperation-accords.csl.json', '/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire.annotations.jsonld', '/articles.csv', '/countries.json',
  ])('gets at %s what the API gives', async (path) => {
    const [ofSite, ofApi] = await Promise.all([fetch(site.origin + path), fetch(api.origin + path)]);
    expect([ofSite.status, await ofSite.text()]).toEqual([200, await ofApi.text()]);
    for (const name of ['content-type', 'content-disposition', 'access-control-allow-origin', 'etag']) expect([name, ofSite.headers.get(name)]).toEqual([name, ofApi.headers.get(name)]);
    const again = await fetch(site.origin + path, { headers: { 'if-none-match': ofSite.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  test('gets a feed whose own address is that of the site', async () => {
    const address = `${site.origin}/en/countries/ml.atom`;
    expect(await textAt(site, '/en/countries/ml.atom')).toContain(`<link rel="self" type="application/atom+xml" href="${address}"/>`);
  });

  test('is led to the whole record, and gets it', async () => {
    const zip = await fetch(`${site.origin}/dump/`);
    expect(zip.url).toMatch(new RegExp(`^${site.origin}/dump/pacta-\\d{4}-\\d{2}-\\d{2}\\.zip$`));
    expect([zip.status, zip.headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(Buffer.from(await zip.arrayBuffer()).subarray(-22).readUInt32LE()).toBe(0x06054b50); // the end of an archive
  });

  test.each([
    ['/agreements.csv?contry=ML', 400, /no filter `contry`/], ['/agreements/nothing.json', 404, /nothing at \/agreements\/nothing\.json/], ['/dump/pacta-2020-01-01.zip', 404, /latest release alone/],
  ])('is told at %s why there is none', async (path, status, message) => {
    const answer = await fetch(site.origin + path);
    expect([answer.status, await answer.text()]).toEqual([status, expect.stringMatching(message)]);
  });
});
