import { useTranslations } from 'next-intl';
import { Note } from '../ui/note.tsx';
import type { LeftOut } from './left-out.ts';

/** How many values are named; of an address full of nonsense the others are counted. */
const NAMED = 8;

/** Says what of the address is not applied, and that the rest is. */
export function LeftOutNote({ values }: { values: readonly LeftOut[] }) {
  const t = useTranslations('leftOut');
  if (values.length === 0) return null;
  const named = values.slice(0, NAMED).map(({ name, value }) => t('one', { value, filter: t(`filter.${name}`) })).join(', ');
  const hasDate = values.some(({ name }) => name === 'from' || name === 'to');
  return (
    <Note icon="circle-help" title={t('title', { values: named, more: Math.max(0, values.length - NAMED) })}>
      <p>{t('why', { count: values.length })}{hasDate && <> {t.rich('dates', { d: (date) => <span className="nowrap">{date}</span> })}</>}</p>
    </Note>
  );
}
