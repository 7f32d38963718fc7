import type { FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { NOTHING_CHOSEN } from './choice.ts';
import type { Choice } from './choice.ts';
import { chosenWords } from './choice-words.ts';
import { ChosenChips } from './chosen-chips.tsx';
import { addressOf } from './filtered-page.ts';
import type { FilteredPage } from './filtered-page.ts';

/** What is chosen of agreements; of several countries also whether all must be parties. */
export function Chosen({ choice, names, page }: { choice: Choice; names: FilterNamesQuery | null; page: FilteredPage }) {
  const t = useTranslations();
  const locale = useLocale();
  const things = chosenWords(choice, names, { t, locale }).map(({ key, words, without }) => ({ key, words, href: addressOf(page, without) }));
  return (
    <ChosenChips things={things} clear={addressOf(page, NOTHING_CHOSEN)}>
      {choice.country.length > 1 && (
        <a className="small" rel="nofollow" href={addressOf(page, { ...choice, match: choice.match === 'all' ? null : 'all' })}>
          {t(choice.match === 'all' ? 'agreementList.matchAny' : 'agreementList.matchAll')}
        </a>
      )}
    </ChosenChips>
  );
}
