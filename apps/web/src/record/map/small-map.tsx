import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { findingWords } from '../finding-words.ts';
import { findingOf } from '../finding.ts';
import { Borders, Ground } from './ground.tsx';
import { MapLegend } from './map-legend.tsx';
import { mapMarks } from './map-marks.ts';
import type { MapMark, MapMarks } from './map-marks.ts';

/** How many states are named to those who do not see the map. */
const MOST_NAMED = 12;

/** A dot for what is too small to see, and the distance of dots on land that nobody has looked at; in parts of the window, which is small. */
const DOT = 0.006;
const GRAIN = 0.009;

const SHAPES = '/world-small.svg';
const SHADES = [1, 2, 3, 4] as const;

type Props = {
  /** How many agreements the map is of. */
  total: number;
  /** States that are party to them, most first. */
  counted: Parameters<typeof mapMarks>[0]['counted'];
  /** States that the record names at all. */
  named: Parameters<typeof mapMarks>[0]['named'];
  /** The one that is party to all of them, where the map is of its partners. */
  chosen?: { code: string; name: string } | null;
  /** The first-level domain whose hue the map takes. */
  hue?: string;
  /** The same in Explore, with its links, its table and its files. */
  href: string;
  children?: ReactNode;
};

/** Who is party, at a glance: a sentence and a map that is one picture. What can be pointed at and tabulated is in Explore. */
export function SmallMap({ total, counted, named, chosen = null, hue, href, children }: Props) {
  const t = useTranslations('explore');
  const tSmall = useTranslations('smallFigure');
  const locale = useLocale();
  const marks = mapMarks({ counted, named, chosen: chosen?.code ?? null, area: null });
  const says = findingWords(findingOf({ agreements: { totalCount: total }, parties: { nodes: [...counted] } }, chosen), { t, by: 'YEAR', locale });
  if (marks.some.length === 0) return <p className="prose">{says}</p>;
  return (
    <figure className="figure small-map">
      <p className="prose">{says}</p>
      {/* The head of the section has the same link, with a name. */}
      <a className="door" href={href} rel="nofollow" tabIndex={-1} aria-hidden="true"><Drawing marks={marks} hue={hue} /></a>
      <InWords marks={marks} />
      {children}
      <MapLegend marks={marks} title={chosen ? t('map.legendChosen', chosen) : t('map.legend')} noneWords={tSmall('none')} hue={hue} />
      <figcaption className="caption">
        {marks.absent.length > 0 && <>{t('map.absent', { names: marks.absent.map(({ country }) => country.name).join(', ') })} </>}
        {t('picture.land')}
      </figcaption>
    </figure>
  );
}

function Drawing({ marks, hue }: { marks: MapMarks; hue: string | undefined }) {
  const { window, some } = marks;
  const radius = Math.round(window[2] * DOT);
  return (
    <svg className="world" viewBox={window.join(' ')} data-d={hue} focusable="false">
      <Ground marks={marks} grain={GRAIN} file={SHAPES} />
      {byShade(some).map(({ name, marks: states }) => <g key={name} className={name}>{states.map(({ code }) => <use key={code} href={`${SHAPES}#${code}`} />)}</g>)}
      <Borders file={SHAPES} />
      {byShade(some.filter(({ shape }) => shape.isDot)).map(({ name, marks: dots }) => (
        <g key={name} className={name}>{dots.map(({ code, shape: { at: [cx, cy] } }) => <circle key={code} cx={cx} cy={cy} r={radius} />)}</g>
      ))}
    </svg>
  );
}

/** States that are painted alike, under the name of their paint. */
function byShade(states: readonly MapMark[]): { name: string; marks: MapMark[] }[] {
  const shaded = SHADES.map((shade) => ({ name: `s${shade}`, marks: states.filter((mark) => !mark.isChosen && mark.shade === shade) }));
  return [...shaded, { name: 'chosen-one', marks: states.filter(({ isChosen }) => isChosen) }].filter(({ marks }) => marks.length > 0);
}

/** The map for those who do not see it. */
function InWords({ marks: { some } }: { marks: MapMarks }) {
  const t = useTranslations('smallFigure');
  const others = some.filter(({ isChosen }) => !isChosen);
  const list = others.slice(0, MOST_NAMED).map(({ name, count }) => t('stateWith', { name, count })).join(', ');
  return others.length > 0 && <p className="unseen">{t('mapInWords', { list, others: Math.max(0, others.length - MOST_NAMED) })}</p>;
}
