import { describe, expect, test } from 'vitest';
import { servedRecord } from '../support/served-record.ts';

const pacta = servedRecord();

type Edge = {
  cursor: string;
  node: { __typename: string; id: string; title?: string; name?: string; code?: string; slug?: string; statement?: string };
  highlights: { field: string; locale: string; fragments: { text: string; marked: boolean }[] }[];
  passage: { exact: string; start: number; end: number; verified: boolean; url: string; article: { slug: string } } | null;
};
type Found = {
  totalCount: number; edges: Edge[]; corrections: { from: string; to: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null };
  facets: { types: { type: string; count: number }[]; countries: { country: { code: string }; count: number }[]; kinds: { kind: string; count: number }[] };
};

const QUERY = `query ($query: String!, $filter: SearchFilter, $first: Int, $after: String) { search(query: $query, filter: $filter, first: $first, after: $after) {
  totalCount corrections { from to } pageInfo { hasNextPage endCursor }
  facets { types { type count } countries { country { code } count } kinds { kind count } }
  edges { cursor node { __typename ... on Node { id } ... on Agreement { title } ... on Article { title slug } ... on Commitment { statement } ... on Country { code name } ... on Organization { name } ... on CooperationDomain { slug } }
    highlights { field locale fragments { text marked } } passage { exact start end verified url article { slug } } } } }`;

const ask = (query: string, variables: object = {}) => pacta.api.ask<{ search: Found }>(QUERY, { query, ...variables });
async function search(query: string, variables: object = {}): Promise<Found> {
  const { data, errors } = await ask(query, variables);
  expect(errors).toBeUndefined();
  return data!.search;
}
const idsOf = ({ edges }: Found) => edges.map(({ node }) => node.id);
const SEED = 'le-mali-et-senegal-renforcent-leur-cooperation-militaire';

test('accents, capitals and forms of Unicode make no difference', async () => {
  const [plain, ...others] = await Promise.all(['securite', 'Sécurité', 'SÉCURITÉ', 'Sécurité'.normalize('NFD')].map((query) => search(query, { first: 100 })));
  expect(plain!.totalCount).toBeGreaterThan(100);
  for (const other of others) {
    expect(other.totalCount).toBe(plain!.totalCount);
    expect(other.facets).toEqual(plain!.facets);
    expect(idsOf(other)).toEqual(idsOf(plain!));
  }
});

test('endings make no difference, in either language', async () => {
  expect((await search('patrouille conjointe')).totalCount).toBe((await search('patrouilles conjointes')).totalCount);
  expect((await search('agreements signed')).totalCount).toBe((await search('agreement signing')).totalCount);
});

test('a misspelt name finds what was meant, and the answer says so', async () => {
  const found = await search('senegl');
  expect(found.corrections).toEqual([{ from: 'senegl', to: 'senegal' }]);
  expect(found.edges[0]?.node).toMatchObject({ __typename: 'Country', code: 'SN' });
  expect((await search('Sénégal')).corrections).toEqual([]);
});

test.each(['patrouilles mixtes et des postes de contrôle', 'mutualiser leurs efforts', '« système d’échange d’informations »'])(
  'a phrase of the seed article (%s) lands on its passage', async (phrase) => {
    const { edges } = await search(`"${phrase.replace(/[«»]/g, '')}"`, { filter: { types: ['ARTICLE'] } });
    const passage = edges.find(({ node }) => node.slug === SEED)?.passage;
    expect(passage).toMatchObject({ verified: true, article: { slug: SEED } });
    const folded = (text: string) => text.replace(/’/g, "'").toLowerCase();
    expect(folded(passage!.exact)).toContain(folded(phrase.replace(/[«»]/g, '').trim()));
    expect(passage!.url).toMatch(new RegExp(`/articles/${SEED}#`));
  });

test('a measure is found with the passage of its evidence', async () => {
  const { edges } = await search('postes de contrôle', { filter: { types: ['COMMITMENT'] } });
  expect(edges.length).toBeGreaterThan(0);
  expect(edges[0]!.passage).toMatchObject({ verified: true, article: { slug: SEED } });
});

test('quoted words must stand in a row, and excluded words must not stand at all', async () => {
  const [loose, strict] = [await search('frontière patrouilles'), await search('"frontière patrouilles"')];
  expect(strict.totalCount).toBeLessThan(loose.totalCount);
  const [all, without, only] = [await search('patrouilles'), await search('patrouilles -Sénégal'), await search('patrouilles Sénégal')];
  expect(without.totalCount).toBe(all.totalCount - only.totalCount);
  expect((await search('patrouilles -"patrouilles conjointes"')).totalCount).toBe(all.totalCount - (await search('patrouilles "patrouilles conjointes"')).totalCount);
});

test('a pair of names with a hyphen finds both, and names in capitals are no stop words', async () => {
  const [pair, both] = [await search('Mali-Sénégal'), await search('Mali Sénégal')];
  expect(pair.totalCount).toBe(both.totalCount);
  expect((await search('Burkina-Faso')).edges[0]?.node).toMatchObject({ __typename: 'Country', code: 'BF' });
  const [eu, mali] = [await search('EU Mali'), await search('Mali')];
  expect(eu.totalCount).toBeGreaterThan(0);
  expect(eu.totalCount).toBeLessThan(mali.totalCount);
});

