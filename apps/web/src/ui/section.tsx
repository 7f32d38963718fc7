import type { ReactNode } from 'react';

/** A part of a page under a rule, with its heading and, at the right, a link or a word on how to read it. */
export function Section({
  id,
  title,
  aside,
  level = 2,
  className = 'section',
  children,
}: {
  id: string;
  title: string;
  aside?: ReactNode;
  /** 2: a part of the page; 3: set smaller, for what stands at the side. Both are second in the outline. */
  level?: 2 | 3;
  className?: string;
  children: ReactNode;
}) {
  return (
    <section className={className} id={id} aria-labelledby={`${id}-title`}>
      <div className="section-head">
        <h2 className={level === 2 ? 'h2' : 'h3'} id={`${id}-title`}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
