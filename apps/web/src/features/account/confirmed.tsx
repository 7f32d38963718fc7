import type { ReactNode } from 'react';
import { Icon } from '../../ui/icon.tsx';

/** What is not undone by itself: first what it does, then the button that does it. Works without scripts. */
export function Confirmed({ action, id, word, of, sure, does, more }: {
  action: string;
  id: string;
  word: string;
  /** What it is about, for those who do not see beside what it stands. */
  of: string;
  sure: string;
  does: string;
  more?: ReactNode;
}) {
  return (
    <details className="folded confirmed">
      <summary className="small">{word}<span className="unseen"> {of}</span> <Icon name="chevron-down" className="icon toggle" /></summary>
      <form method="post" action={action}>
        <input type="hidden" name="id" value={id} />
        {more}
        <p className="small">{sure}</p>
        <p><button type="submit" className="button">{does}</button></p>
      </form>
    </details>
  );
}
