'use client';

import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { namedTarget } from './named-target.ts';

/** Says so when the page's address names a part that the page does not have, as a passage of another revision. */
export function MissingTarget({ children }: { children: ReactNode }) {
  const [missing, setMissing] = useState(false);
  useEffect(() => {
    // `#:~:text=` is the browser's own and names no part.
    const look = () => setMissing(location.hash.length > 1 && !location.hash.startsWith('#:~:') && namedTarget(location.hash) === null);
    look();
    addEventListener('hashchange', look);
    return () => removeEventListener('hashchange', look);
  }, []);
  return <div role="status">{missing && children}</div>;
}
