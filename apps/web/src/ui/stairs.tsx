/**
 * How a rung stands: `now` (the highest that the evidence allows), `shown` (an earlier step of its own shows it),
 * `below` (under the present rung, with no evidence of its own), `unsaid` (nothing says so), `over` (suspended, ended).
 */
export type RungState = 'now' | 'shown' | 'below' | 'unsaid' | 'over';

/**
 * The ladder in 38 pixels, beside its word. A full step is the present one or shown, a pale one lies below, a hollow one is
 * unsaid. A cross says that it is over, two bars that it is suspended.
 */
export function Stairs({ states, name, isSuspended = false }: { states: readonly RungState[]; name: string; isSuspended?: boolean }) {
  const over = states.includes('over');
  return (
    <span className="stage">
      <svg className={over ? 'stairs gone' : 'stairs'} viewBox={`0 0 ${over ? 48 : 38} 18`} aria-hidden="true" focusable="false">
        {states.map((state, index) => <Step key={index} state={state} index={index} isSuspended={isSuspended} />)}
      </svg>
      <span>{name}</span>
    </span>
  );
}

function Step({ state, index, isSuspended }: { state: RungState; index: number; isSuspended: boolean }) {
  const x = index * 8;
  const height = 4 + index * 3;
  if (state === 'over') return <path className="over" d={isSuspended ? 'M43 6v6m4-6v6' : 'M42 6.5l5 5m0-5l-5 5'} />;
  if (state === 'unsaid') return <rect className="unsaid" x={x + 0.5} y={17.5 - height} width="5" height={height - 1} />;
  return <rect className={state === 'below' ? 'passed' : 'reached'} x={x} y={17 - height} width="6" height={height} />;
}
