import type { ExplorePageQuery } from '@pacta/client';

/** What a figure shows, in one sentence: which one, and the values that go into it. */
export type Finding =
  | { say: 'nothing' }
  | { say: 'nobody'; total: number }
  | { say: 'map'; total: number; countries: number; first: string; count: number }
  | { say: 'chosen'; name: string; count: number; partners: number; first: string; shared: number }
  | { say: 'network'; countries: number; pairs: number; first: { a: string; b: string } | null; shared: number }
  | { say: 'undated'; total: number }
  | { say: 'timeline'; dated: number; from: string; to: string; period: string; most: number };

type Page = Pick<ExplorePageQuery, 'parties' | 'network' | 'timeline' | 'dated'> & { agreements: { totalCount: number } };

/** The finding of whichever figure the page holds. */
export function findingOf({ agreements: { totalCount: total }, parties, network, timeline, dated }: Page, chosen: { code: string; name: string } | null): Finding {
  if (total === 0) return { say: 'nothing' };
  if (parties) {
    const [first] = parties.nodes;
    if (!first) return { say: 'nobody', total };
    if (!chosen) return { say: 'map', total, countries: parties.nodes.length, first: first.country.name, count: first.count };
    const partners = parties.nodes.filter(({ country }) => country.code !== chosen.code);
    return { say: 'chosen', name: chosen.name, count: total, partners: partners.length, first: partners[0]?.country.name ?? '', shared: partners[0]?.count ?? 0 };
  }
  if (network) {
    if (network.nodes.length === 0) return { say: 'nobody', total };
    const [edge] = network.edges;
    const nameOf = (code: string) => network.nodes.find(({ country }) => country.code === code)?.country.name ?? code;
    const first = edge ? { a: nameOf(edge.a.code), b: nameOf(edge.b.code) } : null;
    return { say: 'network', countries: network.nodes.length, pairs: network.edges.length, first, shared: edge?.weight ?? 0 };
  }
  const [first, last] = [timeline?.at(0), timeline?.at(-1)];
  if (!timeline || !first || !last) return { say: 'undated', total };
  const most = timeline.reduce((best, bucket) => (bucket.agreementCount > best.agreementCount ? bucket : best));
  return { say: 'timeline', dated: dated?.totalCount ?? total, from: first.period, to: last.period, period: most.period, most: most.agreementCount };
}
