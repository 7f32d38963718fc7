import type { ExplorePageQuery } from '@pacta/client';
import type { Locale, useTranslations } from 'next-intl';
import { findingWords } from '../../../record/finding-words.ts';
import { findingOf } from '../../../record/finding.ts';
import { mapMarks } from '../../../record/map/map-marks.ts';
import { timeMarks } from '../../../record/time/time-marks.ts';
import type { ExploreAsked } from '../asked.ts';
import { networkMarks } from '../network-marks.ts';
import { mapPicture } from './map-picture.ts';
import { networkPicture } from './network-picture.ts';
import { sheet } from './sheet.ts';
import type { Drawn } from './sheet.ts';
import { timelinePicture } from './timeline-picture.ts';

type Shown = {
  page: ExplorePageQuery;
  asked: ExploreAsked;
  chosen: { code: string; name: string } | null;
  /** What is chosen, in the reader's words. */
  filter: readonly string[];
  /** The page that shows the same, and the day. */
  address: string;
  date: string;
  locale: Locale;
  t: ReturnType<typeof useTranslations<never>>;
  /** The same for the words of Explore. */
  tHere: ReturnType<typeof useTranslations<'explore'>>;
};

/** The figure of a page as an SVG file: with what it says, how it was filtered, how to read it, its source and its date. */
export function explorePicture(shown: Shown): string {
  const { page, asked, chosen, filter, address, date, locale, tHere: t } = shown;
  const { drawn, notes } = figureOf(shown);
  return sheet({
    title: findingWords(findingOf(page, chosen), { t, by: asked.by, locale }),
    subtitle: filter.length > 0 ? t('picture.filter', { filter: filter.join(' · ') }) : '',
    notes,
    address: t('picture.credit', { address, date }),
  }, drawn);
}

const NOTHING: { drawn: Drawn; notes: string[] } = { drawn: { height: 0, parts: [] }, notes: [] };

function figureOf({ page: { agreements, parties, named, network, timeline, dated }, asked, chosen, locale, t, tHere }: Shown): { drawn: Drawn; notes: string[] } {
  if (agreements.totalCount === 0) return NOTHING;
  if (parties && named) {
    const marks = mapMarks({ counted: parties.nodes, named, chosen: chosen?.code ?? null, area: asked.area });
    const legend = {
      legend: chosen ? tHere('map.legendChosen', chosen) : tHere('map.legend'),
      classes: marks.classes.map(({ from, to }) => (from === to ? tHere('map.one', { from }) : tHere('map.class', { from, to }))),
      none: tHere('map.none'), unknown: tHere('map.unknown'), disputed: tHere('map.disputed'),
    };
    return { drawn: mapPicture(marks, legend), notes: [tHere('map.notShown'), tHere('picture.land')] };
  }
  if (network) {
    const marks = networkMarks(network, asked.weight);
    if (marks.weight === null) return { ...NOTHING, notes: [network.edges.length > 0 ? tHere('network.tooHeavy') : tHere('network.alone')] };
    const left = tHere('network.left', marks.left);
    return { drawn: networkPicture(marks, asked.choice.country), notes: [`${tHere('network.drawn', { drawn: marks.edges.length, weight: marks.weight })} ${left}`, tHere('network.how'), tHere('network.notShown')] };
  }
  const marks = timeline ? timeMarks(timeline, asked.by) : null;
  const hasYears = asked.choice.from !== null || asked.choice.to !== null;
  const notes = [hasYears ? tHere('timeline.undatedLeft') : tHere('timeline.undated', { count: agreements.totalCount - (dated?.totalCount ?? 0) }), tHere('timeline.notShown')];
  if (!marks) return { ...NOTHING, notes };
  return { drawn: timelinePicture(marks, { agreements: tHere('timeline.agreements'), most: tHere('timeline.most', { count: marks.most.agreements }), kind: (kind) => t(`event.noun.${kind}`), total: (count) => count.toLocaleString(locale) }), notes };
}
