import { useLocale, useTranslations } from 'next-intl';
import { fieldOf, isDone, type Form, type Said } from '../../account/said.ts';
import { dayOf, partialDate } from '../../i18n/partial-date.ts';
import { Note } from '../../ui/note.tsx';

/** What is said to a form, for its fields: what is wrong with one, and what was typed. */
export function useSaidOf(said: Said | null, form: Form) {
  const t = useTranslations('account.said');
  const own = said?.form === form ? said : null;
  return {
    wrong: (field: string) => (own && fieldOf(own) === field ? t(own.word, own.values) : null),
    typed: (field: string) => (own && !isDone(own) ? own.values[field] : undefined),
  };
}

/** What is said to one of these forms that is about no field alone: where the reader arrives. */
export function SaidNote({ said, forms }: { said: Said | null; forms: readonly Form[] }) {
  const t = useTranslations('account.said');
  if (!said || !forms.includes(said.form) || fieldOf(said) !== null) return null;
  const done = isDone(said);
  return (
    <div className="said-note" id="said" tabIndex={-1} role={done ? 'status' : 'alert'}>
      <Note icon={done ? 'circle-check' : 'triangle-alert'} tone={done ? 'done' : 'warn'}><p>{t(said.word, said.values)}</p></Note>
    </div>
  );
}

/** Says a moment as a day, and as a day with its time. */
export function useMoments() {
  const t = useTranslations('account');
  const locale = useLocale();
  const day = (moment: string) => partialDate(dayOf(moment), locale);
  return { day, moment: (at: string) => t('moment', { day: day(at), time: at.slice(11, 16) }) };
}
