import type { SourceNameFragment } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../i18n/partial-date.ts';
import { printedTitle } from './printed-title.ts';
import { paths } from './paths.ts';

/** An article in a line: its outlet and date, and its title, leading to its page here. */
export function SourceLine({ source }: { source: SourceNameFragment }) {
  const t = useTranslations('date');
  const locale = useLocale();
  return (
    <>
      <span className="small muted">
        {source.outlet.name}, {source.publishedOn ? partialDate(source.publishedOn, locale, 'short') : t('undated')}
      </span>
      <p className="title">
        <a href={paths.article(locale, source.slug)} lang={source.language}>{printedTitle(source)}</a>
      </p>
    </>
  );
}
