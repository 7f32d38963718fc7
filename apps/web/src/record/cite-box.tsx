import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CopyButton } from '../ui/copy-button.island.tsx';
import { Icon } from '../ui/icon.tsx';
import { CiteStyles } from './cite-styles.tsx';
import type { Citations, Files } from './cite-styles.tsx';

/** What a reader takes away: a reference in one line; and, folded, the same in the styles that programs read. */
export function CiteBox({ reference, styles, open = false, children }: {
  /** With its address. */
  reference: string;
  styles?: { citations: Citations; files: Files };
  /** Whether the styles lie open. */
  open?: boolean;
  /** What else can be taken away, at the foot. */
  children?: ReactNode;
}) {
  const t = useTranslations('cite');
  return (
    <div className="cite">
      <p className="reference">{reference}</p>
      <div className="actions">
        <CopyButton text={reference} label={t('copy')} done={t('copied')} failed={t('cannotCopy')} icon={<Icon name="copy" />} />
      </div>
      {styles && (
        <details className="folded" id="styles" open={open}>
          <summary className="small">{t('styles')} <Icon name="chevron-down" className="icon toggle" /></summary>
          <CiteStyles {...styles} />
        </details>
      )}
      {children}
      <p className="caption">{t('licence')}</p>
    </div>
  );
}
