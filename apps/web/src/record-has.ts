import 'server-only';
import {
  AgreementExistsDocument,
  ArticleExistsDocument,
  CountryExistsDocument,
  DomainExistsDocument,
  OrganizationExistsDocument,
  PairExistsDocument,
  PactaGraphQLError,
  PingDocument,
  TypeExistsDocument,
} from '@pacta/client';
import type { CallOptions } from '@pacta/client';
import { pacta } from './api.ts';

/** How long the record may take to say what it has, in milliseconds. */
const PATIENCE_MS = 5_000;

/** What the record says of an address before its page is begun: it has it, it hasn't, or it does not answer. */
export type Word = 'there' | 'missing' | 'silent';

/** How to ask for what the sections of the site name, by the name's place in the path. */
const QUESTIONS: Record<string, (name: string, options: CallOptions) => Promise<object>> = {
  // `/articles/x/cite` is about the article.
  articles: (name, options) => pacta().request(ArticleExistsDocument, { slug: name.replace(/\/cite$/, '') }, options),
  agreements: (slug, options) => pacta().request(AgreementExistsDocument, { slug }, options),
  countries: (codes, options) => {
    const [code = '', other] = codes.toUpperCase().split('/');
    return other === undefined ? pacta().request(CountryExistsDocument, { code }, options) : pacta().request(PairExistsDocument, { a: code, b: other }, options);
  },
  organizations: (code, options) => pacta().request(OrganizationExistsDocument, { code: code.toUpperCase() }, options),
  api: (name, options) => pacta().request(TypeExistsDocument, { name }, options),
  domains: (slug, options) => pacta().request(DomainExistsDocument, { slug }, options),
};

/**
 * Asks the record whether it has what a path names; of a path that names nothing in it, whether it answers at all. Asked
 * before the page is begun because a React page that fails on the server is empty until scripts run: a missing page and
 * an outage must be readable without, and carry their status.
 */
export async function recordHas(path: string): Promise<Word> {
  const [, , section = '', ...rest] = path.split('/');
  const name = rest.join('/').replace(/\/$/, '');
  const options = { signal: AbortSignal.timeout(PATIENCE_MS) };
  try {
    const ask = name === '' ? undefined : QUESTIONS[section];
    const answer = await (ask ? ask(name, options) : pacta().request(PingDocument, {}, options));
    return Object.values(answer).includes(null) ? 'missing' : 'there';
  } catch (error) {
    if (!(error instanceof PactaGraphQLError)) return 'silent';
    // The record answers, and refuses: what is no country's code names no country.
    return error.errors.every(({ code }) => code === 'BAD_USER_INPUT') ? 'missing' : 'there';
  }
}
