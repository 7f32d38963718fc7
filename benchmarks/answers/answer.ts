/** What every server is asked, and the one shape that all answers are brought to before they are compared. */
export type Question = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'Q5';

export const QUESTIONS: Record<Question, string> = {
  Q1: 'one agreement with parties, domains, commitments and evidence',
  Q2: 'the newest 20 of a country on a domain',
  Q3: 'French full text, first 20, with facets',
  Q4: 'all countries with their number of agreements',
  Q5: '20 agreements from deep in the list',
};

/** The values of one asking: a slug; a country and a domain; words; nothing; a moment and an id. */
export type Values = readonly string[];

export type Line = { slug: string; title: string; kind: string; stage: string; parties: { code: string; name: string }[] };
export type Source = { title: string; url: string | null; outlet: string; says: string | null };
export type Whole = Line & {
  summary: string | null;
  domains: { slug: string; label: string }[];
  commitments: { statement: string; stage: string; wording: string; domain: string; evidence: Source[] }[];
  evidence: Source[];
};
export type Counts = Record<string, number>;
export type Found = { total: number; agreements: Line[]; facets: Record<'countries' | 'domains' | 'kinds' | 'stages' | 'years', Counts> };
export type Counted = { code: string; name: string; count: number };
export type Answer = { Q1: Whole | null; Q2: Line[]; Q3: Found; Q4: Counted[]; Q5: Line[] };

/** One HTTP request: a GET without a body, else a POST of JSON. */
export type Asking = { path: string; body?: string };

/** How one kind of server is asked, and how its answer is read. */
export type Dialect = {
  ask(question: Question, values: Values): Asking;
  read(question: Question, json: string): Answer[Question];
};

/** What a GraphQL server says, or an error that quotes what it complains of. */
export function dataOf<Data>(json: string): Data {
  const { data, errors } = JSON.parse(json) as { data?: Data; errors?: { message: string }[] };
  if (!data || errors) throw new Error(`The answer is an error: ${errors?.[0]?.message ?? json.slice(0, 200)}`);
  return data;
}

export const graphql = (query: string, variables: object = {}): Asking => ({ path: '/graphql', body: JSON.stringify({ query, variables }) });
