import type { ReactNode } from 'react';

/** A part of a text to read through: its title at the left, what it says at the right. */
export function Chapter({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 className="h2" id={`${id}-title`}>{title}</h2>
      <div>{children}</div>
    </section>
  );
}
