import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadRecord, openDatabase } from '@pacta/db';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { seedFolder, vocabularyFolder } from '../support/data-folder.ts';
import { emptyDatabase, seedDatabase, type TestDatabase } from '../support/database.ts';
import { peopleOf, SITE } from '../support/people.ts';

const SEED = await readFile(fileURLToPath(new URL('../../packages/db/data/articles/le-mali-et-senegal-renforcent-leur-cooperation-militaire.md', import.meta.url)), 'utf8');

let database: TestDatabase;
let api: TestApi;
let db: ReturnType<typeof openDatabase>;
let people: ReturnType<typeof peopleOf>;
beforeAll(async () => {
  database = await emptyDatabase();
  const folder = await vocabularyFolder();
  await loadRecord(database.url, { folder }).finally(() => rm(folder, { recursive: true, force: true }));
  db = openDatabase({ url: database.url, connections: 2 });
  api = await startApi({ databaseUrl: database.url, siteUrl: SITE });
  people = peopleOf(api, database.url);
});
afterAll(async () => {
  await api?.close();
  await db?.$disconnect();
  await database?.drop();
});

const PROPOSALS = 'proposals { id version kind state rule parentId passages { start end exact } agreement { titleFr kind stage parties severalInstruments events { kind date } } subject { domain } commitment { domain statementFr actors stage wording } }';
type Proposal = {
  id: string; version: number; kind: string; state: string; rule: string | null; parentId: string | null; passages: { start: number; end: number; exact: string }[];
  agreement: { titleFr: string; parties: string[] } | null; subject: { domain: string } | null; commitment: { domain: string; actors: string[] } | null;
};
type Dossier = { id: string; title: string; text: string; state: string; proposals: Proposal[] };

const editor = () => people.personOf('EDITOR');

async function added(text: string, more: object = {}): Promise<Dossier> {
  const answer = await people.change(await editor(), 'addArticle', { markdown: text, outlet: 'Un journal', ...more }, `... on ArticleAdded { dossier { id title text state ${PROPOSALS} } }`);
  if (answer['__typename'] !== 'ArticleAdded') throw new Error(`${String(answer['__typename'])}: ${String(answer['message'])}`);
  return answer['dossier'] as Dossier;
}

async function extracted(dossierId: string): Promise<Dossier & { added: number }> {
  const answer = await people.change(await editor(), 'extractProposals', { dossierId }, `... on ProposalsExtracted { added dossier { id title text state ${PROPOSALS} } }`);
  return { ...(answer['dossier'] as Dossier), added: Number(answer['added']) };
}

const accept = async (proposal: Proposal, person = 'EDITOR' as const) => people.change(await people.personOf(person), 'acceptProposal', { id: proposal.id, version: proposal.version }, '... on ProposalAccepted { proposal { id state version } }');
const publish = async (dossierId: string) => people.change(await editor(), 'publishArticle', { dossierId }, '... on ArticlePublished { article { id slug } agreements { id slug title parties { party { name } } domains { slug } commitments { domain { slug } evidence { ... on PassageEvidence { passage { exact verified } } } } events { kind date } } }');

/** Another article of the same kind, with words of its own. */
const article = (n: number | string) => `# Le Bénin et le Togo signent un accord (${n})

Cotonou, 3 mars 2026. Le Bénin et le Togo ont signé mardi un accord de coopération militaire. Des patrouilles mixtes seront déployées le long de la frontière commune (${n}).
`;

