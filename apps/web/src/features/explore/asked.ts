import type { TimelineUnit } from '@pacta/client';
import { choiceOf, parametersOf, READABLE } from '../../record/choice.ts';
import type { Choice } from '../../record/choice.ts';
import type { Readable } from '../../record/left-out.ts';
import { firstOf } from '../../record/parameters.ts';
import type { Parameters } from '../../record/parameters.ts';
import { AREAS } from '../../record/map/world.ts';
import type { Area } from '../../record/map/world.ts';

/** The figures, the first of which needs no parameter. */
export const VIEWS = ['map', 'network', 'timeline'] as const;
export type View = (typeof VIEWS)[number];

export const UNITS = ['DECADE', 'YEAR', 'MONTH'] as const satisfies readonly TimelineUnit[];

/** What the address of Explore asks for: a figure, how it is drawn, and of which agreements. */
export type ExploreAsked = {
  view: View;
  choice: Choice;
  /** The part of the world; null: all of it. */
  area: Area | null;
  /** Only pairs that share at least so many agreements; null: as many pairs as can be read. */
  weight: number | null;
  by: TimelineUnit;
};

const viewOf = (value: string) => VIEWS.find((view) => view === value.toLowerCase());
const areaOf = (value: string) => AREAS.find((area) => area === value.toLowerCase());
const weightOf = (value: string) => (/^[1-9]\d{0,5}$/.test(value) ? Number(value) : undefined);
const unitOf = (value: string) => UNITS.find((unit) => unit === value.toUpperCase());

const reads = (of: (value: string) => unknown) => (value: string) => of(value) !== undefined;
/** Which values of the address of Explore can be read. */
export const READABLE_EXPLORE = {
  lists: READABLE.lists,
  ones: { ...READABLE.ones, view: reads(viewOf), area: reads(areaOf), weight: reads(weightOf), by: reads(unitOf) },
} satisfies Readable;

/** Reads the address. What it asks for and there is not counts as not asked, as in the list of agreements, and is named. */
export function exploreOf(parameters: Parameters): ExploreAsked {
  const one = (name: string) => firstOf(parameters, name) ?? '';
  return {
    view: viewOf(one('view')) ?? 'map',
    choice: choiceOf(parameters),
    area: areaOf(one('area')) ?? null,
    weight: weightOf(one('weight')) ?? null,
    by: unitOf(one('by')) ?? 'YEAR',
  };
}

/** What the address says besides the filter: the figure, and of its own settings those that are not its usual ones. */
export function besidesOf({ view, area, weight, by }: Omit<ExploreAsked, 'choice'>): [name: string, value: string][] {
  const figure: [string, string][] = view === 'map' ? [] : [['view', view]];
  if (view === 'map' && area !== null) return [...figure, ['area', area]];
  if (view === 'network' && weight !== null) return [...figure, ['weight', String(weight)]];
  if (view === 'timeline' && by !== 'YEAR') return [...figure, ['by', by.toLowerCase()]];
  return figure;
}

/** All parameters of an address; in one order, so that a view has one address. */
export function parametersOfExplore(asked: ExploreAsked): [name: string, value: string][] {
  return [...parametersOf(asked.choice), ...besidesOf(asked)];
}
