import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { shadeOfClass } from './classes.ts';
import type { MapMarks } from './map-marks.ts';

type Props = {
  marks: MapMarks;
  /** What is counted. */
  title: string;
  /** What it means that a state of the record has none. */
  noneWords: string;
  hue: string | undefined;
  /** Further keys. */
  children?: ReactNode;
};

/** What the shades of a map mean, and what lies under none of them. */
export function MapLegend({ marks: { classes, none }, title, noneWords, hue, children }: Props) {
  const t = useTranslations('explore.map');
  return (
    <div className="map-legend" data-d={hue}>
      <p className="small">{title}</p>
      <ul className="legend">
        {classes.map(({ from, to }, index) => (
          <li key={from}><span className={`key s${shadeOfClass(index, classes)}`} aria-hidden="true" />{from === to ? t('one', { from }) : t('class', { from, to })}</li>
        ))}
        {none.length > 0 && <li><span className="key none" aria-hidden="true" />{noneWords}</li>}
        <li><span className="key grain" aria-hidden="true" />{t('unknown')}</li>
        {children}
      </ul>
    </div>
  );
}
