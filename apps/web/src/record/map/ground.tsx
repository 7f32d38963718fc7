import type { MapMarks } from './map-marks.ts';

/** Where the shapes are taken from: `/world.svg`, or `/world-small.svg` for a map as wide as a column. */
export type ShapesFile = '/world.svg' | '/world-small.svg';

/**
 * What lies under the states of a map: dots where nobody has looked, plain land where nothing answers the filter. `grain`
 * is the distance of the dots, in parts of the window.
 */
export function Ground({ marks: { window: [left, top, wide, high], none }, grain, file }: { marks: MapMarks; grain: number; file: ShapesFile }) {
  const step = Math.round(wide * grain);
  return (
    <>
      <defs>
        <pattern id="grain" width={step} height={step} patternUnits="userSpaceOnUse"><circle cx={step / 2} cy={step / 2} r={Math.round(step * 1.4) / 10} /></pattern>
      </defs>
      <rect x={left} y={top} width={wide} height={high} fill="url(#grain)" />
      <use className="sea" href={`${file}#sea`} />
      <g className="none">{none.map(({ code }) => <use key={code} href={`${file}#${code}`} />)}</g>
    </>
  );
}

/** The lines between states, over their shades. */
export function Borders({ file }: { file: ShapesFile }) {
  return (
    <>
      <use className="borders" href={`${file}#borders`} />
      <use className="disputed" href={`${file}#disputed`} />
    </>
  );
}
