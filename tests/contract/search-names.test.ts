import { describe, expect, test } from 'vitest';
import { servedRecord } from '../support/served-record.ts';

const pacta = servedRecord();

type Thing = { __typename: string; code?: string; organizationCode?: string; slug?: string };
type Found = {
  totalCount: number;
  edges: { node: Thing; highlights: { field: string; fragments: { text: string; marked: boolean }[] }[] }[];
  named: Thing[];
  alternatives: { change: string; query: string; without: string[]; count: number }[];
};

const QUERY = `query ($query: String!, $filter: SearchFilter, $locale: Locale) { search(query: $query, filter: $filter, first: 100) { totalCount
  edges { node { __typename ... on Country { code } ... on Agreement { slug } } highlights { field fragments { text marked } } }
  named { __typename ... on Country { code } ... on Organization { organizationCode: code } ... on CooperationDomain { slug } }
  alternatives(locale: $locale) { change query without count } } }`;

async function search(query: string, variables: object = {}): Promise<Found> {
  const { data, errors } = await pacta.api.ask<{ search: Found }>(QUERY, { query, ...variables });
  expect(errors).toBeUndefined();
  return data!.search;
}
const codesOf = (things: Thing[]) => things.flatMap(({ __typename, code }) => (__typename === 'Country' && code ? [code] : []));
const nodesOf = ({ edges }: Found) => edges.map(({ node }) => node);

