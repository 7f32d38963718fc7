import { readdirSync, readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';

const api = inject('apiUrl');
const asBrowser = { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } };
const SAMPLES = new URL('../../apps/api/playground/samples/', import.meta.url);

/** The addresses that the page itself names: its script and its style. */
async function filesOfPage() {
  const page = await (await fetch(api, asBrowser)).text();
  return [...page.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path = '']) => new URL(path, api));
}

test('a browser that opens the endpoint gets the playground, under a policy that lets nothing in from elsewhere', async () => {
  const response = await fetch(`${api}?query=%7Bdomains%7Bslug%7D%7D`, asBrowser);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('content-security-policy')).toMatch(/default-src 'none'.*script-src 'self';/);
  expect(response.headers.get('vary')).toMatch(/accept/i);
  expect(await response.text()).toContain('<title>Pacta · API playground</title>');
});

test('a program that asks the same address gets JSON', async () => {
  const response = await fetch(`${api}?query=%7Bdomains(level:1)%7Bslug%7D%7D`, { headers: { accept: 'application/json' } });
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  const { data } = (await response.json()) as { data: { domains: { slug: string }[] } };
  expect(data.domains.map(({ slug }) => slug)).toContain('border-security');
});

test('the files of the page may be kept for ever, and come compressed', async () => {
  const files = await filesOfPage();
  expect(files.map(({ pathname }) => pathname)).toEqual([
    expect.stringMatching(/^\/graphql\/assets\/main-\w+\.css$/),
    expect.stringMatching(/^\/graphql\/assets\/main-\w+\.js$/),
  ]);
  for (const file of files) {
    const response = await fetch(file, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toMatch(/^text\/(css|javascript); charset=utf-8$/);
    const plain = await fetch(file, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(await response.text());
  }
});

test.each(['/graphql/assets/nothing.js', '/graphql/assets/..%2Findex.html', '/graphql/assets/..%2F..%2Fmain.js'])(
  'nothing but the files of the playground is served: %s', async (path) => expect((await fetch(new URL(path, api))).status).toBe(404));

const samples = readdirSync(SAMPLES).map((name) => [name, readFileSync(new URL(name, SAMPLES), 'utf8')]);
const isSubscription = ([, query = '']: string[]) => /^subscription\b/m.test(query);
test.each(samples.filter((sample) => !isSubscription(sample)))('the sample %s answers as it stands', async (_, query) => {
  const response = await fetch(api, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data, errors } = (await response.json()) as { data: object; errors?: object[] };
  expect(errors).toBeUndefined();
  expect(Object.values(data)[0]).not.toBeNull();
});

test.each(samples.filter(isSubscription))('the sample %s is listened to as it stands', async (_, query) => {
  const stop = new AbortController();
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const response = await fetch(api, { method: 'POST', headers, body: JSON.stringify({ query }), signal: stop.signal });
  expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
  const { value } = await response.body!.getReader().read();
  expect(new TextDecoder().decode(value)).toBe(':\n\n'); // the line stands, and nothing is wrong
  stop.abort();
});
