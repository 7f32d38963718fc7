'use client';

import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode, SyntheticEvent } from 'react';

/** Which way an arrow goes, in pixels of the screen. */
const WAYS: Record<string, readonly [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * Says what is pointed at, lights what belongs to it, and lets arrow keys go from one link of a figure to the next in that
 * direction: a figure is one stop for the tab key, however many links it has. What it wraps is rendered on the server.
 */
export function Spots({ children, hint }: { children: ReactNode; hint: string }) {
  const root = useRef<HTMLDivElement>(null);
  const [says, setSays] = useState<string | null>(null);

  const point = (event: SyntheticEvent) => {
    const spot = spotOf(event);
    setSays(spot?.getAttribute('aria-label') ?? null);
    const key = spot?.getAttribute('data-spot');
    root.current?.toggleAttribute('data-lighting', key !== undefined && key !== null);
    for (const line of root.current?.querySelectorAll('[data-ends]') ?? [])
      line.toggleAttribute('data-lit', line.getAttribute('data-ends')?.split(' ').includes(key ?? '') ?? false);
  };
  const walk = (event: KeyboardEvent) => {
    const way = WAYS[event.key];
    const spot = spotOf(event);
    if (!way || !spot || !root.current || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const spots = [...root.current.querySelectorAll<SVGAElement>('[data-spot]')];
    const next = nearest(spot, spots, way);
    if (!next) return;
    for (const each of spots) each.setAttribute('tabindex', each === next ? '0' : '-1');
    next.focus();
  };
  return (
    <div ref={root} className="spots" onPointerOver={point} onFocus={point} onPointerLeave={point} onKeyDown={walk}>
      {children}
      <p className="caption says js-only" aria-hidden="true">{says ?? hint}</p>
    </div>
  );
}

const spotOf = ({ target }: SyntheticEvent) => (target instanceof Element ? target.closest<SVGAElement>('[data-spot]') : null);

/** The nearest link on that side, where what lies sideways counts as farther away; null when there is none. */
function nearest(from: Element, spots: readonly SVGAElement[], [wayX, wayY]: readonly [number, number]): SVGAElement | null {
  const middle = (element: Element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  };
  const [x, y] = middle(from);
  let best: { spot: SVGAElement; cost: number } | null = null;
  for (const spot of spots) {
    const [dx, dy] = [middle(spot)[0] - x, middle(spot)[1] - y];
    const ahead = dx * wayX + dy * wayY;
    const aside = Math.abs(dx * wayY) + Math.abs(dy * wayX);
    if (spot === from || ahead <= 1) continue;
    const cost = ahead + 2 * aside;
    if (!best || cost < best.cost) best = { spot, cost };
  }
  return best?.spot ?? null;
}
