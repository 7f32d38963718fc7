import type { TimelineUnit } from '@pacta/client';
import { choiceOf, parametersOf } from '../../record/choice.ts';
import type { Choice, Parameters } from '../../record/choice.ts';
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

/** Reads the address. What it asks for and there is not counts as not asked, as in the list of agreements. */
export function exploreOf(parameters: Parameters): ExploreAsked {
  const one = (name: string) => [parameters[name] ?? []].flat()[0]?.toLowerCase() ?? '';
  const weight = one('weight');
  return {
    view: VIEWS.find((view) => view === one('view')) ?? 'map',
    choice: choiceOf(parameters),
    area: AREAS.find((area) => area === one('area')) ?? null,
    weight: /^[1-9]\d{0,5}$/.test(weight) ? Number(weight) : null,
    by: UNITS.find((unit) => unit === one('by').toUpperCase()) ?? 'YEAR',
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
