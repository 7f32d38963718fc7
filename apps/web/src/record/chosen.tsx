import type { FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '../ui/icon.tsx';
import { NOTHING_CHOSEN } from './choice.ts';
import type { Choice } from './choice.ts';
import { chosenWords } from './choice-words.ts';
import { addressOf } from './filtered-page.ts';
import type { FilteredPage } from './filtered-page.ts';

/** What is chosen, each with a way to take it back. */
export function Chosen({ choice, names, page }: { choice: Choice; names: FilterNamesQuery | null; page: FilteredPage }) {
  const t = useTranslations();
  const locale = useLocale();
  const chosen = chosenWords(choice, names, { t, locale });
  if (chosen.length === 0) return null;
  return (
    <p className="row chosen">
      {chosen.map(({ key, words, without }) => (
        <a key={key} className="chip boxed" href={addressOf(page, without)} rel="nofollow">
          {words} <Icon name="x" />
          <span className="unseen">{t('agreementList.remove')}</span>
        </a>
      ))}
      {choice.country.length > 1 && (
        <a className="small" rel="nofollow" href={addressOf(page, { ...choice, match: choice.match === 'all' ? null : 'all' })}>
          {t(choice.match === 'all' ? 'agreementList.matchAny' : 'agreementList.matchAll')}
        </a>
      )}
      <a className="small" href={addressOf(page, NOTHING_CHOSEN)}>{t('agreementList.clear')}</a>
    </p>
  );
}
