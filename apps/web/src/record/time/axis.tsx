import type { CSSProperties } from 'react';
import type { TimeMarks } from './time-marks.ts';

/** Round years along the top of a timeline. */
export function Axis({ marks: { ticks } }: { marks: TimeMarks }) {
  return <div className="axis" aria-hidden="true">{ticks.map(({ year, at }) => <span key={year} className={at < 2 ? 'at-start' : at > 98 ? 'at-end' : undefined} style={{ '--at': at } as CSSProperties}>{year}</span>)}</div>;
}
