import type { PageEndsFragment } from '@pacta/client';
import { useTranslations } from 'next-intl';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';

/** What a page's address says of its place in a list. */
export type PageQuery = { after?: string; before?: string };

/** How many rows a page shows that is a list, and one on which a list is a part. */
export const PAGE_SIZE = { whole: 20, part: 10 };

/** The place in a list that the parameters of an address name; one that stands there twice counts once. */
export function pageQueryOf(parameters: Record<string, string | string[] | undefined>): PageQuery {
  const one = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);
  return { after: one(parameters['after']), before: one(parameters['before']) };
}

/** The place in a list, as the API's arguments. */
export function pageArguments({ after, before }: PageQuery, size: number) {
  return before ? { last: size, before } : { first: size, after };
}

/** Said where an address names a place that the list never gave out: the page shows the beginning instead. */
export function LostPlace() {
  const t = useTranslations('pager');
  return <Note icon="circle-help" title={t('lost')}><p>{t('lostWhy')}</p></Note>;
}

/** The ways to the page before and after. `hrefOf` keeps what else the address says. */
export function Pager({ ends, shown, total, hrefOf }: {
  ends: PageEndsFragment;
  shown: number;
  total: number;
  hrefOf: (query: PageQuery) => string;
}) {
  const t = useTranslations('pager');
  if (!ends.hasNextPage && !ends.hasPreviousPage) return null;
  return (
    <nav className="pager" aria-label={t('label')}>
      <span className="small muted">{t('shown', { shown, total })}</span>
      <span className="row">
        {ends.hasPreviousPage && ends.startCursor && (
          <a className="button" rel="prev" href={hrefOf({ before: ends.startCursor })}>
            <Icon name="chevron-left" /> {t('previous')}
          </a>
        )}
        {ends.hasNextPage && ends.endCursor && (
          <a className="button" rel="next" href={hrefOf({ after: ends.endCursor })}>
            {t('next')} <Icon name="chevron-right" />
          </a>
        )}
      </span>
    </nav>
  );
}
