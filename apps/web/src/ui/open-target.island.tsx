'use client';

import { useEffect } from 'react';

/** Opens the part of a page that its address names. Without scripts the style sheet shows it. */
export function OpenTarget() {
  useEffect(() => {
    const open = () => {
      const target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
      if (target instanceof HTMLDetailsElement) target.open = true;
    };
    open();
    addEventListener('hashchange', open);
    return () => removeEventListener('hashchange', open);
  }, []);
  return null;
}