describe('the seed article, pasted as Markdown into an empty Pacta', () => {
  let dossier: Dossier;
  test('is a draft with its title, its date and its language, and nothing of it is public', async () => {
    dossier = await added(SEED, { url: 'https://journal.example/mali-senegal' });
    expect(dossier).toMatchObject({ title: 'Sahel : Le Mali et Sénégal renforcent leur coopération militaire pour la sécurité régionale', state: 'OPEN', proposals: [] });
    const { data } = await api.ask('{ articles { totalCount } search(query: "Mali Sénégal") { totalCount } }');
    expect(data).toEqual({ articles: { totalCount: 0 }, search: { totalCount: expect.any(Number) } });
  });

  test('gives proposals that each name their rule and quote the text letter for letter, once', async () => {
    dossier = await extracted(dossier.id);
    expect(dossier.proposals.length).toBeGreaterThan(10);
    for (const { rule, passages } of dossier.proposals) {
      expect(rule).toMatch(/^[a-z.-]+@\d+$/);
      for (const { start, end, exact } of passages) expect(dossier.text.slice(start, end)).toBe(exact);
    }
    expect(await extracted(dossier.id)).toMatchObject({ added: 0, proposals: { length: dossier.proposals.length } });
  });

  test('accepted as they are, they give the four domains and at least ten of the measures', async () => {
    for (const proposal of dossier.proposals) expect(await accept(proposal)).toMatchObject({ __typename: 'ProposalAccepted' });
    const published = await publish(dossier.id);
    expect(published['__typename']).toBe('ArticlePublished');
    const agreements = published['agreements'] as { title: string; parties: { party: { name: string } }[]; domains: { slug: string }[]; commitments: { evidence: { passage: { verified: boolean } }[] }[] }[];
    const domains = new Set(agreements.flatMap((one) => one.domains.map(({ slug }) => slug.split('/')[0])));
    expect([...domains]).toEqual(expect.arrayContaining(['border-security', 'counter-terrorism', 'intelligence-sharing', 'training']));
    const commitments = agreements.flatMap((one) => one.commitments);
    expect(commitments.length).toBeGreaterThanOrEqual(10);
    for (const { evidence } of commitments) for (const { passage } of evidence) expect(passage.verified).toBe(true);
    const history = await api.ask<{ agreement: { changes: { totalCount: number; nodes: { actor: string; action: string }[] } } }>('query ($slug: String!) { agreement(by: { slug: $slug }) { changes { totalCount nodes { actor action at note } } } }', { slug: (agreements[0] as unknown as { slug: string }).slug });
    expect(history.data?.agreement.changes).toMatchObject({ totalCount: 1, nodes: [{ actor: 'EDITOR', action: 'agreement.published' }] });
    expect(agreements[0]?.parties.map(({ party }) => party.name).sort()).toEqual(['Mali', 'Sénégal']);
  });

  test('is public then: on its page, in lists, in the search and in the feed', async () => {
    const { data } = await api.ask<{ articles: { nodes: { slug: string; agreements: unknown[] }[] }; agreements: { totalCount: number }; search: { totalCount: number }; country: { agreements: { totalCount: number } } }>(
      '{ articles { nodes { slug agreements { slug } } } agreements { totalCount } search(query: "patrouilles") { totalCount } country(code: "SN") { agreements { totalCount } } }');
    expect(data?.articles.nodes).toEqual([{ slug: 'sahel-le-mali-et-senegal-renforcent-leur-cooperation-militaire-pour-la-securite', agreements: expect.arrayContaining([expect.anything()]) }]);
    expect(data?.agreements.totalCount).toBeGreaterThan(0);
    expect(data?.search.totalCount).toBeGreaterThan(0);
    expect(data?.country.agreements.totalCount).toBe(data?.agreements.totalCount);
    const feed = await (await fetch(`${api.origin}/agreements.atom`)).text();
    expect(feed).toContain('<entry>');
  });

  test('is gone everywhere once it is taken back, with its reason in the history', async () => {
    const { data } = await api.ask<{ agreements: { nodes: { id: string; slug: string }[] }; articles: { nodes: { id: string }[] } }>('{ agreements(first: 100) { nodes { id slug } } articles { nodes { id } } }');
    const articleId = data?.articles.nodes[0]?.id;
    expect(await people.change(await editor(), 'retractRecord', { id: articleId, reason: 'Trop tôt' })).toMatchObject({ __typename: 'InvalidInput', message: expect.stringContaining(data?.agreements.nodes[0]?.slug ?? '') });
    for (const id of [...(data?.agreements.nodes ?? []).map((one) => one.id), articleId])
      expect(await people.change(await editor(), 'retractRecord', { id, reason: 'La source s’est corrigée.' }, '... on RecordRetracted { id }')).toEqual({ __typename: 'RecordRetracted', id });
    const after = await api.ask<Record<string, { totalCount: number }>>('{ agreements { totalCount } articles { totalCount } search(query: "patrouilles mixtes frontière") { totalCount } }');
    expect(after.data?.['agreements']?.totalCount).toBe(0);
    expect(after.data?.['articles']?.totalCount).toBe(0);
    expect(await (await fetch(`${api.origin}/agreements.atom`)).text()).not.toContain('<entry>');
    expect(await db.change.findMany({ where: { subjectType: 'agreement', action: { endsWith: '.retracted' } }, select: { note: true, actor: true } })).toContainEqual({ note: 'La source s’est corrigée.', actor: 'EDITOR' });
  });
});

