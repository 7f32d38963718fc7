import type { FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';
import { ChosenChips } from '../../record/chosen-chips.tsx';
import { paths } from '../../record/paths.ts';
import { articleParameters, toggledIn, yearOf } from './chosen-articles.ts';
import type { ChosenArticles } from './chosen-articles.ts';
import { languageName } from './language-name.ts';

/** What is chosen of the sources. */
export function ChosenThings({ chosen, names }: { chosen: ChosenArticles; names: FilterNamesQuery | null }) {
  const t = useTranslations();
  const locale = useLocale();
  const { country, domain, kind, language, from, to } = chosen;
  const year = yearOf(chosen);
  const hrefOf = (choice: ChosenArticles) => paths.articlesOf(locale, articleParameters(choice));
  const things: { words: string; without: ChosenArticles }[] = [
    ...country.map((code) => ({ words: names?.countries.find((one) => one.code === code)?.name ?? code, without: toggledIn(chosen, 'country', code) })),
    ...domain.map((slug) => ({ words: names?.domains.find((one) => one.slug === slug)?.label ?? slug, without: toggledIn(chosen, 'domain', slug) })),
    ...kind.map((one) => ({ words: t(`articleKind.${one}`), without: toggledIn(chosen, 'kind', one) })),
    ...language.map((code) => ({ words: languageName(code, locale), without: toggledIn(chosen, 'language', code) })),
    ...(year ? [{ words: year, without: { ...chosen, from: null, to: null } }] : [
      ...(from ? [{ words: t('agreementList.since', { date: partialDate(from, locale) }), without: { ...chosen, from: null } }] : []),
      ...(to ? [{ words: t('agreementList.until', { date: partialDate(to, locale) }), without: { ...chosen, to: null } }] : []),
    ]),
  ];
  const clear = hrefOf({ country: [], domain: [], kind: [], language: [], from: null, to: null, show: chosen.show });
  return <ChosenChips things={things.map(({ words, without }) => ({ key: words, words, href: hrefOf(without) }))} clear={clear} />;
}
