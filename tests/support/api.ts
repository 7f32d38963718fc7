import { buildServer } from '@pacta/api';

/** What a GraphQL request gives back; the test says what it expects `data` to be. */
export type Answer<Data> = { data?: Data | null; errors?: { message: string; path?: (string | number)[]; extensions: { code: string } }[] };

export type TestApi = {
  /** Address of the GraphQL endpoint. */
  url: string;
  /** Address of the server, without a slash at its end. */
  origin: string;
  ask<Data = Record<string, unknown>>(query: string, variables?: object): Promise<Answer<Data>>;
  /** The SQL statements sent since the last call. */
  statements(): string[];
  close(): Promise<void>;
};

type Options = {
  databaseUrl: string;
  siteUrl?: string;
  /** Whether answers are kept until the record changes, as in production; not when left out. */
  keepsAnswers?: boolean;
  /** Whether pages are fetched by their address; not when left out. */
  fetchesArticles?: boolean;
  /** Whether who proposed something may not accept it; not when left out. */
  twoPersonRule?: boolean;
};

/** The API in this process on a free port, over a database of the caller's. The caller closes it. */
export async function startApi({ databaseUrl, siteUrl = 'https://pacta.example', keepsAnswers, twoPersonRule, fetchesArticles }: Options): Promise<TestApi> {
  let sent: string[] = [];
  const server = await buildServer({ databaseUrl, siteUrl, keepsAnswers, twoPersonRule, fetchesArticles, logLevel: 'silent', onStatement: (sql) => sent.push(sql) });
  const origin = await server.listen({ host: '127.0.0.1', port: 0 });
  const url = `${origin}/graphql`;
  return {
    url,
    origin,
    async ask<Data>(query: string, variables: object = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer<Data>;
    },
    statements() {
      const since = sent;
      sent = [];
      return since;
    },
    close: () => server.close(),
  };
}
