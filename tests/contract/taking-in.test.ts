import { rm } from 'node:fs/promises';
import { loadRecord } from '@pacta/db';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { vocabularyFolder } from '../support/data-folder.ts';
import { emptyDatabase, type TestDatabase } from '../support/database.ts';
import { peopleOf, SITE } from '../support/people.ts';

let database: TestDatabase;
let api: TestApi;
let people: ReturnType<typeof peopleOf>;
beforeAll(async () => {
  database = await emptyDatabase();
  const folder = await vocabularyFolder();
  await loadRecord(database.url, { folder }).finally(() => rm(folder, { recursive: true, force: true }));
  api = await startApi({ databaseUrl: database.url, siteUrl: SITE });
  people = peopleOf(api, database.url);
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

const BODY = 'Cotonou, 3 mars 2026. Le Bénin et le Togo ont signé mardi un accord de coopération militaire. Des patrouilles mixtes seront déployées le long de la frontière commune, et les deux états-majors échangeront des renseignements.';
const article = (name: string) => `# Le Bénin et le Togo signent un accord (${name})\n\n${BODY} (${name})\n`;
const add = async (input: object, fields = '... on ArticleAdded { dossier { id title outlet author publishedOn language text url } notes copies { outlet } } ... on DuplicateArticle { dossier { id } }') =>
  people.change(await people.personOf('CODER'), 'addArticle', input, fields);

test('an article is known again by its words and by its address, with or without what a link was shared with', async () => {
  const first = (await add({ markdown: article('deux fois'), outlet: 'Un journal', url: 'https://journal.example/deux-fois' }))['dossier'] as { id: string };
  for (const again of [{ markdown: article('deux fois'), outlet: 'Un autre' }, { markdown: article('autre'), outlet: 'Un journal', url: 'https://journal.example/deux-fois?utm_source=x#haut' }])
    expect(await add(again)).toMatchObject({ __typename: 'DuplicateArticle', code: 'DUPLICATE_ARTICLE', dossier: { id: first.id } });
});

test('nearly the same words of another outlet are named as copies', async () => {
  const long = `${BODY} `.repeat(3);
  await add({ text: `Un titre qui dit tout\n\n${long}`, outlet: 'Une agence' });
  expect(await add({ text: `Un autre titre, un rien\n\n${long}Fin.`, outlet: 'Un journal' })).toMatchObject({ __typename: 'ArticleAdded', copies: [{ outlet: 'Une agence' }] });
});

test('five who bring the same at once bring it once', async () => {
  const answers = await Promise.all(Array.from({ length: 5 }, () => add({ markdown: article('à cinq'), outlet: 'Un journal' })));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ArticleAdded', 'DuplicateArticle', 'DuplicateArticle', 'DuplicateArticle', 'DuplicateArticle']);
});

const PAYLOADS = ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<a href="javascript:alert(1)">ici</a>', '<iframe srcdoc="<script>alert(1)</script>"></iframe>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>', '<math><mtext><table><mglyph><style><img src onerror=alert(1)>', '<template><script>alert(1)</script></template>'];
const page = (name: string) => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Site</title><meta property="og:site_name" content="La Dépêche"><meta name="author" content="Awa Diop">
  <meta property="article:published_time" content="2026-03-04T08:00:00Z"><meta property="og:image" content="javascript:alert(1)"><script>alert(1)</script></head>
  <body><nav>Accueil</nav><article><h1>Un accord ${name}</h1><p>${BODY}</p>${PAYLOADS.map((payload) => `<p>Après ${payload}</p>`).join('')}</article><div class="share">Partager</div></body></html>`;

test('a page gives its article, its outlet, author, date and language, and nothing that runs', async () => {
  const { dossier } = (await add({ html: page('d’une page') })) as { dossier: { text: string } };
  expect(dossier).toMatchObject({ title: 'Un accord d’une page', outlet: 'La Dépêche', author: 'Awa Diop', publishedOn: expect.stringMatching(/^2026-03-0[34]/), language: 'fr', text: expect.stringContaining('patrouilles mixtes') });
  expect(dossier.text).not.toMatch(/<|script|onerror|alert|Accueil|Partager/);
});

test('a file in Windows-1252 keeps its accents', async () => {
  const base64 = Buffer.from(`Un titre à accents\n\n${BODY}`, 'latin1').toString('base64');
  expect(await add({ file: { name: 'depeche.txt', base64 }, outlet: 'Un journal' })).toMatchObject({ __typename: 'ArticleAdded', dossier: { title: 'Un titre à accents', text: expect.stringContaining('déployées') } });
});

test.each<[string, object, string | undefined]>([
  ['nothing', { outlet: 'Un journal' }, undefined],
  ['two texts', { text: 'a', markdown: 'b', outlet: 'Un journal' }, undefined],
  ['an empty text', { text: ' \n\u200B', outlet: 'Un journal' }, 'text'],
  ['a NUL', { text: 'Accord\u0000', outlet: 'Un journal', title: 'T' }, 'text'],
  ['half a character', { markdown: 'Accord \uD83D', outlet: 'Un journal', title: 'T' }, 'markdown'],
  ['a picture', { file: { name: 'photo.txt', base64: 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ' }, outlet: 'Un journal', title: 'T' }, 'file'],
  ['a PDF', { file: { name: 'communique.pdf', base64: Buffer.from('%PDF-1.7\n%âãÏÓ').toString('base64') }, outlet: 'Un journal', title: 'T' }, 'file'],
  ['a page without an article', { html: '<html><body><script>1</script></body></html>', outlet: 'Un journal', title: 'T' }, 'html'],
  ['an address alone, where pages are not fetched', { url: 'http://169.254.169.254/latest/meta-data' }, 'url'],
  ['no outlet', { markdown: article('sans'), outlet: ' ' }, 'outlet'],
  ['no title', { text: 'Une phrase qui finit.', outlet: 'Un journal', language: 'fr' }, 'title'],
  ['a language that nobody can tell', { text: 'xyzzy\n\nqwerty asdf', title: 'Xyzzy', outlet: 'Un journal' }, 'language'],
])('%s is refused in words', async (_, input, field) => {
  expect(await add(input, '')).toMatchObject({ __typename: 'InvalidInput', path: field === undefined ? [] : [field], message: expect.stringMatching(/\w{3}/) });
});

test('where pages are fetched, no address that leads inside is asked, and each refusal says why', async () => {
  const fetching = await startApi({ databaseUrl: database.url, siteUrl: SITE, fetchesArticles: true });
  try {
    const key = await people.keyOf('CODER', 'CODE');
    const there = peopleOf(fetching, database.url);
    for (const url of ['http://127.0.0.1:1/', 'http://2130706433/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://169.254.169.254/', 'http://localhost./', 'http://user:pass@example.org/', 'https://example.org:8443/'])
      expect(await there.change(key, 'addArticle', { url }), url).toMatchObject({ __typename: 'InvalidInput', path: ['url'], message: expect.stringMatching(/\w{3}/) });
  } finally {
    await fetching.close();
  }
});
