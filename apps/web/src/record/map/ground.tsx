import type { MapMarks } from './map-marks.ts';

/**
 * What lies under the states of a map: dots where nobody has looked, plain land where nothing answers the filter. `grain`
 * is the distance of the dots, in parts of the window.
 */
export function Ground({ marks: { window: [left, top, wide, high], none }, grain }: { marks: MapMarks; grain: number }) {
  const step = Math.round(wide * grain);
  return (
    <>
      <defs>
        <pattern id="grain" width={step} height={step} patternUnits="userSpaceOnUse"><circle cx={step / 2} cy={step / 2} r={Math.round(step * 1.4) / 10} /></pattern>
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
