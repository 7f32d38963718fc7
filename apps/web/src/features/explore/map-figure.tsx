import type { ExplorePageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { toggled } from '../../record/choice.ts';
import { Borders, Ground } from '../../record/map/ground.tsx';
import { MapLegend } from '../../record/map/map-legend.tsx';
import { DOT, LETTERS, mapMarks } from '../../record/map/map-marks.ts';
import type { MapMark } from '../../record/map/map-marks.ts';
import { AREAS } from '../../record/map/world.ts';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { parametersOfExplore } from './asked.ts';
import type { ExploreAsked } from './asked.ts';
import { FigureNotes } from './figure-notes.tsx';
import { Names } from './names.tsx';
import { Spots } from './spots.island.tsx';

type Props = { parties: NonNullable<ExplorePageQuery['parties']>; named: NonNullable<ExplorePageQuery['named']>; asked: ExploreAsked; chosen: { code: string; name: string } | null };

/** The distance of dots on land that nobody has looked at, in parts of the window. */
const GRAIN = 0.0078;

/** The states of the world by the number of their agreements. Shapes come from one file that the browser keeps. */
export function MapFigure({ parties, named, asked, chosen }: Props) {
  const t = useTranslations('explore');
  const marks = mapMarks({ counted: parties.nodes, named, chosen: chosen?.code ?? null, area: asked.area });
  const { window, some, arcs, labels, absent } = marks;
  const [, , wide] = window;
  const grounds = new Map(some.map(({ code, shade, isChosen }) => [code, isChosen ? 'on-chosen' : `on-${shade}`]));
  const drawn = (marks: readonly MapMark[]) => marks.map((mark) => <State key={mark.code} mark={mark} first={mark === some[0]} asked={asked} chosen={chosen} wide={wide} />);
  const disputed = (
    <details className="folded">
      <summary className="small">{t('map.disputedTitle')} <Icon name="chevron-down" className="icon toggle" /></summary>
      <p className="caption">{t('map.disputedHow')}</p>
    </details>
  );
  return (
    <figure className="figure">
      <AreaTabs asked={asked} />
      <Spots hint={t('pointAt')}>
        <svg className="world" viewBox={window.join(' ')} role="group" aria-label={chosen ? t('map.labelChosen', chosen) : t('map.label')} data-d={tintOf(asked)}>
          <Ground marks={marks} grain={GRAIN} file="/world.svg" />
          {drawn(some.filter(({ hasDot, isChosen }) => !hasDot && !isChosen))}
          <Borders file="/world.svg" />
          {drawn(some.filter(({ hasDot, isChosen }) => hasDot && !isChosen))}
          {/* Each line on a pale one, to be seen on dark land too; the chosen state above their common end. */}
          <g className="arcs under">{arcs.map(({ code, d, width }) => <path key={code} d={d} strokeWidth={width * 2.6} />)}</g>
          <g className="arcs">{arcs.map(({ code, d, width }) => <path key={code} d={d} strokeWidth={width} data-ends={code} />)}</g>
          {drawn(some.filter(({ isChosen }) => isChosen))}
          <Names labels={labels.wide} className="names-wide" size={wide * LETTERS.wide} grounds={grounds} />
          <Names labels={labels.narrow} className="names-narrow" size={wide * LETTERS.narrow} grounds={grounds} />
        </svg>
      </Spots>
      <MapLegend marks={marks} title={chosen ? t('map.legendChosen', chosen) : t('map.legend')} noneWords={t('map.none')} hue={tintOf(asked)}>
        <li><span className="key dashed" aria-hidden="true" />{t('map.disputed')}</li>
      </MapLegend>
      <FigureNotes more={disputed}>
        {[
          chosen ? t('map.followChosen', chosen) : t('map.follow'),
          arcs.length > 0 && arcs.length < some.length - 1 && t('map.someArcs', { count: arcs.length }),
          t('map.notShown'),
          absent.length > 0 && t('map.absent', { names: absent.map(({ country }) => country.name).join(', ') }),
          <>{t('map.noPosition')} {t('map.source')}</>,
        ]}
      </FigureNotes>
    </figure>
  );
}

/** The hue of the map when it is of one domain; its inks otherwise. */
function tintOf({ choice: { domain } }: ExploreAsked): string | undefined {
  const [only, ...more] = new Set(domain.map((slug) => slug.split('/', 1)[0]));
  return more.length === 0 ? only : undefined;
}

function State({ mark: { code, name, count, shade, shape, isChosen, hasDot }, first, asked, chosen, wide }: { mark: MapMark; first: boolean; asked: ExploreAsked; chosen: Props['chosen']; wide: number }) {
  const t = useTranslations('explore');
  const locale = useLocale();
  const isPartner = chosen !== null && !isChosen;
  const href = isPartner ? paths.pair(locale, chosen.code, code) : isChosen ? paths.country(locale, code) : paths.explore(locale, parametersOfExplore({ ...asked, choice: toggled(asked.choice, 'country', code) }));
  const says = isPartner ? t('sharedWith', { name, count, other: chosen.name }) : t('countryOf', { name, count });
  return (
    <a href={href} rel="nofollow" tabIndex={first ? 0 : -1} data-spot={code} aria-label={says} className={isChosen ? 'state chosen-one' : `state s${shade}`}>
      <use href={`/world.svg#${code}`} />
      {hasDot && <circle cx={shape.at[0]} cy={shape.at[1]} r={Math.round(wide * DOT * 10) / 10} />}
    </a>
  );
}

function AreaTabs({ asked }: { asked: ExploreAsked }) {
  const t = useTranslations('explore.map');
  const locale = useLocale();
  return (
    <nav className="row frames small" aria-label={t('area')}>
      {[null, ...AREAS].map((area) => (
        <a key={area ?? 'world'} href={paths.explore(locale, parametersOfExplore({ ...asked, area }))} aria-current={area === asked.area ? 'true' : undefined} rel="nofollow">{t(`areas.${area ?? 'world'}`)}</a>
      ))}
    </nav>
  );
}
