import type { CSSProperties, ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** `shown` is the number as the reader writes it; `counted` has its noun, for those who don't see the bar's length. */
export type Bar = { key: string; name: ReactNode; href: string; count: number; shown: string; counted: string; hue?: string; icon?: string };

/** Numbers as lengths, each relative to the largest. */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const largest = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <ul className="bars">
      {bars.map(({ key, name, href, count, shown, counted, hue, icon }) => (
        <li key={key} data-d={hue}>
          <a href={href}>
            {icon && <Icon name={icon} />}
            {name}
          </a>
          <span className="bar" aria-hidden="true" style={{ '--v': (100 * count) / largest } as CSSProperties} />
          <span className="count">
            <span aria-hidden="true">{shown}</span>
            <span className="unseen">{counted}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
