import { useLocale, useTranslations } from 'next-intl';
import { partialDate, precisionOf } from '../../i18n/partial-date.ts';
import { SourceRefs } from './source-refs.tsx';
import type { AgreementWhole, Source } from './sources.ts';

/** The steps of an agreement's life, each as precise as its source. */
export function EventList({ agreement, sources }: { agreement: AgreementWhole; sources: readonly Source[] }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <ol className="events">
      {agreement.events.map(({ kind, date, place, evidence }, index) => (
        <li key={index} className={date ? undefined : 'undated'}>
          <span className="when">{date ? partialDate(date, locale, 'short') : t('date.undated')}</span>{' '}
          <span>{place ? t('event.at', { event: t(`event.noun.${kind}`), place }) : t(`event.noun.${kind}`)}</span>{' '}
          <SourceRefs sources={sources} evidence={evidence.length > 0 ? evidence : agreement.evidence} />
          <br />
          <span className="caption">{date ? t(`date.known.${precisionOf(date)}`) : t('date.orderIsOurs')}</span>
        </li>
      ))}
    </ol>
  );
}
