import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { loadRecord, openDatabase } from '@pacta/db';
import { expect, onTestFinished, test } from 'vitest';
import { startApi } from '../support/api.ts';
import { vocabularyFolder } from '../support/data-folder.ts';
import { emptyDatabase } from '../support/database.ts';
import { peopleOf } from '../support/people.ts';
import { freePort, startProcess } from '../support/server-process.ts';

const API = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const ARTICLES = 200;

const article = (n: number) => `# Le Bénin et le Togo signent l’accord numéro ${n}

Cotonou, 3 mars 2026. Le Bénin et le Togo ont signé mardi un accord de coopération militaire. Des patrouilles mixtes seront déployées le long de la frontière commune dans la zone ${n}. Les deux pays échangeront des renseignements sur la zone ${n}.
`;

/** Drafts of which everything is accepted, ready to be published; and a key that may. */
async function drafts(databaseUrl: string) {
  const api = await startApi({ databaseUrl, siteUrl: 'https://pacta.example' });
  try {
    const people = peopleOf(api, databaseUrl);
    const editor = await people.personOf('EDITOR');
    const waiting = Array.from({ length: ARTICLES }, (_, n) => n);
    const ids: string[] = [];
    const work = async () => {
      for (let n = waiting.pop(); n !== undefined; n = waiting.pop()) {
        const { dossier } = (await people.change(editor, 'addArticle', { markdown: article(n), outlet: 'Un journal' }, '... on ArticleAdded { dossier { id } }')) as { dossier: { id: string } };
        const read = (await people.change(editor, 'extractProposals', { dossierId: dossier.id }, '... on ProposalsExtracted { dossier { proposals { id version } } }')) as { dossier: { proposals: { id: string; version: number }[] } };
        for (const { id, version } of read.dossier.proposals) await people.change(editor, 'acceptProposal', { id, version });
        ids.push(dossier.id);
      }
    };
    await Promise.all([work(), work(), work(), work()]);
    return { ids, ...(await people.keyOf('EDITOR', 'PUBLISH')) };
  } finally {
    await api.close();
  }
}

test('an API that is killed again and again while it publishes loses nothing that it answered for, and leaves nothing half done', async () => {
  const database = await emptyDatabase();
  onTestFinished(() => database.drop());
  const folder = await vocabularyFolder();
  await loadRecord(database.url, { folder }).finally(() => rm(folder, { recursive: true, force: true }));
  const { ids, authorization } = await drafts(database.url);

  const port = await freePort();
  const url = `http://127.0.0.1:${port}/graphql`;
  const ask = (query: string, variables: object = {}) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify({ query, variables }), signal: AbortSignal.timeout(10_000) }).then((response) => response.json() as Promise<unknown>).catch(() => null);
  /** Up, and warm: what is killed below is killed at work, not while it gets ready. */
  const start = async () => {
    const api = await startProcess('the API', [API], { env: { DATABASE_URL: database.url, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'silent' }, ready: `http://127.0.0.1:${port}/ready` });
    await ask('mutation { publishArticle(input: { dossierId: "nothing" }) { __typename } }');
    return api;
  };
  let running = await start();
  onTestFinished(() => running.stop());

  const answered = new Set<string>();
  const waiting = [...ids];
  let over = false;
  const publish = async () => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const body = (await ask('mutation ($input: PublishArticleInput!) { publishArticle(input: $input) { __typename ... on ArticlePublished { agreements { id } } } }', { input: { dossierId: id } })) as { data?: { publishArticle?: { __typename: string } } } | null;
      const said = body?.data?.publishArticle?.__typename;
      if (said === 'ArticlePublished') answered.add(id);
      if (said) continue; // else, after an answer that was lost: « nothing waits »
      waiting.unshift(id);
      await wait(20);
    }
  };
  let kills = 0;
  const killing = (async () => {
    while (!over && kills < 8) { // each start takes a second: the rest is published in peace
      await wait(10 + Math.random() * 150);
      if (over) break;
      await running.kill();
      kills += 1;
      running = await start();
    }
  })();
  await Promise.all([publish(), publish()]);
  over = true;
  await killing;

  const db = openDatabase({ url: database.url, connections: 2 });
  onTestFinished(() => db.$disconnect());
  const rows = await db.$queryRaw<{ id: string; public: boolean; accepted: number; published: number; commitments: number; bare: number; catalogued: number; told: number }[]>`
    SELECT a.id, a."publishedAt" IS NOT NULL AS public,
      (SELECT count(*)::int FROM "Proposal" p WHERE p."articleId" = a.id AND p.state = 'ACCEPTED') AS accepted,
      (SELECT count(*)::int FROM "Proposal" p WHERE p."articleId" = a.id AND p."publishedAt" IS NOT NULL) AS published,
      (SELECT count(DISTINCT c.id)::int FROM "Proposal" p JOIN "Commitment" c ON c."agreementId" = p."agreementId" WHERE p."articleId" = a.id) -
        (SELECT count(*)::int FROM "Proposal" p WHERE p."articleId" = a.id AND p.kind = 'COMMITMENT' AND p."publishedAt" IS NOT NULL) AS bare,
      (SELECT count(*)::int FROM "CatalogueEntry" ce WHERE ce.id = a.id) AS catalogued,
      (SELECT count(*)::int FROM "Change" ch WHERE ch."subjectId" = a.slug AND ch.action = 'article.published') AS told
    FROM "Article" a`;
  expect(rows).toHaveLength(ARTICLES);
  expect(kills).toBeGreaterThan(3);
  expect(rows.every((row) => row.public)).toBe(true); // everybody went on until it was done
  const half = rows.filter((row) => row.public ? row.published !== row.accepted || row.bare !== 0 || row.catalogued !== 1 || row.told !== 1 : row.published + row.catalogued + row.told > 0);
  expect(half).toEqual([]);
  expect([...answered].filter((id) => !rows.find((row) => row.id === id)?.public)).toEqual([]);
}, 300_000);