describe('judging', () => {
  const fresh = async (name: string) => extracted((await added(article(name))).id);
  const codedBy = async (role: 'CODER' | 'EDITOR', dossier: Dossier, statementFr: string, more: object = {}) => {
    const parent = dossier.proposals.find(({ kind }) => kind === 'AGREEMENT');
    const exact = 'Des patrouilles mixtes seront déployées';
    const start = dossier.text.indexOf(exact);
    return people.change(await people.personOf(role), 'codeFact', {
      dossierId: dossier.id, parentId: parent?.id, passages: [{ start, end: start + exact.length, exact }],
      commitment: { domain: 'border-security/joint-patrols', statementFr, statementEn: 'Patrols', stage: 'ANNOUNCED', wording: 'FUTURE', actors: ['BJ'], ...more },
    }, '... on FactCoded { proposal { id version state rule proposedBy } }');
  };

  test('a fact is coded by hand from a passage, and the same one only once', async () => {
    const dossier = await fresh('à la main');
    expect(await codedBy('CODER', dossier, 'Patrouilles le long de la frontière')).toMatchObject({ __typename: 'FactCoded', proposal: { state: 'OPEN', rule: null, proposedBy: 'CODER' } });
    expect(await codedBy('EDITOR', dossier, 'Patrouilles le long de la frontière')).toMatchObject({ __typename: 'InvalidInput' });
  });

  test.each<[string, object, string[]]>([
    ['words that do not stand there', { passages: [{ start: 0, end: 4, exact: 'Mali' }] }, ['passages', '0']],
    ['half of a character', { passages: [{ start: 0, end: 0, exact: '' }] }, ['passages', '0']],
    ['no passage', { passages: [] }, ['passages']],
    ['an unknown domain', { commitment: { domain: 'football', statementFr: 'a', statementEn: 'b', stage: 'ANNOUNCED', wording: 'FUTURE' } }, ['commitment', 'domain']],
    ['an actor who is no party', { commitment: { domain: 'training', statementFr: 'a', statementEn: 'b', stage: 'ANNOUNCED', wording: 'FUTURE', actors: ['FR'] } }, ['commitment', 'actors']],
  ])('a fact with %s is refused where it is wrong', async (name, wrong, path) => {
    const dossier = await fresh(name);
    const exact = dossier.text.slice(0, 10);
    const right = { dossierId: dossier.id, parentId: dossier.proposals[0]?.id, passages: [{ start: 0, end: 10, exact }], commitment: { domain: 'training', statementFr: 'a', statementEn: 'b', stage: 'ANNOUNCED', wording: 'FUTURE' } };
    expect(await people.change(await editor(), 'codeFact', { ...right, ...wrong })).toMatchObject({ __typename: 'InvalidInput', path });
  });

  test('of ten who judge the same at once one does, and nine hear what it is now', async () => {
    const dossier = await fresh('dix');
    const [proposal] = dossier.proposals;
    if (!proposal) throw new Error('Nothing was proposed.');
    const person = await editor();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, n) => people.change(person, n % 2 === 0 ? 'acceptProposal' : 'rejectProposal', { id: proposal.id, version: proposal.version, note: `note ${n}` }, '... on StaleVersion { proposal { version } }')));
    expect(answers.filter(({ __typename }) => __typename === 'StaleVersion')).toHaveLength(9);
    for (const answer of answers) if (answer['__typename'] === 'StaleVersion') expect(answer).toMatchObject({ code: 'STALE_VERSION', proposal: { version: proposal.version + 1 } });
    expect(await db.change.count({ where: { subjectId: proposal.id, action: { in: ['proposal.accepted', 'proposal.rejected'] } } })).toBe(1);
  });

  test('an edit of ten at once is one edit, and nothing of it is lost', async () => {
    const dossier = await fresh('dix fois');
    const proposal = dossier.proposals.find(({ kind }) => kind === 'AGREEMENT');
    const person = await people.personOf('CODER');
    const edits = Array.from({ length: 10 }, (_, n) => people.change(person, 'editProposal', { id: proposal?.id, version: proposal?.version, agreement: { titleFr: `Accord ${n}`, titleEn: `Agreement ${n}`, kind: 'TREATY', stage: 'SIGNED', parties: ['BJ', 'TG'] } }, '... on ProposalEdited { proposal { agreement { titleFr } } } ... on StaleVersion { proposal { agreement { titleFr } } }'));
    const answers = await Promise.all(edits);
    const titles = new Set(answers.map((answer) => (answer['proposal'] as Proposal).agreement?.titleFr));
    expect(answers.filter(({ __typename }) => __typename === 'ProposalEdited')).toHaveLength(1);
    expect(titles.size).toBe(1); // everybody hears the same words
  });

  test('what is rejected with an agreement stays rejected, and the rules do not propose it again', async () => {
    const dossier = await fresh('non');
    const agreement = dossier.proposals.find(({ kind }) => kind === 'AGREEMENT');
    expect(await people.change(await editor(), 'rejectProposal', { id: agreement?.id, version: agreement?.version, note: 'Démenti' })).toMatchObject({ __typename: 'ProposalRejected' });
    const again = await extracted(dossier.id);
    expect(again.added).toBe(0);
    expect(new Set(again.proposals.map(({ state }) => state))).toEqual(new Set(['REJECTED']));
    const part = again.proposals.find(({ kind }) => kind === 'COMMITMENT');
    if (part) expect(await accept(part)).toMatchObject({ __typename: 'InvalidInput' });
  });

  test('what is public is edited no more, and publishing again with nothing new says so', async () => {
    const dossier = await fresh('public');
    for (const proposal of dossier.proposals) await accept(proposal);
    expect(await publish(dossier.id)).toMatchObject({ __typename: 'ArticlePublished' });
    expect(await publish(dossier.id)).toMatchObject({ __typename: 'InvalidInput' });
    const [proposal] = (await extracted(dossier.id)).proposals;
    expect(await people.change(await editor(), 'editProposal', { id: proposal?.id, version: proposal?.version })).toMatchObject({ __typename: 'InvalidInput' });
  });

  test('a second article is added to the agreement that is there, whose parties are not doubled', async () => {
    const agreementOf = async (dossierId: string) => (await publish(dossierId))['agreements'] as { slug: string; commitments: unknown[]; parties: unknown[] }[];
    const one = await fresh('premier');
    for (const proposal of one.proposals) await accept(proposal);
    const [first] = await agreementOf(one.id);
    const two = await fresh('second');
    const proposal = two.proposals.find(({ kind }) => kind === 'AGREEMENT');
    const { data } = await people.asked<{ dossier: { proposals: { candidates: { slug: string }[] }[] } }>(await editor(), 'query ($id: ID!) { dossier(id: $id) { proposals { candidates { slug } } } }', { id: two.id });
    expect(data?.dossier.proposals.flatMap(({ candidates }) => candidates.map(({ slug }) => slug))).toContain(first?.slug);
    const edited = await people.change(await editor(), 'editProposal', { id: proposal?.id, version: proposal?.version, agreement: { titleFr: 'x', titleEn: 'x', kind: 'DEFENCE_COOPERATION_AGREEMENT', stage: 'SIGNED', parties: ['BJ', 'TG'], target: first?.slug } }, '... on ProposalEdited { proposal { target { slug } } }');
    expect(edited).toMatchObject({ proposal: { target: { slug: first?.slug } } });
    for (const each of (await extracted(two.id)).proposals) await accept(each);
    const [second] = await agreementOf(two.id);
    expect(second?.slug).toBe(first?.slug);
    expect(second?.parties).toHaveLength(2);
    expect(second?.commitments.length).toBe((first?.commitments.length ?? 0) * 2);
  });
});

