import type { AgreementCardFragment, PageEndsFragment } from '@pacta/client';
import { useTranslations } from 'next-intl';
import { Note } from '../ui/note.tsx';
import { AgreementRows } from './agreement-rows.tsx';
import { Pager } from './pager.tsx';

type Agreements = { totalCount: number; nodes: AgreementCardFragment[]; pageInfo: PageEndsFragment };

/** The agreements of one party or domain, page by page; when there is none, that this says nothing about the world. */
export function AgreementsOf({ agreements, path, nothing }: { agreements: Agreements; path: string; nothing: string }) {
  const t = useTranslations('none');
  if (agreements.totalCount === 0)
    return (
      <Note icon="circle-help" title={nothing}>
        <p>{t('why')}</p>
      </Note>
    );
  return (
    <>
      <AgreementRows agreements={agreements.nodes} tight />
      <Pager
        ends={agreements.pageInfo}
        shown={agreements.nodes.length}
        total={agreements.totalCount}
        hrefOf={(query) => `${path}?${new URLSearchParams({ ...query }).toString()}`}
      />
    </>
  );
}
