import type { DomainNameFragment } from '@pacta/client';
import { useLocale } from 'next-intl';
import { DomainChip } from '../ui/chip.tsx';
import { hueOf } from './hue.ts';
import { paths } from './paths.ts';

/** The domains that something is about, each leading to its page. */
export function DomainChips({ domains }: { domains: readonly DomainNameFragment[] }) {
  const locale = useLocale();
  if (domains.length === 0) return null;
  return (
    <div className="chips">
      {domains.map(({ slug, icon, label }) => (
        <DomainChip key={slug} hue={hueOf(slug)} icon={icon} label={label} href={paths.domain(locale, slug)} />
      ))}
    </div>
  );
}
