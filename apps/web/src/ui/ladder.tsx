import type { CSSProperties, ReactNode } from 'react';
import type { RungState } from './stairs.tsx';

/** `says` is in the reader's language: a date and its source, or that nothing says so. */
type Rung = { name: string; state: RungState; says: ReactNode };

/** The ladder of an agreement or commitment as a flight of steps, lowest first. Takes words, knows no language. */
export function Ladder({ label, hue, rungs }: { label: string; hue?: string; rungs: readonly Rung[] }) {
  return (
    <div className="ladder-box" data-d={hue}>
      <ol className="ladder" aria-label={label}>
        {rungs.map(({ name, state, says }, index) => (
          <li
            key={name}
            data-rung={state}
            style={{ '--i': state === 'over' ? 0 : index } as CSSProperties}
            aria-current={state === 'now' || state === 'over' ? 'step' : undefined}
          >
            <span className="tread" />
            <span className="rung">
              <b>{name}</b> <span>{says}</span>
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
