import { useLocale, useTranslations } from 'next-intl';
import { hueOf } from '../../record/hue.ts';
import { paths } from '../../record/paths.ts';
import { StageStairs } from '../../record/stage-stairs.tsx';
import { DomainChip } from '../../ui/chip.tsx';
import type { DomainSide } from './domain-sides.ts';

/** How many agreements a domain names before it leads to the list. */
const NAMED = 4;

/** Domain by domain: what was promised in measures, and which agreements concern it. `filter` is the pair's own, in the list's terms. */
export function DomainByDomain({ sides, filter }: { sides: readonly DomainSide[]; filter: readonly [string, string][] }) {
  const t = useTranslations('pair');
  const locale = useLocale();
  return (
    <ul className="compared">
      {sides.map(({ domain, measures, agreements, count }) => (
        <li key={domain.slug} data-d={hueOf(domain.slug)}>
          <h3><DomainChip hue={hueOf(domain.slug)} icon={domain.icon} label={domain.label} href={paths.domain(locale, domain.slug)} /></h3>
          <div>
            <p className="caption">{t('measures', { count: measures.length })}</p>
            <ul className="measures">
              {measures.map(({ id, statement, stage, agreement }) => (
                <li key={id}>
                  <a href={`${paths.agreement(locale, agreement.slug)}#c${1 + agreement.commitments.findIndex((one) => one.id === id)}`}>{statement}</a>
                  <StageStairs stage={stage} events={[]} />
                </li>
              ))}
            </ul>
          </div>
          <div>
            <p className="caption">{t('agreementsOn', { count })}</p>
            <ul className="measures">
              {agreements.slice(0, NAMED).map(({ slug, title, stage, events }) => (
                <li key={slug}>
                  <a href={paths.agreement(locale, slug)}>{title}</a>
                  <StageStairs stage={stage} events={events} />
                </li>
              ))}
            </ul>
            {count > Math.min(NAMED, agreements.length) && (
              <p className="small after"><a href={paths.agreementsOf(locale, [...filter, ['domain', domain.slug]])}>{t('allOn', { count })}</a></p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
