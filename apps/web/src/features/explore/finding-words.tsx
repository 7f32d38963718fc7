import type { TimelineUnit } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import type { Finding } from './finding.ts';
import { nameOfPeriod } from './period.ts';

/** The finding as a sentence. */
export function FindingWords({ finding, by }: { finding: Finding; by: TimelineUnit }) {
  const t = useTranslations('explore');
  const locale = useLocale();
  const period = (name: string) => nameOfPeriod(name, by, locale);
  switch (finding.say) {
    case 'network': return t('finding.network', { ...finding, first: finding.first ? t('pair', finding.first) : '' });
    case 'timeline': return t('finding.timeline', { ...finding, from: startOf(finding.from), to: startOf(finding.to), period: period(finding.period) });
    case 'map': return t('finding.map', finding);
    case 'chosen': return t('finding.chosen', finding);
    case 'nobody': return t('finding.nobody', finding);
    case 'undated': return t('finding.undated', finding);
    case 'nothing': return t('finding.nothing');
  }
}

/** The year in which a period begins. */
const startOf = (period: string) => period.slice(0, 4);
