import type { TimelineUnit } from '@pacta/client';
import type { Locale, useTranslations } from 'next-intl';
import type { Finding } from './finding.ts';
import { nameOfPeriod } from './time/period.ts';

export type Words = ReturnType<typeof useTranslations<'explore'>>;

/** The finding as a sentence. */
export function findingWords(finding: Finding, { t, by, locale }: { t: Words; by: TimelineUnit; locale: Locale }): string {
  switch (finding.say) {
    case 'network': return t('finding.network', { ...finding, first: finding.first ? t('pair', finding.first) : '' });
    case 'timeline': {
      const [from, to] = [yearOf(finding.from), yearOf(finding.to)];
      return t('finding.timeline', { ...finding, from, to, span: spanOf(from, to, by), period: nameOfPeriod(finding.period, by, locale) });
    }
    case 'map': return t('finding.map', finding);
    case 'chosen': return t('finding.chosen', finding);
    case 'nobody': return t('finding.nobody', finding);
    case 'undated': return t('finding.undated', finding);
    case 'nothing': return t('finding.nothing');
  }
}

/** How a span of time is said: one year or decade, or from one to another. */
function spanOf(from: string, to: string, by: TimelineUnit): string {
  if (by === 'DECADE') return from === to ? 'decade' : 'decades';
  return from === to ? 'one' : 'more';
}

/** The year in which a period begins. */
const yearOf = (period: string) => period.slice(0, 4);
