import { readAgreementPages, readAgreements, readArticlePages, readArticles, readLastChange, readNetwork, readTimeline, type AgreementConditions, type ArticleConditions, type ArticleRecord, type Reader, type SortKey, type TimelineUnit, type Within } from '@pacta/db';
import { refuseEmptyTime, refuseLongText, refuseUnknown } from '../facet/filter.ts';
import type { ArticleRow } from './csv/articles-csv.ts';
import type { ExportedAgreement, ExportedArticle, ExportedEvidence, ExportedFact, ExportedNetwork, ExportedPeriod } from './exported.ts';
import { exportedAgreement, exportedNetwork, exportedSource, passageUrl, WHOLE, type Names } from './resolve.ts';

export type Source = Names & { db: Reader };

/** So many are read at once: memory holds no more, however long the list. */
const PAGE = 50;

/** Whose agreements: all of them, or those of a country, an organization, a domain. */
export type Of = { kind: Within['kind']; key: string } | null;

/** Agreements with all of their facts, newest first, a page at a time. Refuses a filter that names what the record does not know. */
export async function* agreementsWhole(source: Source, filter: AgreementConditions, of: Of): AsyncGenerator<ExportedAgreement> {
  refuseEmptyTime(filter);
  refuseLongText(filter.text, 'text');
  const within = of ? { kind: of.kind, keys: [of.key] } : undefined;
  let from: SortKey | null = null;
  do {
    const { pages, unknown } = await readAgreementPages(source.db, {
      asked: WHOLE, filter, within, count: false, page: { order: 'NEWEST', limit: PAGE, backward: false, from },
    });
    refuseUnknown(unknown);
    const rows = pages.get(of?.key ?? '')?.rows ?? [];
    for (const { row } of rows.slice(0, PAGE)) yield exportedAgreement(row, source);
    from = rows.length > PAGE ? (rows[PAGE - 1]?.key ?? null) : null;
  } while (from);
}

/** One agreement with all of its facts; null when there is none or it is not public. */
export async function agreementWhole(source: Source, by: { slug: string }): Promise<ExportedAgreement | null> {
  const [record] = await readAgreements(source.db, WHOLE, by);
  return record ? exportedAgreement(record, source) : null;
}

/** Agreements with all of their facts, by id; those that are not public are left out. */
export async function agreementsById(source: Source, ids: readonly string[]): Promise<ReadonlyMap<string, ExportedAgreement>> {
  return new Map((await readAgreements(source.db, WHOLE, { ids })).map((record) => [record.id, exportedAgreement(record, source)]));
}

const MEASURED: ReadonlySet<string> = new Set(['revision']);

/** Articles without their texts but with the measure of those that are held, newest first, a page at a time. */
export async function* articlesListed(source: Source, filter: ArticleConditions): AsyncGenerator<ArticleRow> {
  refuseEmptyTime(filter);
  refuseLongText(filter.text, 'text');
  let from: SortKey | null = null;
  do {
    const { pages, unknown } = await readArticlePages(source.db, {
      asked: MEASURED, filter, count: false, page: { order: 'NEWEST', limit: PAGE * 4, backward: false, from },
    });
    refuseUnknown(unknown);
    const rows = pages.get('')?.rows ?? [];
    for (const { row } of rows.slice(0, PAGE * 4)) yield { ...exportedSource(row, source.site), revision: measureOf(row) };
    from = rows.length > PAGE * 4 ? (rows[PAGE * 4 - 1]?.key ?? null) : null;
  } while (from);
}

const measureOf = ({ revision }: ArticleRecord) => (revision ? { sha256: revision.sha256, length: revision.length } : null);

/** An article with its text and what stands on each of its passages; null when there is none or it is not public. */
export async function articleWhole(source: Source, slug: string): Promise<ExportedArticle | null> {
  const [record] = await readArticles(source.db, new Set(['revision', 'passages', 'agreements']), { slug });
  return record ? withPassages(source, record) : null;
}

async function withPassages(source: Source, record: ArticleRecord): Promise<ExportedArticle> {
  const agreements = (await readAgreements(source.db, WHOLE, { ids: record.agreements ?? [] })).map((agreement) => exportedAgreement(agreement, source));
  const facts = new Map<string, ExportedFact[]>();
  for (const agreement of agreements)
    for (const { evidence, label } of factsOf(agreement))
      for (const each of evidence)
        if (each.kind === 'passage' && each.passage.articleSlug === record.slug) {
          const place = `${each.passage.start}-${each.passage.end}`;
          facts.set(place, [...(facts.get(place) ?? []), { stance: each.stance, label, url: agreement.url }]);
        }
  const { revision } = record;
  return {
    ...exportedSource(record, source.site),
    revision: revision ? { sha256: revision.sha256, length: revision.length, text: revision.text } : null,
    passages: (record.passages ?? []).map(({ passage: { articleSlug, start, end, exact, prefix, suffix } }) => ({
      start, end, exact, prefix, suffix, url: passageUrl(source.site, { articleSlug, start, end }), facts: facts.get(`${start}-${end}`) ?? [],
    })),
  };
}

type Labelled = { evidence: ExportedEvidence[]; label: ExportedFact['label'] };

/** Every fact of an agreement as one says it in a line. */
function factsOf({ title, evidence, parties, domains, commitments, events }: ExportedAgreement): Labelled[] {
  const under = ({ fr, en }: { fr: string; en: string }) => ({ fr: `${fr} — ${title.fr}`, en: `${en} — ${title.en}` });
  return [
    { evidence, label: title },
    ...parties.map((party) => ({ evidence: party.evidence, label: under(party.name) })),
    ...domains.map((domain) => ({ evidence: domain.evidence, label: under(domain.label) })),
    ...commitments.flatMap((commitment) => [
      { evidence: commitment.evidence, label: commitment.statement },
      ...commitment.events.map((event) => ({ evidence: event.evidence, label: commitment.statement })),
    ]),
    ...events.map((event) => ({ evidence: event.evidence, label: title })),
  ];
}

/** The countries of the agreements that pass a filter, and each two of them that share at least `minWeight` of these. */
export async function networkWhole(source: Source, { filter, minWeight }: { filter: AgreementConditions; minWeight: number }): Promise<ExportedNetwork> {
  refuseEmptyTime(filter);
  refuseLongText(filter.text, 'text');
  const { network, unknown } = await readNetwork(source.db, filter, minWeight);
  refuseUnknown(unknown);
  return exportedNetwork(network, source);
}

/** When the agreements that pass a filter had their events, in order of time. */
export async function timelineWhole(source: Source, { filter, unit }: { filter: AgreementConditions; unit: TimelineUnit }): Promise<ExportedPeriod[]> {
  refuseEmptyTime(filter);
  refuseLongText(filter.text, 'text');
  const { buckets, unknown } = await readTimeline(source.db, { filter, unit, kinds: true });
  refuseUnknown(unknown);
  return buckets.map(({ period, agreementCount, events = [] }) => ({
    period, agreementCount, events: Object.fromEntries(events.map(({ kind, count }) => [kind, count])),
  }));
}

/** When what is public last changed, in UTC with microseconds; the beginning of the calendar when nothing is public. */
export const lastChange = async ({ db }: Pick<Source, 'db'>) => (await readLastChange(db)) ?? '1970-01-01T00:00:00.000000Z';
