'use client';

import type { ReactNode } from 'react';

/** Light or dark. The system decides until the reader does; the choice is kept in this browser. */
export function ThemeToggle({ label, icon }: { label: string; icon: ReactNode }) {
  const toggle = () => {
    const root = document.documentElement;
    const dark = root.dataset['theme'] ? root.dataset['theme'] === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
    const theme = dark ? 'light' : 'dark';
    root.dataset['theme'] = theme;
    try {
      localStorage.setItem('theme', theme);
    } catch {
      // a browser that keeps nothing: the choice holds for this page
    }
  };
  return (
    <button type="button" className="tool js-only" onClick={toggle}>
      {icon}
      <span className="unseen">{label}</span>
    </button>
  );
}
