'use client';

import { useState } from 'react';
import type { ReactNode } from 'react';

/** Copies a text. The words that say so, and what they become, come from the server. */
export function CopyButton({ text, label, done, failed, icon }: { text: string; label: string; done: string; failed: string; icon: ReactNode }) {
  const [says, setSays] = useState(label);
  const copy = () =>
    // Without a secure address there is no clipboard: the words say so, and the text can still be selected.
    (navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => setSays(done),
      () => setSays(failed),
    );
  return (
    <button type="button" className="js-only" onClick={() => void copy()} onBlur={() => setSays(label)}>
      {icon}
      <span aria-live="polite" className="keeps-width" data-before={label} data-after={done}>{says}</span>
    </button>
  );
}
