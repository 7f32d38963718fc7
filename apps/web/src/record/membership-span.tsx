import { useLocale, useTranslations } from 'next-intl';
import { partialDate, precisionOf } from '../i18n/partial-date.ts';

/** Since when and until when somebody belongs, as far as it is known: « de 1975 au 29 janv. 2025 », « depuis 2023 ». */
export function MembershipSpan({ from, to }: { from: string | null; to: string | null }) {
  const t = useTranslations('membership');
  const locale = useLocale();
  const known = from ? (to ? 'both' : 'from') : to ? 'to' : 'none';
  return <span className="muted small">{t('span', {
    known,
    from: from ? partialDate(from, locale, 'short') : '',
    to: to ? partialDate(to, locale, 'short') : '',
    until: to ? precisionOf(to) : 'none',
  })}</span>;
}
