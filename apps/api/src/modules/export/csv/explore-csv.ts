import type { EventKind, ExportedEdge, ExportedNode, ExportedPeriod } from '../exported.ts';
import { EVENT_KINDS } from './closed-sets.ts';
import type { Column, Table } from './table.ts';

/** What the site's figures are drawn from: countries, pairs of countries, periods. */
export const nodesTable: Table<ExportedNode, ExportedNode> = {
  name: 'network.nodes',
  title: 'Countries of a network',
  description: 'One row per country that is party to an agreement of the filter, most agreements first.',
  primaryKey: ['code'],
  foreignKeys: [],
  rowsOf: (node) => [node],
  columns: [
    { name: 'code', type: 'text', description: 'ISO 3166-1 alpha-2. Mind `NA`, which is Namibia and not a missing value.', pattern: '[A-Z]{2}', of: ({ code }) => code },
    { name: 'name', type: 'text', description: 'Its name as in CLDR.', byLanguage: ({ name }) => name },
    { name: 'agreements', type: 'integer', description: 'How many agreements of the filter it is party to.', of: ({ count }) => count },
    { name: 'permalink', type: 'url', description: 'Its page on Pacta.', byLanguage: ({ url }) => url },
  ],
};

export const edgesTable: Table<ExportedEdge, ExportedEdge> = {
  name: 'network',
  title: 'Pairs of a network',
  description: 'One row per two countries that share agreements of the filter, heaviest first. An agreement of many parties counts in each pair of them.',
  primaryKey: ['a_code', 'b_code'],
  foreignKeys: [],
  rowsOf: (edge) => [edge],
  columns: [
    { name: 'a_code', type: 'text', description: 'ISO 3166-1 alpha-2 of the one that comes first in the alphabet.', pattern: '[A-Z]{2}', of: ({ a }) => a.code },
    { name: 'a_name', type: 'text', description: 'Its name.', byLanguage: ({ a }) => a.name },
    { name: 'b_code', type: 'text', description: 'ISO 3166-1 alpha-2 of the other.', pattern: '[A-Z]{2}', of: ({ b }) => b.code },
    { name: 'b_name', type: 'text', description: 'Its name.', byLanguage: ({ b }) => b.name },
    { name: 'weight', type: 'integer', description: 'How many agreements of the filter name both.', of: ({ weight }) => weight },
    { name: 'permalink', type: 'url', description: 'The page of the two on Pacta.', byLanguage: ({ url }) => url },
  ],
};

export const periodsTable: Table<ExportedPeriod, ExportedPeriod> = {
  name: 'timeline',
  title: 'Periods of a timeline',
  description: 'One row per period with a dated event of an agreement of the filter, in order of time. Periods without one are left out.',
  primaryKey: ['period'],
  foreignKeys: [],
  rowsOf: (period) => [period],
  columns: [
    { name: 'period', type: 'partial-date', description: 'A year, a month or the first year of a decade. Among months, a year holds the events of which the year alone is known.', of: ({ period }) => period },
    { name: 'agreements', type: 'integer', description: 'How many agreements had a dated event of their own in it.', of: ({ agreementCount }) => agreementCount },
    ...(Object.keys(EVENT_KINDS) as EventKind[]).map((kind): Column<ExportedPeriod> => ({ // the keys are the set
      name: kind.toLowerCase(), type: 'integer', description: `How many events of this kind fell in it: ${EVENT_KINDS[kind]}`, of: ({ events }) => events[kind] ?? 0,
    })),
  ],
};
