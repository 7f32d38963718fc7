import type { CountryPageQuery } from '@pacta/client';
import { useLocale } from 'next-intl';
import { AgreementBars } from '../../record/agreement-bars.tsx';
import { paths } from '../../record/paths.ts';
import { StageStairs } from '../../record/stage-stairs.tsx';
import { rungsOf } from './rungs.ts';

type Stages = NonNullable<CountryPageQuery['country']>['all']['facets']['stages'];

/** How firmly: how many of a country's agreements stand on each rung, rung by rung and not most first. */
export function StageProfile({ stages, code }: { stages: Stages; code: string }) {
  const locale = useLocale();
  return (
    <AgreementBars bars={rungsOf(stages).map(({ stage, count }) => ({
      key: stage,
      name: <StageStairs stage={stage} events={[]} />,
      href: paths.agreementsOf(locale, { country: code.toLowerCase(), stage }),
      count,
    }))} />
  );
}
