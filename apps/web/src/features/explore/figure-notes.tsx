import type { ReactNode } from 'react';

/** What stands below a figure: how to read it, and what it does not show. `more`: what is folded away. */
export function FigureNotes({ children, more }: { children: readonly ReactNode[]; more?: ReactNode }) {
  return (
    <figcaption className="stack close">
      {children.map((note, index) => (note ? <p key={index} className="caption">{note}</p> : null))}
      {more}
    </figcaption>
  );
}
