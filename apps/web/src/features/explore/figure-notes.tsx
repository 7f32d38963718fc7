import type { ReactNode } from 'react';

/** What stands below a figure: how to read it, and what it does not show. */
export function FigureNotes({ children }: { children: readonly ReactNode[] }) {
  return <figcaption className="stack close">{children.map((note, index) => (note ? <p key={index} className="caption">{note}</p> : null))}</figcaption>;
}
