import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** A link that leaves the site. */
export function ExternalLink({ href, lang, children }: { href: string; lang?: string; children: ReactNode }) {
  return (
    <a href={href} lang={lang} rel="external">
      {children}
      <Icon name="arrow-up-right" />
    </a>
  );
}
