export { FETCH_POLICY, fetchArticle, type FetchedArticle, type FetchPolicy } from './fetch-article.ts';
export { languageOf } from './language.ts';
export type { PartialDate } from './printed-date.ts';
export type { Proposed } from './proposal.ts';
export { MAX_ARTICLE_LENGTH, MAX_SOURCE_BYTES, readArticle, type Note, type ReadArticle, type Source } from './read-article.ts';
export type { SourceFormat } from './source-format.ts';
export { UnfetchedAddress, type UnfetchedCode } from './unfetched.ts';
export { UnreadableArticle, type UnreadableCode } from './unreadable.ts';
export { addressKey, canonicalAddress, sameAddress } from './web-address.ts';
