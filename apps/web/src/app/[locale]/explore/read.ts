import { ExplorePageDocument } from '@pacta/client';
import type { Locale } from 'next-intl';
import { found, pacta, recordLocale } from '../../../api.ts';
import { exploreOf, READABLE_EXPLORE } from '../../../features/explore/asked.ts';
import { filterOf, knownOf, parametersOf } from '../../../record/choice.ts';
import { leftOutOf } from '../../../record/left-out.ts';
import type { Parameters } from '../../../record/parameters.ts';

/** The earliest date that the API knows: what has an event since then has a dated event. */
const EVER = '0001';

/** What Explore and its picture show under an address: what was understood of it, and what the record answers. */
export async function readExplore(locale: Locale, parameters: Parameters) {
  const read = exploreOf(parameters);
  // Names are only needed for what is chosen; what nobody knows is left out before the API would refuse it.
  const names = parametersOf(read.choice).length > 0 ? await pacta().pages.filterNames({ locale: recordLocale(locale) }) : null;
  const { choice, unknown } = names ? knownOf(read.choice, names) : { choice: read.choice, unknown: [] };
  const asked = { ...read, choice };
  const filter = filterOf(choice);
  const variables = {
    filter, by: asked.by, locale: recordLocale(locale),
    dated: { ...filter, from: filter.from ?? EVER },
    map: asked.view === 'map', network: asked.view === 'network', timeline: asked.view === 'timeline',
  };
  const page = await found(pacta().pages.explore(variables));
  return { asked, names, unknown: [...leftOutOf(parameters, READABLE_EXPLORE), ...unknown], page, behind: { call: 'pages.explore' as const, query: ExplorePageDocument.toString(), variables } };
}
