import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CopyButton } from '../ui/copy-button.island.tsx';
import { Icon } from '../ui/icon.tsx';

/** An operation of the client with what it was asked with. */
export type Asked = { query: string; variables: Record<string, string | number> };

/** What a reader takes away: a reference, the address, and the query that gives all of this page's facts. */
export function CiteBox({ reference, address, asked, playground, children }: {
  reference: string;
  address: string;
  asked: Asked;
  playground: string;
  children?: ReactNode;
}) {
  const t = useTranslations('cite');
  return (
    <div className="cite">
      <p className="reference">
        {reference} <span className="address">{address}</span>
      </p>
      <div className="actions">
        <CopyButton text={`${reference} ${address}`} label={t('copy')} done={t('copied')} failed={t('cannotCopy')} icon={<Icon name="copy" />} />
        <a href={playgroundLink(playground, asked)}><Icon name="code-xml" />{t('openQuery')}</a>
        {children}
      </div>
      <p className="caption">{t('query')}</p>
    </div>
  );
}

/** The address that opens the API's playground with an operation and its variables filled in. */
function playgroundLink(playground: string, { query, variables }: Asked): string {
  const filled = new URLSearchParams({ query: query.replace(/^ {4}/gm, '').trim(), variables: JSON.stringify(variables) });
  return `${playground}?${filled.toString()}`;
}
