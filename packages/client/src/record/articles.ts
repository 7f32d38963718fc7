import { ArticleDocument, ArticlesDocument } from '../__generated__/graphql.ts';
import type { ArticleQueryVariables, ArticlesQueryVariables } from '../__generated__/graphql.ts';
import { ask } from '../ask.ts';
import type { Call, Given } from '../ask.ts';
import type { Connection } from '../connection.ts';
import { walk } from '../walk.ts';
import type { Cursors } from '../walk.ts';

/** One article with its text, passages and coverage, by `slug`, `id` or `url`; null when the record has none. */
export const getArticle = async <G extends Given>(connection: Connection<G>, ...call: Call<ArticleQueryVariables, G>) =>
  (await ask(connection, ArticleDocument, call)).article;

/** A page of articles. */
export const listArticles = async <G extends Given>(connection: Connection<G>, ...call: Call<ArticlesQueryVariables, G>) =>
  (await ask(connection, ArticlesDocument, call)).articles;

/** Every article that passes the filter, page by page behind the scenes. */
export const allArticles = <G extends Given>(connection: Connection<G>, ...call: Call<Omit<ArticlesQueryVariables, Cursors>, G>) =>
  walk((...page: Call<ArticlesQueryVariables, G>) => listArticles(connection, ...page), call);
