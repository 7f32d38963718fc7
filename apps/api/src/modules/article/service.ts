import { readArticlePages, readArticles, type ArticleConditions, type ArticleOrder, type ArticleRecord, type BlockRecord, type Facet, type Page, type Paged } from '@pacta/db';
import { coverageOf, sentencesOf } from '@pacta/evidence';
import { keyed, nameOf, partsOf } from '../../batches.ts';
import type { Context } from '../../context.ts';
import { refuseEmptyTime, refuseLongText, refuseUnknown } from '../facet/filter.ts';

type Asked = ReadonlySet<string>;

/** A block with its own words. */
export type TextBlock = BlockRecord & { text: string };

export const ARTICLE_PARTS = ['revision', 'blocks', 'coverage', 'passages', 'agreements', 'countries', 'domains'];

export function articleById(ctx: Context, id: string, asked: Asked) {
  const parts = partsOf(asked, ARTICLE_PARTS);
  return ctx.batch(`article:${nameOf(parts)}`, id, async (ids) => keyed(await readArticles(ctx.db, parts, { ids }), (article) => article.id));
}

export async function articleNamed(ctx: Context, by: { slug: string } | { url: string }, asked: Asked): Promise<ArticleRecord | null> {
  const [found] = await readArticles(ctx.db, asked, by);
  return found ?? null;
}

export type ArticlesOn = {
  page: Page<ArticleOrder>;
  filter: ArticleConditions;
  asked: Asked;
  count: boolean;
  facets: readonly Facet[];
  /** On whose agreements; those of the whole record when left out. Many countries on one page share one statement. */
  country?: string;
};

/** A page of articles. Refuses a filter that names what the record does not know. */
export async function articlesOn(ctx: Context, { country, ...query }: ArticlesOn): Promise<Paged<ArticleRecord>> {
  refuseEmptyTime(query.filter);
  refuseLongText(query.filter.text, 'filter.text');
  const read = async (countries?: readonly string[]) => {
    const { pages, unknown } = await readArticlePages(ctx.db, { ...query, countries });
    refuseUnknown(unknown);
    return pages;
  };
  const { asked, ...rest } = query;
  const pages = country === undefined ? (await read()).get('') : await ctx.batch(`articlesOf:${JSON.stringify(rest)}:${nameOf(asked)}`, country, read);
  return pages ?? { rows: [], total: 0, facets: {} };
}

export const blocksOf = ({ revision }: ArticleRecord): TextBlock[] => (revision ? blocksOfRevision(revision) : []);

/** The blocks of a text with their words. */
export const blocksOfRevision = ({ text, blocks }: { text: string; blocks: readonly BlockRecord[] }): TextBlock[] =>
  blocks.map((block) => ({ ...block, text: text.slice(block.start, block.end) }));

/** Which sentences of the body are coded; null when no text is held. Headings announce and do not state: they don't count. */
export function coverageOfArticle({ revision, passages, language }: ArticleRecord) {
  if (!revision) return null;
  const sentences = sentencesOf(revision.text, revision.blocks.filter(({ kind }) => kind !== 'heading'), language);
  return coverageOf(sentences, (passages ?? []).map(({ passage, bearsFact }) => ({
    start: passage.start,
    end: passage.end,
    kind: bearsFact ? ('fact' as const) : ('context' as const),
  })));
}
