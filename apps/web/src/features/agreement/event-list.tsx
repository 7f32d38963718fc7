import { useLocale, useTranslations } from 'next-intl';
import { partialDate, precisionOf } from '../../i18n/partial-date.ts';
import { NamedSourceRefs, SourceRefs } from './source-refs.tsx';
import type { AgreementWhole, Source } from './sources.ts';

/** The steps of an agreement's life, each as precise as its source, and who says so. */
export function EventList({ agreement, sources }: { agreement: AgreementWhole; sources: readonly Source[] }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <ol className="events">
      {agreement.events.map(({ kind, date, place, evidence }, index) => (
        <li key={index} className={date ? undefined : 'undated'}>
          <span className="when">{date ? partialDate(date, locale) : t('date.undated')}</span>{' '}
          <span>{place ? t('event.at', { event: t(`event.noun.${kind}`), place }) : t(`event.noun.${kind}`)}</span>{' '}
          <span className="caption">{date ? t(`date.known.${precisionOf(date)}`) : t('date.orderIsOurs')}</span>
          {evidence.length > 0 ? <NamedSourceRefs sources={sources} evidence={evidence} /> : <> <SourceRefs sources={sources} evidence={agreement.evidence.nodes} /></>}
        </li>
      ))}
    </ol>
  );
}
