import type { FilterNamesQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../i18n/partial-date.ts';
import { Icon } from '../ui/icon.tsx';
import { NOTHING_CHOSEN } from './choice.ts';
import type { Choice, Choices } from './choice.ts';
import { addressOf } from './filtered-page.ts';
import type { FilteredPage } from './filtered-page.ts';

/** What is chosen, each with a way to take it back. */
export function Chosen({ choice, names, page }: { choice: Choice; names: FilterNamesQuery | null; page: FilteredPage }) {
  const t = useTranslations();
  const locale = useLocale();
  const taken = takenBack(choice);
  if (taken.length === 0) return null;
  const nameOf = ({ name, value }: { name: keyof Choice; value: string }): string => {
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
  return (
    <p className="row chosen">
      {taken.map((one) => (
        <a key={one.name + one.value} className="chip boxed" href={addressOf(page, one.without)} rel="nofollow">
          {nameOf(one)} <Icon name="x" />
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

/** Each thing that is chosen, with the choice that is left without it. */
function takenBack(choice: Choice): { name: keyof Choice; value: string; without: Choice }[] {
  const lists = (['country', 'organization', 'domain', 'kind', 'stage'] as const satisfies readonly (keyof Choices)[]).flatMap((name) =>
    choice[name].map((value: string) => ({ name, value, without: { ...choice, [name]: (choice[name] as string[]).filter((one) => one !== value) } })),
  );
  const ones = (['text', 'from', 'to', 'dataset'] as const).flatMap((name) => {
    const value = choice[name];
    return value === null ? [] : [{ name, value, without: { ...choice, [name]: null } }];
  });
  return [...ones, ...lists];
}
