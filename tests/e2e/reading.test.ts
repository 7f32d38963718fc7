import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApi, type TestApi } from '../support/api.ts';
import { seedDatabase, type TestDatabase } from '../support/database.ts';
import { manyAgreements } from '../support/many-agreements.ts';

let database: TestDatabase;
let api: TestApi;
beforeAll(async () => {
  database = await seedDatabase();
  api = await startApi({ databaseUrl: database.url });
});
afterAll(async () => {
  await api?.close();
  await database?.drop();
});

type Passage = { start: number; end: number; exact: string; prefix: string; suffix: string; verified: boolean; article: { revision: { text: string } } };
type Evidence = { stance: string; passage: Passage };
type Fact = { evidence: Evidence[] };
type Mali = { country: { name: string; agreements: { totalCount: number; nodes: ({ evidence: { nodes: Evidence[] } } & {
  title: string; instruments: string; stage: string; parties: (Fact & { party: { code: string } })[]; subjects: (Fact & { domain: { slug: string } })[];
  events: (Fact & { kind: string; date: string | null })[];
  commitments: (Fact & { statement: string; domain: { slug: string; parent: { slug: string } | null }; wording: string; stage: string; wordingCue: string | null; events: Fact[] })[];
})[] } } };

const MALI = `
  fragment Quoted on Evidence { stance ... on PassageEvidence { passage { start end exact prefix suffix verified article { revision { text } } } } }
  query Mali { country(code: "ML") { name agreements { totalCount nodes {
    title instruments stage evidence(first: 100) { nodes { ...Quoted } } parties { party { ... on Country { code } } evidence { ...Quoted } }
    subjects { domain { slug } evidence { ...Quoted } } events { kind date evidence { ...Quoted } }
    commitments { statement wording wordingCue stage domain { slug parent { slug } } evidence { ...Quoted } events { evidence { ...Quoted } } }
  } } } }`;

function countBy<Item>(items: Item[], keyOf: (item: Item) => string) {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
}

describe('somebody who asks for Mali in one query', () => {
  let mali: Mali['country'];
  beforeAll(async () => {
    const { data, errors } = await api.ask<Mali>(MALI);
    expect(errors).toBeUndefined();
    mali = data!.country;
  });

  test('gets the agreement, its two parties and its four domains', () => {
    expect(mali.name).toBe('Mali');
    expect(mali.agreements.totalCount).toBe(1);
    const [agreement] = mali.agreements.nodes;
    expect(agreement).toMatchObject({ instruments: 'SEVERAL', stage: 'SIGNED', events: [{ kind: 'SIGNED', date: null }] });
    expect(agreement?.parties.map(({ party }) => party.code)).toEqual(['ML', 'SN']);
    expect(agreement?.subjects.map(({ domain }) => domain.slug)).toEqual(['border-security', 'counter-terrorism', 'intelligence-sharing', 'training']);
  });

  test('gets all twelve measures, by domain, none of them beyond announced', () => {
    expect(countBy(mali.agreements.nodes[0]!.commitments, ({ domain }) => domain.parent?.slug ?? domain.slug)).toEqual({
      'border-security': 4, 'counter-terrorism': 3, 'intelligence-sharing': 1, training: 4 });
    expect(new Set(mali.agreements.nodes[0]!.commitments.map(({ stage }) => stage))).toEqual(new Set(['ANNOUNCED']));
  });

  test('can check every quote: the text between the offsets is the quote, and its context stands around it', () => {
    const [agreement] = mali.agreements.nodes;
    const facts: Fact[] = [{ evidence: agreement!.evidence.nodes }, ...agreement!.parties, ...agreement!.subjects, ...agreement!.events,
      ...agreement!.commitments, ...agreement!.commitments.flatMap(({ events }) => events)];
    const evidence = facts.flatMap((fact) => fact.evidence);
    expect(facts.every((fact) => fact.evidence.length > 0)).toBe(true);
    expect(evidence.length).toBeGreaterThan(35);
    for (const { passage: { start, end, exact, prefix, suffix, verified, article: { revision: { text } } } } of evidence) {
      expect(text.slice(start, end)).toBe(exact);
      expect(text.slice(start - prefix.length, end + suffix.length)).toBe(prefix + exact + suffix);
      expect(verified).toBe(true);
    }
  });

  test('finds the words that a wording rests on in the same paragraph as the passage', () => {
    for (const { wordingCue, evidence: [first] } of mali.agreements.nodes[0]!.commitments) {
      const { text } = first!.passage.article.revision;
      const paragraph = text.split('\n').find((each) => each.includes(first!.passage.exact));
      expect(paragraph).toContain(wordingCue);
    }
  });
});

