import type { DomainNameFragment, PairAgreementFragment, PairCommitmentFragment, PairPageQuery } from '@pacta/client';
import { hueOf } from '../../record/hue.ts';

type Share = PairPageQuery['pair']['domainProfile'][number];

/** One domain: the measures that two countries promised each other in it, and the agreements that concern it. */
export type DomainSide = {
  domain: DomainNameFragment;
  measures: PairCommitmentFragment[];
  /** Of those that the page knows, the latest. */
  agreements: PairAgreementFragment[];
  /** How many agreements there are in all. */
  count: number;
};

/** The domains of the first level in which there are measures, as often as their agreements. */
export function domainSides(
  profile: readonly Share[],
  agreements: readonly PairAgreementFragment[],
  commitments: readonly PairCommitmentFragment[],
): DomainSide[] {
  return profile
    .map(({ domain, agreementCount }) => {
      const measures = commitments.filter((measure) => hueOf(measure.domain.slug) === domain.slug);
      // An agreement concerns what its measures concern, whether it says so itself or not.
      const byMeasure = new Set(measures.map(({ agreement }) => agreement.slug));
      const concerned = agreements.filter(({ slug, domains }) => byMeasure.has(slug) || domains.some((one) => hueOf(one.slug) === domain.slug));
      return { domain, count: agreementCount, measures, agreements: concerned };
    })
    .filter(({ measures }) => measures.length > 0);
}