test('quoted words do not run from one text of a thing into the next', async () => {
  type Texts = { id: string; fr: string; en: string; others: (string | null)[] };
  const { data } = await pacta.api.ask<{ agreements: { nodes: (Omit<Texts, 'others'> & Record<'s' | 't' | 'n' | 'm', string | null>)[] } }>(
    '{ agreements(first: 100) { nodes { id fr: title en: title(locale: EN) s: summary t: summary(locale: EN) n: notes m: notes(locale: EN) } } }');
  const across = data!.agreements.nodes.flatMap(({ id, fr, en, s, t, n, m }) => {
    const words = `${/(\d{4})\)$/.exec(fr)?.[1] ?? ''} ${en.split(' ')[0]}`; // the end of the one title and the beginning of the other
    const stands = [fr, en, s, t, n, m].some((text) => text?.toLowerCase().includes(words.toLowerCase()));
    return /^\d{4} \p{L}{5,}$/u.test(words) && !stands ? [{ id, words }] : [];
  });
  expect(across.length).toBeGreaterThan(20);
  for (const { id, words } of across.slice(0, 15))
    expect(idsOf(await search(`"${words}"`, { filter: { types: ['AGREEMENT'] }, first: 100 })), words).not.toContain(id);
});

test.each([['nigr', 'niger'], ['gahna', 'ghana'], ['tchda', 'tchad'], ['burkna', 'burkina']])('« %s » is taken for %s', async (typed, name) =>
  expect((await search(typed)).corrections).toEqual([{ from: typed, to: name }]));

test('marked pieces are the words looked for, and all pieces together are the text', async () => {
  const { edges } = await search('patrouilles', { filter: { types: ['AGREEMENT'] }, first: 20 });
  for (const { node, highlights } of edges) {
    const title = highlights.find(({ field }) => field === 'title');
    if (!title) continue;
    if (title.locale === 'FR') expect(title.fragments.map(({ text }) => text).join('')).toBe(node.title);
    const marked = title.fragments.filter((fragment) => fragment.marked);
    expect(marked.length).toBeGreaterThan(0);
    for (const { text } of marked) expect(text.toLowerCase()).toMatch(/patro/);
  }
});

test('filters are those of lists: found agreements of a country are its agreements', async () => {
  const found = await search('coopération', { filter: { countries: ['ML'], kinds: ['DEFENCE_COOPERATION_AGREEMENT'], types: ['AGREEMENT'] }, first: 100 });
  const { data } = await pacta.api.ask<{ agreements: { nodes: { id: string }[] } }>(
    `{ agreements(first: 100, filter: { countries: ["ML"], kinds: [DEFENCE_COOPERATION_AGREEMENT], text: "coopération" }) { nodes { id } } }`);
  expect(idsOf(found).sort()).toEqual(data!.agreements.nodes.map(({ id }) => id).sort());
  expect(found.edges.length).toBeGreaterThan(3);
});

test('all pages together hold each thing once, and as many as the counts say', async () => {
  const seen: Edge[] = [];
  let after: string | null = null;
  let page: Found;
  do {
    page = await search('accord militaire', { first: 30, after });
    seen.push(...page.edges);
    after = page.pageInfo.endCursor;
  } while (page.pageInfo.hasNextPage);
  expect(new Set(seen.map(({ node }) => node.id)).size).toBe(seen.length);
  expect(seen).toHaveLength(page.totalCount);
  const types: Record<string, string> = { AGREEMENT: 'Agreement', ARTICLE: 'Article', COMMITMENT: 'Commitment', DOMAIN: 'CooperationDomain', COUNTRY: 'Country', ORGANIZATION: 'Organization' };
  for (const { type, count } of page.facets.types) expect(seen.filter(({ node }) => node.__typename === types[type])).toHaveLength(count);
});

describe('odd queries get an answer', () => {
  test.each<[string, string]>([
    ['nothing', ''], ['blanks', '   \t '], ['a lone hyphen', '-'], ['a lone quote', '"'], ['an open quote', '"patrouilles'], ['operators of PostgreSQL', "a & !b | (c <-> d):*'"],
    ['stop words alone', 'de la le les'], ['an emoji', '🇲🇱🇸🇳'], ['Arabic', 'اتفاقية'], ['an exclusion alone', '-Mali'], ['a backslash', '\\'], ['a mark of ours', '\u0002Mali\u0003'], ['300 characters', 'é'.repeat(300)],
  ])('%s', async (_, query) => {
    const { errors, data } = await ask(query);
    expect(errors).toBeUndefined();
    expect(data!.search.totalCount).toBeGreaterThanOrEqual(data!.search.edges.length);
  });

  test.each<[string, string, object, RegExp]>([
    ['more than 300 characters', 'a'.repeat(301), {}, /at most 300 characters, not 301/],
    ['a country that is none', 'mali', { filter: { countries: ['ZZ'] } }, /no country ZZ/],
    ['a domain that is none', 'mali', { filter: { domains: ['nope'] } }, /no domain nope/],
    ['a cursor of a list', 'mali', { after: Buffer.from('["NEWEST","2026-01-01T00:00:00.000000Z","00000000-0000-0000-0000-000000000000"]').toString('base64url') }, /order NEWEST/],
    ['a cursor of nobody', 'mali', { after: 'xyz' }, /not a cursor/],
    ['NUL', 'a\u0000b', {}, /NUL/],
  ])('%s is refused in words', async (_, query, variables, message) => {
    const { errors } = await ask(query, variables);
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'BAD_USER_INPUT' } });
  });
});
