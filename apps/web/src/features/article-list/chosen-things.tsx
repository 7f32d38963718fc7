import type { FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { articleParameters, toggledIn, yearOf } from './chosen-articles.ts';
import type { ChosenArticles } from './chosen-articles.ts';
import { languageName } from './language-name.ts';

/** What is chosen of the sources, each with a way to take it back: on a phone the filters are folded away. */
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
  if (things.length === 0) return null;
  return (
    <p className="row chosen">
      {things.map(({ words, without }) => (
        <a key={words} className="chip boxed" href={hrefOf(without)} rel="nofollow">
          {words} <Icon name="x" />
          <span className="unseen">{t('agreementList.remove')}</span>
        </a>
      ))}
      <a className="small" href={hrefOf({ country: [], domain: [], kind: [], language: [], from: null, to: null, show: chosen.show })}>{t('agreementList.clear')}</a>
    </p>
  );
}
