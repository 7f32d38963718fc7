import type { EventKind, ExplorePageQuery, TimelineUnit } from '@pacta/client';

type Bucket = NonNullable<ExplorePageQuery['timeline']>[number];

/** A number in a period. `at` and `wide` are in percent of the axis, `high` in percent of the row's largest number, and never too low to be seen. */
export type TimeBar = { period: string; from: string; to: string; count: number; at: number; wide: number; high: number; isVague: boolean };

/** A row of bars; `kind` null: agreements, whatever happened to them. */
export type TimeLine = { kind: EventKind | null; total: number; bars: TimeBar[] };

export type TimeMarks = {
  /** The first year and the one after the last. */
  from: number;
  to: number;
  ticks: { year: number; at: number }[];
  agreements: TimeLine;
  kinds: TimeLine[];
  /** The largest number of a row of agreements, and of any kind of event: the rows of kinds share one scale. */
  most: { agreements: number; events: number };
};

/** The lowest bars, in percent: three or four pixels of a row of agreements, and of a kind of event. */
const LOWEST = { agreements: 2, events: 9 };

/** Kinds of event in the order of an agreement's life. */
const KINDS = ['ANNOUNCED', 'NEGOTIATED', 'SIGNED', 'RATIFIED', 'ENTERED_INTO_FORCE', 'LAUNCHED', 'RENEWED', 'AMENDED', 'SUSPENDED', 'DENOUNCED', 'TERMINATED', 'EXPIRED'] as const satisfies readonly EventKind[];

/** When things happened, as bars along one axis; null when nothing is dated. */
export function timeMarks(buckets: readonly Bucket[], by: TimelineUnit): TimeMarks | null {
  if (buckets.length === 0) return null;
  const spans = buckets.map(({ period }) => spanOf(period, by));
  const from = Math.floor(Math.min(...spans.map(({ start }) => start)));
  const to = Math.ceil(Math.max(...spans.map(({ end }) => end)));
  const most = {
    agreements: Math.max(...buckets.map(({ agreementCount }) => agreementCount)),
    events: Math.max(1, ...buckets.flatMap(({ events }) => events.map(({ count }) => count))),
  };
  const place = (value: number) => round((100 * (value - from)) / (to - from));
  const line = (kind: EventKind | null, counts: readonly number[], of: keyof typeof most): TimeLine => ({
    kind,
    total: counts.reduce((sum, count) => sum + count, 0),
    bars: buckets.flatMap(({ period }, index): TimeBar[] => {
      const [count, span] = [counts[index] ?? 0, spans[index]];
      if (count === 0 || !span) return [];
      const at = place(span.start);
      return [{ period, ...span.filter, count, at, wide: round(place(span.end) - at), high: Math.max(LOWEST[of], round((100 * count) / most[of])), isVague: span.isVague }];
    }),
  });
  const ofKind = (kind: EventKind) => buckets.map(({ events }) => events.find((event) => event.kind === kind)?.count ?? 0);
  return {
    from, to, most,
    ticks: ticksOf(from, to).map((year) => ({ year, at: place(year) })),
    agreements: line(null, buckets.map(({ agreementCount }) => agreementCount), 'agreements'),
    kinds: KINDS.map((kind) => line(kind, ofKind(kind), 'events')).filter(({ total }) => total > 0),
  };
}

/** From where to where a period lies, in years, and as the filter says it. Among months, a year is one that nobody knows the month of. */
function spanOf(period: string, by: TimelineUnit) {
  const [year = 0, month] = period.split('-').map(Number);
  if (by === 'DECADE') return { start: year, end: year + 10, filter: { from: period, to: String(year + 9) }, isVague: false };
  if (month === undefined) return { start: year, end: year + 1, filter: { from: period, to: period }, isVague: by === 'MONTH' };
  return { start: year + (month - 1) / 12, end: year + month / 12, filter: { from: period, to: period }, isVague: false };
}

/** Round years, at most nine of them. */
function ticksOf(from: number, to: number): number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((years) => (to - from) / years < 9) ?? 200;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}

const round = (value: number) => Math.round(value * 100) / 100;