describe('a country is found by the names under which people look for it', () => {
  test.each<[string, string]>([
    ['USA', 'US'], ['US', 'US'], ['U.S.', 'US'], ['u.s.', 'US'], ['U.S.A.', 'US'], ['United States of America', 'US'], ['UK', 'GB'], ['Angleterre', 'GB'], ['RPC', 'CN'], ['U.K.', 'GB'], ['Great Britain', 'GB'],
    ['RDC', 'CD'], ['DRC', 'CD'], ['R.D.C.', 'CD'], ['Zaïre', 'CD'], ['zaire', 'CD'], ['Ivory Coast', 'CI'], ['Turkey', 'TR'], ['Turquie', 'TR'], ['Türkiye', 'TR'],
    ['Cap-Vert', 'CV'], ['Cabo Verde', 'CV'], ['Centrafrique', 'CF'], ['Corée du Sud', 'KR'], ['South Korea', 'KR'], ['Republic of Korea', 'KR'], ['Burma', 'MM'], ['Birmanie', 'MM'],
    ['Swaziland', 'SZ'], ['Eswatini', 'SZ'], ['Czechia', 'CZ'], ['Czech Republic', 'CZ'], ['République tchèque', 'CZ'], ['Haute-Volta', 'BF'], ['UAE', 'AE'], ['Macédoine', 'MK'],
  ])('« %s » finds %s first of all countries, and among the short answers', async (name, code) => {
    const found = await search(name);
    expect(codesOf(nodesOf(found))[0]).toBe(code);
    expect(codesOf(found.named)).toContain(code);
  });

  test.each<[string, string[]]>([
    ['Congo', ['CD', 'CG']], ['Corée', ['KP', 'KR']], ['Korea', ['KP', 'KR']], ['Guinée', ['GN', 'GQ', 'GW', 'PG']], ['Guinea', ['GN', 'GQ', 'GW', 'PG']], ['Soudan', ['SD', 'SS']], ['Sudan', ['SD', 'SS']],
  ])('« %s » is the name of several, and finds them all', async (name, codes) => {
    const found = await search(name, { filter: { types: ['COUNTRY'] } });
    expect(codesOf(nodesOf(found)).sort()).toEqual(expect.arrayContaining(codes));
    expect(codesOf(found.named)).toEqual(expect.arrayContaining(codes));
  });

  test('its agreements are found by them as by its name, measures too', async () => {
    for (const [name, code] of [['USA', 'US'], ['Turkey', 'TR'], ['Ivory Coast', 'CI'], ['RDC', 'CD']] as const) {
      const { data } = await pacta.api.ask<{ agreements: { totalCount: number } }>('query ($code: CountryCode!) { agreements(filter: { countries: [$code] }) { totalCount } }', { code });
      expect(data!.agreements.totalCount).toBeGreaterThan(0);
      expect((await search(name, { filter: { countries: [code], types: ['AGREEMENT'] } })).totalCount, name).toBe(data!.agreements.totalCount);
    }
  });

  test('an abbreviation is the same with points and without, wherever it stands', async () => {
    const [points, plain] = [await search('U.S. Senegal'), await search('US Senegal')];
    expect(points.totalCount).toBe(plain.totalCount);
    expect((await search('Senegal -U.S.')).totalCount).toBe((await search('Senegal')).totalCount - points.totalCount);
  });

  test('the answer shows by which name', async () => {
    const { edges } = await search('Ivory Coast', { filter: { types: ['COUNTRY'] } });
    const aliases = edges[0]!.highlights.find(({ field }) => field === 'aliases');
    expect(aliases?.fragments.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['Ivory', 'Coast']);
  });

  test('the API says them, and a filter still asks for the code', async () => {
    const { data } = await pacta.api.ask<{ country: { aliases: string[] } }>('{ country(code: "CI") { aliases } }');
    expect(data!.country.aliases).toEqual(['RCI', 'Ivory Coast']);
    const { data: none } = await pacta.api.ask<{ country: { aliases: string[] } }>('{ country(code: "ML") { aliases } }');
    expect(none!.country.aliases).toEqual([]);
    const { errors } = await pacta.api.ask('{ search(query: "mali", filter: { countries: ["UK"] }) { totalCount } }');
    expect(errors?.[0]).toMatchObject({ message: expect.stringMatching(/no country UK/), extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('while one types, the last word may be a beginning', () => {
  test.each<[string, Thing]>([
    ['Senega', { __typename: 'Country', code: 'SN' }], ['séné', { __typename: 'Country', code: 'SN' }], ['forma', { __typename: 'CooperationDomain', slug: 'training' }],
    ['border sec', { __typename: 'CooperationDomain', slug: 'border-security' }], ['Burkina F', { __typename: 'Country', code: 'BF' }], ['CEDEA', { __typename: 'Organization', organizationCode: 'ECOWAS' }],
    ['Côte d’Iv', { __typename: 'Country', code: 'CI' }], ['corée du s', { __typename: 'Country', code: 'KR' }], ['ivory c', { __typename: 'Country', code: 'CI' }],
  ])('« %s » is answered at once', async (typed, thing) => expect((await search(typed)).named).toContainEqual(thing));

  test('a whole word comes before a beginning', async () =>
    expect(codesOf((await search('niger')).named)).toEqual(['NE', 'NG']));

  test.each<[string, string]>([['US', 'US'], ['UK', 'GB'], ['us', 'US'], ['uae', 'AE']])('« %s », a short name, is not taken for the beginning of others', async (typed, code) =>
    expect((await search(typed)).named).toEqual([{ __typename: 'Country', code }]));

  test('a word that is still typed is not taken for a misspelt name', async () => {
    const { data } = await pacta.api.ask<{ search: { corrections: unknown[] } }>('{ search(query: "renseignem") { corrections { from to } } }');
    expect(data!.search.corrections).toEqual([]);
  });

  test('a word that begins no name brings those near to it, and words beside it don’t', async () => {
    expect(codesOf((await search('nigera')).named)).toContain('NG');
    expect((await search('accord militaire Senegl')).named).toEqual([]); // corrected, and found
  });

  test.each(['', 's', '-senegal', '%', '_', "'", '\\', '🇸🇳', 'اتفاقية', 'x'.repeat(300)])('« %s » names nothing, without an error', async (typed) =>
    expect((await search(typed)).named).toEqual([]));

  test('the count stays one of whole words', async () => {
    const [begun, whole] = [await search('patrouil'), await search('patrouilles')];
    expect(begun.totalCount).toBeLessThan(whole.totalCount);
  });
});

describe('where nothing is found, other searches that find something are offered', () => {
  /** What each of them promises, it finds. */
  async function expectTrue(found: Found, filter: Record<string, unknown> = {}) {
    expect(found.totalCount).toBe(0);
    expect(found.alternatives.length).toBeGreaterThan(0);
    const named: Record<string, string[]> = { COUNTRIES: ['countries', 'match'], TYPES: ['types'], KINDS: ['kinds'], STAGES: ['stages'], TIME: ['from', 'to'], DOMAINS: ['domains'] };
    for (const { query, without, count } of found.alternatives) {
      const left = Object.fromEntries(Object.entries(filter).filter(([field]) => !without.some((each) => named[each]?.includes(field))));
      expect((await search(query, { filter: left })).totalCount, `${query} without ${without.join()}`).toBe(count);
    }
  }

  test('with one word less, and each word alone', async () => {
    const found = await search('patrouilles Sénégal zzyzx');
    await expectTrue(found);
    expect(found.alternatives.map(({ change, query }) => [change, query])).toEqual([
      ['FEWER_WORDS', 'patrouilles Sénégal'], ['FEWER_WORDS', 'Sénégal'], ['FEWER_WORDS', 'patrouilles'],
    ]);
  });

  test.each<[string, string, string]>([['patrouil', 'FR', 'patrouilles'], ['Sénégal patrouil', 'FR', 'Sénégal patrouilles'], ['renseignem', 'FR', 'renseignement'], ['Senegal peacekee', 'EN', 'Senegal peacekeeping'], ['Senegal peacekee', 'FR', 'Senegal peacekeeping']])(
    '« %s », typed so far, with whole words of the reader’s language (%s), or else of the other', async (typed, locale, line) => {
      const found = await search(typed, { locale });
      await expectTrue(found);
      expect(found.alternatives.filter(({ change }) => change === 'WHOLE_WORD').map(({ query }) => query)).toContain(line);
    });

  test('with words in a row that need not be in a row', async () => {
    const found = await search('"Sénégal patrouilles Mali"');
    await expectTrue(found);
    expect(found.alternatives[0]).toMatchObject({ change: 'LOOSE_WORDS', query: 'Sénégal patrouilles Mali', without: [] });
  });

  test('without the filter, whole and field by field', async () => {
    const filter = { countries: ['JP'], match: 'ALL', types: ['COMMITMENT'], from: '1800', to: '1801' };
    const found = await search('patrouilles', { filter });
    await expectTrue(found, filter);
    expect(found.alternatives[0]).toMatchObject({ change: 'NO_FILTER', query: 'patrouilles', without: ['TYPES', 'COUNTRIES', 'TIME'] });
    const one = { countries: ['JP'] };
    const narrow = await search('patrouilles', { filter: one });
    await expectTrue(narrow, one);
    expect(narrow.alternatives.map(({ without }) => without)).toEqual([['COUNTRIES']]);
  });

  test('with fewer words and no filter, where neither alone helps', async () => {
    const filter = { countries: ['JP'] };
    const found = await search('patrouilles zzyzx', { filter });
    await expectTrue(found, filter);
    expect(found.alternatives).toEqual([expect.objectContaining({ change: 'FEWER_WORDS', query: 'patrouilles', without: ['COUNTRIES'] })]);
  });

  test('and none where something was found, or where nothing would be', async () => {
    expect((await search('Mali')).alternatives).toEqual([]);
    expect((await search('zzyzx qqqq')).alternatives).toEqual([]);
    expect((await search('de la le les')).alternatives).toEqual([]);
    for (const odd of ['"', '-Mali', 'اتفاقية 🇲🇱', "a & !b | (c <-> d):*'", 'é'.repeat(300)]) expect(Array.isArray((await search(odd)).alternatives)).toBe(true);
  });

  test('by few statements, however many words there are', async () => {
    const words = Array.from({ length: 60 }, (_, at) => `mali${at}`).join(' ').slice(0, 300);
    pacta.api.statements();
    await search(words, { filter: { countries: ['ML'] } });
    expect(pacta.api.statements().length).toBeLessThanOrEqual(8);
  });
});
