'use client';

import { useEffect, useRef } from 'react';
import type { FocusEvent, KeyboardEvent, ReactNode } from 'react';

/**
 * The menu of small screens, which opens and closes without scripts. With them Escape closes it, and so does leaving it:
 * it would lie over what has the focus next. It also has the ways to the other language lead to the place on the page where
 * the reader is, which no server hears of.
 */
export function Menu({ name, children }: { name: ReactNode; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const keepPlace = () => {
      for (const link of document.querySelectorAll<HTMLAnchorElement>('.masthead a[hreflang]')) link.hash = location.hash;
    };
    keepPlace();
    addEventListener('hashchange', keepPlace);
    return () => removeEventListener('hashchange', keepPlace);
  }, []);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !menu.current?.open) return;
    close();
    menu.current.querySelector('summary')?.focus();
  };
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    // Where nothing takes the focus, as under a finger, nothing is covered that has it.
    if (relatedTarget && !menu.current?.contains(relatedTarget)) close();
  };
  return (
    <details ref={menu} className="menu" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}