describe('a list of many agreements', () => {
  let many: TestDatabase;
  let crowded: TestApi;
  beforeAll(async () => {
    many = await seedDatabase();
    await manyAgreements(many.url, 60);
    crowded = await startApi({ databaseUrl: many.url });
  }, 60_000);
  afterAll(async () => {
    await crowded?.close();
    await many?.drop();
  });

  type Page = { agreements: { totalCount: number; nodes: { slug: string }[]; pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null } } };
  const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: AgreementOrder, $filter: AgreementFilter) {
    agreements(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy, filter: $filter) {
      totalCount nodes { slug } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  const page = async (variables: object) => {
    const { data, errors } = await crowded.ask<Page>(PAGE, variables);
    expect(errors).toBeUndefined();
    return data!.agreements;
  };

  test.each(['NEWEST', 'LATEST_EVENT'])('walked forward page by page in the order %s shows each once', async (orderBy) => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { nodes, pageInfo, totalCount }: Page['agreements'] = await page({ first: 7, after, orderBy });
      expect(totalCount).toBe(61);
      seen.push(...nodes.map(({ slug }) => slug));
      [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    expect(seen).toHaveLength(61);
    expect(new Set(seen).size).toBe(61);
  });

  test('walked backward gives the same order from its end', async () => {
    const all = (await page({ first: 100 })).nodes.map(({ slug }) => slug);
    const end = await page({ last: 5 });
    expect(end.nodes.map(({ slug }) => slug)).toEqual(all.slice(-5));
    const before = await page({ last: 5, before: end.pageInfo.startCursor });
    expect(before.nodes.map(({ slug }) => slug)).toEqual(all.slice(-10, -5));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true });
  });

  test('keeps undated agreements last in the order of events', async () => {
    const { nodes } = await page({ first: 100, orderBy: 'LATEST_EVENT' });
    expect(nodes.slice(0, 30).every(({ slug }) => Number(slug.split('-').at(-1)) % 2 === 0)).toBe(true);
  });

  test.each<[string, object, number]>([
    ['nothing', {}, 61], ['a null variable, which means absent', { countries: null, match: null }, 61], ['an empty list, which asks for nothing', { countries: [] }, 61],
    ['one party', { countries: ['SN'] }, 61], ['any of two parties', { countries: ['ML', 'FR'] }, 61], ['both of two parties', { countries: ['ML', 'FR'], match: 'ALL' }, 0],
    ['an organization', { organizations: ['ECOWAS'] }, 61], ['a domain by its sub-domain’s commitments', { domains: ['border-security/joint-patrols'] }, 61],
    ['a domain that nothing concerns', { domains: ['arms-control'] }, 0], ['kind and stage', { kinds: ['DEFENCE_COOPERATION_AGREEMENT'], stages: ['SIGNED', 'ENDED'] }, 61],
    ['another stage', { stages: ['IN_FORCE'] }, 0], ['the years from 2001 to 2005', { from: '2001', to: '2005' }, 6], ['a single month', { from: '2002-03', to: '2002-03' }, 1], ['time before all', { to: '1999' }, 0],
  ])('filtered by %s', async (_, filter, count) => expect((await page({ first: 100, filter })).totalCount).toBe(count));

  test.each<[string, object, RegExp]>([
    ['a domain that the taxonomy has not', { filter: { domains: ['training', 'espionage'] } }, /knows no domain espionage/],
    ['a country that ISO has not', { filter: { countries: ['ZZ'] } }, /knows no country ZZ/],
    ['an organization that nobody coded', { filter: { organizations: ['EU'] } }, /knows no organization EU/],
    ['an end before its start', { filter: { from: '2025', to: '2024-12' } }, /`from` \(2025\) lies after `to` \(2024-12\)/],
    ['a code in small letters', { filter: { countries: ['ml'] } }, /"ml" is not a CountryCode: write ISO 3166-1/],
    ['a date in words', { filter: { from: 'février' } }, /is not a PartialDate: write 2025/],
    ['a thousand rows', { first: 1000 }, /0 to 100 rows, not 1000/],
    ['a cursor of another order', { after: Buffer.from('["LATEST_EVENT","-infinity","00000000-0000-4000-8000-000000000000"]').toString('base64url') }, /comes from the order LATEST_EVENT/],
  ])('asked for %s says what is wrong', async (_, variables, message) => {
    const { errors } = await crowded.ask(PAGE, variables);
    expect(errors?.[0]?.message).toMatch(message);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('looking one thing up', () => {
  test('by id, slug and address finds the same article', async () => {
    type One = { article: { id: string; slug: string; url: string; title: string } | null };
    const ask = (by: object) => api.ask<One>('query ($by: ArticleBy!) { article(by: $by) { id slug url title } }', { by });
    const { data } = await ask({ slug: 'le-mali-et-senegal-renforcent-leur-cooperation-militaire' });
    const article = data?.article;
    expect(article?.title).toBe('Sahel : Le Mali et Sénégal renforcent leur coopération militaire pour la sécurité régionale');
    expect((await ask({ id: article?.id })).data?.article).toEqual(article);
    expect((await ask({ url: article?.url })).data?.article).toEqual(article);
    expect((await ask({ slug: 'nothing-here' })).data).toEqual({ article: null });
    expect((await ask({ slug: 'a', id: 'b' })).errors?.[0]?.message).toMatch(/exactly one|Exactly one/i);
  });

  test('by the ids that the API gave out finds each again, of whatever type', async () => {
    const { data } = await api.ask<{ agreements: { nodes: Record<string, unknown>[] }; domain: { id: string }; country: { id: string }; articles: { nodes: { id: string }[] } }>(
      '{ agreements { nodes { id commitments { id evidence { id } } } } domain(slug: "training/joint-exercises") { id } country(code: "SN") { id } articles { nodes { id } } }');
    const agreement = data!.agreements.nodes[0] as { id: string; commitments: { id: string; evidence: { id: string }[] }[] };
    const ids = [agreement.id, agreement.commitments[0]!.id, agreement.commitments[0]!.evidence[0]!.id, data!.domain.id, data!.country.id, data!.articles.nodes[0]!.id];
    const { data: again } = await api.ask<{ nodes: ({ __typename: string; id: string } | null)[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids: [...ids, 'nonsense', Buffer.from('Country:ZZ').toString('base64url')] });
    expect(again?.nodes.map((node) => node?.id ?? null)).toEqual([...ids, null, null]);
    expect(again?.nodes.map((node) => node?.__typename)).toEqual(['Agreement', 'Commitment', 'PassageEvidence', 'CooperationDomain', 'Country', 'Article', undefined, undefined]);
  });

  test('a commitment leads back to its agreement', async () => {
    const { data } = await api.ask<{ agreements: { nodes: { slug: string; commitments: { agreement: { slug: string } }[] }[] } }>(
      '{ agreements { nodes { slug commitments { agreement { slug } } } } }');
    const [agreement] = data!.agreements.nodes;
    expect(new Set(agreement!.commitments.map((each) => each.agreement.slug))).toEqual(new Set([agreement!.slug]));
  });

  test('the seed article tells which of its sixteen sentences are coded', async () => {
    const { data } = await api.ask<{ article: { coverage: { codedShare: number; sentences: { bears: string }[] } } }>(
      '{ article(by: { slug: "le-mali-et-senegal-renforcent-leur-cooperation-militaire" }) { coverage { codedShare sentences { bears } } } }');
    expect(countBy(data!.article.coverage.sentences, ({ bears }) => bears)).toEqual({ FACT: 8, CONTEXT: 5, NONE: 3 });
    expect(data!.article.coverage.codedShare).toBeGreaterThan(0.5);
    expect(data!.article.coverage.codedShare).toBeLessThan(0.7);
  });

  test('names come in the reader’s language', async () => {
    const { data } = await api.ask<Record<string, { name: string }>>('{ fr: country(code: "CI") { name } en: country(code: "CI") { name(locale: EN) } }');
    expect(data).toEqual({ fr: { name: 'Côte d’Ivoire' }, en: { name: 'Côte d’Ivoire' } });
    const { data: mali } = await api.ask<Record<string, { name: string }>>('{ fr: country(code: "SN") { name } en: country(code: "SN") { name(locale: EN) } }');
    expect(mali).toEqual({ fr: { name: 'Sénégal' }, en: { name: 'Senegal' } });
  });

  test('countries are all of ISO 3166-1, in the order of a French dictionary', async () => {
    const { data } = await api.ask<{ countries: { name: string }[] }>('{ countries { name } }');
    const names = data!.countries.map(({ name }) => name);
    expect(names).toHaveLength(249);
    expect(names).toEqual([...names].sort(new Intl.Collator('fr').compare));
  });
});
