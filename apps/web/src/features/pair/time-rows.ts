import type { EventKind, PairAgreementFragment, PairPageQuery, Stage } from '@pacta/client';

type Coverage = Pick<PairPageQuery['pair']['coverage'][number], 'agreementCount' | 'years'> & { dataset: { slug: string; name: string; coverageFrom: number | null } };

/** A stretch of the axis, in percent of it. A mark no wider than a point has the same ends. */
export type Stretch = { from: number; to: number };

/**
 * One row of the figure. `marks` are dated events, as wide as their dates are vague; `known` lies between the first and the
 * last of them; beyond, where nothing says whether it still stood, it is `open`.
 */
export type TimeRow = {
  key: string;
  title: string;
  /** The agreement's slug; null for a row that stands for many. */
  slug: string | null;
  stage: Stage | null;
  /** How many agreements the row stands for. */
  count: number;
  first: string | null;
  last: { kind: EventKind; date: string } | null;
  marks: Stretch[];
  known: Stretch | null;
  open: Stretch | null;
};

export type TimeAxis = { from: number; to: number; decades: { year: number; at: number }[] };

/** How many rows are drawn one by one; of many more, the oldest share one. */
const MOST_ROWS = 16;
const FEW_MORE = 4;

/**
 * The agreements of two countries along time, latest first; those of a research dataset share a row, whether the page has
 * read all of them or not. Null when there is nothing to draw.
 */
export function timeRows(agreements: readonly PairAgreementFragment[], coverage: readonly Coverage[], today: string): { axis: TimeAxis; rows: TimeRow[] } | null {
  const shared = coverage.filter(({ dataset, agreementCount }) => isShared(dataset) && agreementCount > 0);
  const own = agreements.filter(({ dataset }) => !isShared(dataset));
  if (own.length + shared.length === 0) return null;
  const years = [...own.flatMap(({ events }) => events.flatMap(({ date }) => date ?? [])), ...shared.flatMap(({ years: found }) => found.map(({ period }) => period))];
  const axis = axisOf(years.map((date) => Number(date.slice(0, 4))), today);
  const drawn = own.length <= MOST_ROWS + FEW_MORE ? own.length : MOST_ROWS;
  const rows = own.slice(0, drawn).map((agreement) => rowOf(agreement, axis));
  for (const { dataset, agreementCount, years: found } of shared)
    rows.push(sharedRow({ key: dataset.slug, title: dataset.name, count: agreementCount, dates: found.map(({ period }) => period) }, axis));
  const others = own.slice(drawn);
  if (others.length > 0) {
    const firsts = others.flatMap(({ events }) => events.flatMap(({ date }) => date ?? []).toSorted().slice(0, 1)).sort();
    rows.push(sharedRow({ key: 'others', title: '', count: others.length, dates: firsts }, axis));
  }
  return { axis, rows };
}

/** A dataset that looked at every year of a window has many rows of one kind; what is coded one by one has no window. */
const isShared = (dataset: { coverageFrom: number | null } | null) => dataset !== null && dataset.coverageFrom !== null;

function axisOf(years: readonly number[], today: string): TimeAxis {
  const to = Number(today.slice(0, 4)) + 1;
  const from = Math.min(Math.floor(Math.min(...years, to - 10) / 10) * 10, to - 10);
  const step = to - from > 90 ? 20 : 10;
  const first = Math.ceil(from / step) * step;
  const decades = Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
  return { from, to, decades: decades.map((year) => ({ year, at: (100 * (year - from)) / (to - from) })) };
}

function rowOf({ slug, title, stage, events }: PairAgreementFragment, axis: TimeAxis): TimeRow {
  const dated = events.flatMap(({ kind, date }) => (date ? [{ kind, date }] : [])).sort((one, other) => (one.date < other.date ? -1 : 1));
  const marks = dated.map(({ date }) => stretchOf(date, axis));
  const [first, last] = [marks.at(0), marks.at(-1)];
  const now = 100;
  return {
    key: slug, title, slug, stage, count: 1,
    first: dated.at(0)?.date ?? null,
    last: dated.at(-1) ?? null,
    marks,
    known: first && last && last.from > first.to ? { from: first.to, to: last.from } : null,
    open: !first || !last ? { from: 0, to: now } : stage === 'ENDED' ? null : { from: last.to, to: now },
  };
}

/** Many agreements as the dates at which something happened; what has no date is in the number alone. */
function sharedRow({ key, title, count, dates }: { key: string; title: string; count: number; dates: readonly string[] }, axis: TimeAxis): TimeRow {
  return { key, title, slug: null, stage: null, count, first: dates.at(0) ?? null, last: null, marks: dates.map((date) => stretchOf(date, axis)), known: null, open: null };
}

/** A date as far as it is known: a year is as wide as the year. */
function stretchOf(date: string, { from, to }: TimeAxis): Stretch {
  const [year = from, month, day] = date.split('-').map(Number);
  const at = (value: number) => Math.min(100, Math.max(0, (100 * (value - from)) / (to - from)));
  if (month === undefined) return { from: at(year), to: at(year + 1) };
  if (day === undefined) return { from: at(year + (month - 1) / 12), to: at(year + month / 12) };
  const exact = at(year + (month - 1) / 12 + (day - 1) / 365);
  return { from: exact, to: exact };
}
