import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CopyButton } from '../ui/copy-button.island.tsx';
import { Icon } from '../ui/icon.tsx';

/** What a reader takes away: a reference and the address. */
export function CiteBox({ reference, address, children }: { reference: string; address: string; children?: ReactNode }) {
  const t = useTranslations('cite');
  return (
    <div className="cite">
      <p className="reference">
        {reference} <span className="address">{address}</span>
      </p>
      <div className="actions">
        <CopyButton text={`${reference} ${address}`} label={t('copy')} done={t('copied')} failed={t('cannotCopy')} icon={<Icon name="copy" />} />
        {children}
      </div>
      <p className="caption">{t('licence')}</p>
    </div>
  );
}
