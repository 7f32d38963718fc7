import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';

/** What a reader must notice: a sign, a sentence, and the rest. */
export function Note({ icon, title, tone, children }: { icon: string; title?: string; tone?: 'warn' | 'done'; children?: ReactNode }) {
  return (
    <div className={tone ? `note ${tone}` : 'note'}>
      <Icon name={icon} />
      <div>
        {title && <strong>{title}</strong>}
        {children}
      </div>
    </div>
  );
}