test('under the two-person rule nobody accepts what they proposed themselves', async () => {
  const strict = await startApi({ databaseUrl: database.url, siteUrl: SITE, twoPersonRule: true });
  try {
    const dossier = await extracted((await added(article('deux personnes'))).id);
    const exact = 'Le Bénin et le Togo ont signé';
    const start = dossier.text.indexOf(exact);
    const coded = await people.change(await editor(), 'codeFact', { dossierId: dossier.id, passages: [{ start, end: start + exact.length, exact }], agreement: { titleFr: 'Un accord', titleEn: 'An agreement', kind: 'OTHER', stage: 'SIGNED', parties: ['BJ', 'TG'] } }, '... on FactCoded { proposal { id version } }');
    const { id, version } = coded['proposal'] as Proposal;
    const others = peopleOf(strict, database.url);
    const mine = await others.change(await others.signIn('editor@press.example'), 'acceptProposal', { id, version });
    expect(mine).toMatchObject({ __typename: 'InvalidInput', message: expect.stringContaining('somebody else') });
    expect(await others.change(await others.signIn('admin@press.example'), 'acceptProposal', { id, version })).toMatchObject({ __typename: 'ProposalAccepted' });
  } finally {
    await strict.close();
  }
});

test('nobody without the power sees what is being coded', async () => {
  const dossier = await added(article('secret'));
  for (const credentials of [{}, await people.personOf('READER'), await people.keyOf('ADMIN', 'PUBLISH')]) {
    const { data } = await people.asked(credentials, 'query ($id: ID!) { dossiers { nodes { title } } dossier(id: $id) { title } article(by: { slug: "le-benin-et-le-togo-signent-un-accord-secret" }) { title } }', { id: dossier.id });
    expect(data).toEqual({ dossiers: null, dossier: null, article: null });
  }
});

