import type { ExportedSource } from '../exported.ts';
import { ARTICLE_KINDS } from './closed-sets.ts';
import type { Table } from './table.ts';

/** An article of the table: its text stays with its outlet, only its measure goes along. */
export type ArticleRow = ExportedSource & { revision?: { sha256: string; length: number } | null };

export const articlesTable: Table<ArticleRow, ArticleRow> = {
  name: 'articles',
  title: 'Articles',
  description: 'One row per textual source: news article, communiqué, treaty text. Their texts are their outlets’ and are not given here.',
  primaryKey: ['id'],
  foreignKeys: [],
  rowsOf: (article) => [article],
  columns: [
    { name: 'id', type: 'text', description: 'Opaque and stable id; give it to the API as `node(id:)`.', of: ({ id }) => id },
    { name: 'slug', type: 'text', description: 'Its part of the address. Never changes.', of: ({ slug }) => slug },
    { name: 'permalink', type: 'url', description: 'Its page on Pacta.', byLanguage: ({ url }) => url },
    { name: 'kind', type: 'text', description: 'What sort of source it is.', values: ARTICLE_KINDS, of: ({ kind }) => kind },
    { name: 'title', type: 'text', description: 'Its title in its own language, as its outlet printed it.', of: ({ title }) => title },
    { name: 'title_is_built', type: 'boolean', description: 'Whether Pacta made up `title`, because none was printed or seen.', of: ({ titleIsBuilt }) => titleIsBuilt },
    { name: 'language', type: 'text', description: 'ISO 639-1 code of its language.', of: ({ language }) => language },
    { name: 'outlet', type: 'text', optional: true, description: 'Who published it.', of: ({ outlet }) => outlet?.name ?? null },
    { name: 'outlet_url', type: 'url', optional: true, description: 'The outlet’s home page. Empty: it has none.', of: ({ outlet }) => outlet?.url ?? null },
    { name: 'source_url', type: 'url', optional: true, description: 'Its address at the outlet. Empty: it is not on the web.', of: ({ sourceUrl }) => sourceUrl },
    { name: 'archived_url', type: 'url', optional: true, description: 'The address of an archived copy. Empty: none is known.', of: ({ archivedUrl }) => archivedUrl },
    { name: 'author', type: 'text', optional: true, description: 'Its author, where the text names one.', of: ({ author }) => author },
    { name: 'published_on', type: 'partial-date', optional: true, description: 'When the outlet published it, as precisely as is known.', of: ({ publishedOn }) => publishedOn },
    { name: 'retrieved_at', type: 'moment', optional: true, description: 'When Pacta took its text, in UTC. Empty: only the reference is held.', of: ({ retrievedAt }) => retrievedAt },
    { name: 'text_sha256', type: 'text', optional: true, description: 'SHA-256 of the text that Pacta holds, in UTF-8, hexadecimal. Empty: only the reference is held.', pattern: '[0-9a-f]{64}', of: ({ revision }) => revision?.sha256 ?? null },
    { name: 'text_length', type: 'integer', optional: true, description: 'Length of that text in UTF-16 code units.', of: ({ revision }) => revision?.length ?? null },
  ],
};
