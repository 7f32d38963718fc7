import { useFormatter, useTranslations } from 'next-intl';
import { Bars } from '../ui/bars.tsx';
import type { Bar } from '../ui/bars.tsx';

/** Numbers of agreements as lengths. */
export function AgreementBars({ bars }: { bars: readonly Omit<Bar, 'shown' | 'counted'>[] }) {
  const t = useTranslations('count');
  const format = useFormatter();
  return <Bars bars={bars.map((bar) => ({ ...bar, shown: format.number(bar.count), counted: t('agreements', { count: bar.count }) }))} />;
}
