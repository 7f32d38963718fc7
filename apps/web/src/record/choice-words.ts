import type { FilterNamesQuery } from '@pacta/client';
import type { Locale, useTranslations } from 'next-intl';
import { partialDate } from '../i18n/partial-date.ts';
import type { Choice, Choices } from './choice.ts';

type Translator = ReturnType<typeof useTranslations<never>>;

/** One thing that is chosen: in the reader's words, and the choice that is left without it. */
export type ChosenOne = { key: string; words: string; without: Choice };

/** Each thing that is chosen. A name that the record does not give is its code. */
export function chosenWords(choice: Choice, names: FilterNamesQuery | null, { t, locale }: { t: Translator; locale: Locale }): ChosenOne[] {
  const wordsOf = (name: keyof Choice, value: string): string => {
    switch (name) {
      case 'country': return names?.countries.find(({ code }) => code === value)?.name ?? value;
      case 'organization': return names?.organizations.find(({ code }) => code === value)?.name ?? value;
      case 'domain': return names?.domains.find(({ slug }) => slug === value)?.label ?? value;
      case 'dataset': return names?.datasets.find(({ slug }) => slug === value)?.name ?? value;
      case 'kind': return t(`kind.${choice.kind.find((kind) => kind === value) ?? 'OTHER'}`);
      case 'stage': return t(`stage.${choice.stage.find((stage) => stage === value) ?? 'SIGNED'}`);
      case 'from': return t('agreementList.since', { date: partialDate(value, locale) });
      case 'to': return t('agreementList.until', { date: partialDate(value, locale) });
      default: return t('quote', { text: value });
    }
  };
  const one = (name: keyof Choice, value: string, without: Choice): ChosenOne => ({ key: name + value, words: wordsOf(name, value), without });
  const lists = (['country', 'organization', 'domain', 'kind', 'stage'] as const satisfies readonly (keyof Choices)[]).flatMap((name) =>
    choice[name].map((value: string) => one(name, value, { ...choice, [name]: (choice[name] as string[]).filter((each) => each !== value) })),
  );
  const ones = (['text', 'from', 'to', 'dataset'] as const).flatMap((name) => {
    const value = choice[name];
    return value === null ? [] : [one(name, value, { ...choice, [name]: null })];
  });
  return [...ones, ...lists];
}