test('the queue gives what was touched last first, page by page, by how far it has come', async () => {
  const titles: string[] = [];
  let after: string | null = null;
  do {
    const { data }: { data?: { dossiers: { nodes: { title: string; state: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } } | null } =
      await people.asked(await editor(), 'query ($after: String) { dossiers(first: 4, after: $after, states: [OPEN, READY]) { nodes { title state } pageInfo { hasNextPage endCursor } } }', { after });
    titles.push(...(data?.dossiers.nodes ?? []).map(({ title }) => title));
    expect(data?.dossiers.nodes.every(({ state }) => state === 'OPEN' || state === 'READY')).toBe(true);
    after = data?.dossiers.pageInfo.hasNextPage ? data.dossiers.pageInfo.endCursor : null;
  } while (after);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles[0]).toContain('secret');
  expect(titles).not.toContain('Le Bénin et le Togo signent un accord (public)');
});

test('what an editor took back of the data that ships with Pacta stays away when it is loaded again', async () => {
  const shipped = await seedDatabase();
  const own = await startApi({ databaseUrl: shipped.url, siteUrl: SITE });
  try {
    const there = peopleOf(own, shipped.url);
    const slug = 'mali-senegal-military-cooperation-accords';
    const { data } = await own.ask<{ agreement: { id: string; changes: { nodes: object[] } } }>('query ($slug: String!) { agreement(by: { slug: $slug }) { id changes { nodes { actor action } } } }', { slug });
    expect(data?.agreement.changes.nodes).toEqual([{ actor: 'loader', action: 'agreement.loaded' }]);
    expect(await there.change(await there.personOf('EDITOR'), 'retractRecord', { id: data?.agreement.id, reason: 'Démenti' })).toMatchObject({ __typename: 'RecordRetracted' });
    const lines: string[] = [];
    const folder = await seedFolder();
    await writeFile(join(folder, 'agreements', `${slug}.json`), (await readFile(join(folder, 'agreements', `${slug}.json`), 'utf8')).replace('"stage": "ANNOUNCED"', '"stage": "SIGNED"'));
    await loadRecord(shipped.url, { folder, onLine: (line) => lines.push(line) }).finally(() => rm(folder, { recursive: true, force: true }));
    expect(lines.join()).toContain('1 edited since they were loaded');
    expect((await own.ask('query ($slug: String!) { agreement(by: { slug: $slug }) { id } }', { slug })).data).toEqual({ agreement: null });
  } finally {
    await own.close();
    await shipped.drop();
  }
});
