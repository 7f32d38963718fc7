import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';

type Props = {
  things: readonly { key: string; words: string; href: string }[];
  /** The page with nothing chosen. */
  clear: string;
  /** What else can be done with them. */
  children?: ReactNode;
};

/** What is chosen, each with a way to take it back: on a phone the filters are folded away. */
export function ChosenChips({ things, clear, children }: Props) {
  const t = useTranslations('agreementList');
  if (things.length === 0) return null;
  return (
    <p className="row chosen">
      {things.map(({ key, words, href }) => (
        <a key={key} className="chip boxed" href={href} rel="nofollow">
          {words} <Icon name="x" />
          <span className="unseen">{t('remove')}</span>
        </a>
      ))}
      {children}
      <a className="small" href={clear}>{t('clear')}</a>
    </p>
  );
}
