import type { SourceNameFragment } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { env } from '../env.ts';
import { partialDate } from '../i18n/partial-date.ts';
import { CopyButton } from '../ui/copy-button.island.tsx';
import { Icon } from '../ui/icon.tsx';
import { paths } from './paths.ts';
import { printedTitle } from './printed-title.ts';
import { quotationOf } from './quotation.ts';

type Quoted = { exact: string; start: number; end: number };
type Source = Pick<SourceNameFragment, 'slug' | 'title' | 'titleIsBuilt' | 'outlet' | 'publishedOn'>;

/** What a reader does with a passage: take it along as a quotation, or cite it in any style. `children` stand first. */
export function PassageActions({ passage, article, children }: { passage: Quoted; article: Source; children?: ReactNode }) {
  const t = useTranslations('cite');
  const locale = useLocale();
  return (
    <p className="actions">
      {children}
      <CopyQuotation quotation={useQuotation(passage, article)} />
      <a href={paths.cite(locale, article.slug, passage)} rel="nofollow"><Icon name="code-xml" />{t('passage')}</a>
    </p>
  );
}

export function CopyQuotation({ quotation }: { quotation: string }) {
  const t = useTranslations('cite');
  return <CopyButton text={quotation} label={t('copyQuote')} done={t('copied')} failed={t('cannotCopy')} icon={<Icon name="quote" />} />;
}

/** A passage of an article as a quotation in the reader's language, with its address on this site. */
export function useQuotation({ exact, start, end }: Quoted, article: Source): string {
  const t = useTranslations('date');
  const locale = useLocale();
  return quotationOf({
    exact, start, end,
    outlet: article.outlet.name,
    title: printedTitle(article),
    date: article.publishedOn ? partialDate(article.publishedOn, locale) : t('undated'),
    address: env().publicSiteUrl + paths.passage(locale, article.slug, { start, end }),
  }, locale);
}
