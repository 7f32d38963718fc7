import type { AgreementCardFragment, DatasetCoverageFragment, PageEndsFragment } from '@pacta/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Note } from '../ui/note.tsx';
import { AgreementRows } from './agreement-rows.tsx';
import { CoverageList } from './coverage-list.tsx';
import { LostPlace, Pager } from './pager.tsx';

type Agreements<One> = { totalCount: number; nodes: One[]; pageInfo: PageEndsFragment };

/** The agreements of one party or domain, page by page; when there is none, that this says nothing about the world. */
export function AgreementsOf<One extends AgreementCardFragment>({ agreements, datasets, path, nothing, lost, beneath }: {
  agreements: Agreements<One>;
  /** What the record's datasets cover, for when there is nothing. */
  datasets: readonly DatasetCoverageFragment[];
  path: string;
  nothing: string;
  /** Whether the address named a place in the list that is none. */
  lost: boolean;
  beneath?: ((agreement: One) => ReactNode) | undefined;
}) {
  const t = useTranslations('none');
  if (agreements.totalCount === 0)
    return (
      <Note icon="circle-help" title={nothing}>
        <p>{t('why')}</p>
        <CoverageList datasets={datasets} />
      </Note>
    );
  return (
    <>
      {lost && <LostPlace />}
      <AgreementRows agreements={agreements.nodes} tight beneath={beneath} />
      <Pager
        ends={agreements.pageInfo}
        shown={agreements.nodes.length}
        total={agreements.totalCount}
        hrefOf={(query) => `${path}?${new URLSearchParams({ ...query }).toString()}`}
      />
    </>
  );
}
