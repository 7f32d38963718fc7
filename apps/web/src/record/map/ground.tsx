import type { MapMarks } from './map-marks.ts';

/** The distance of dots on land that nobody has looked at, in parts of the window. */
const GRAIN = 0.0078;

/** What lies under the states of a map: dots where nobody has looked, plain land where nothing answers the filter. */
export function Ground({ marks: { window: [left, top, wide, high], none } }: { marks: MapMarks }) {
  return (
    <>
      <defs>
        <pattern id="grain" width={wide * GRAIN} height={wide * GRAIN} patternUnits="userSpaceOnUse"><circle cx={wide * GRAIN * 0.5} cy={wide * GRAIN * 0.5} r={wide * 0.0011} /></pattern>
      </defs>
      <rect x={left} y={top} width={wide} height={high} fill="url(#grain)" />
      <use className="sea" href="/world.svg#sea" />
      <g className="none">{none.map(({ code }) => <use key={code} href={`/world.svg#${code}`} />)}</g>
    </>
  );
}

/** The lines between states, over their shades. */
export function Borders() {
  return (
    <>
      <use className="borders" href="/world.svg#borders" />
      <use className="disputed" href="/world.svg#disputed" />
    </>
  );
}
