'use client';

import { useEffect } from 'react';
import { namedTarget } from './named-target.ts';

/** Opens the part of a page that its address names. Without scripts the style sheet shows it. */
export function OpenTarget() {
  useEffect(() => {
    const open = () => {
      const target = namedTarget(location.hash);
      if (target instanceof HTMLDetailsElement) target.open = true;
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  return null;
}
