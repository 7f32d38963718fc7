import { useFormatter, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';

/** One value of a facet. `href` leads to what is left with it, or without it when it is chosen; `inner`: it is a part of the value above. */
export type FacetValue = { key: string; name: string; count: number; on: boolean; href: string; hue?: string; icon?: string; inner?: boolean };

/** The values of a facet as links, each with how many things stand under it. What leads to nothing is no link. */
export function FacetValues({ values, counted = 'agreements' }: { values: readonly FacetValue[]; counted?: 'agreements' | 'sources' | 'things' }) {
  const t = useTranslations('facet');
  const format = useFormatter();
  return (
    <ul>
      {values.map(({ key, name, count, on, href, hue, icon, inner }) => {
        const words: ReactNode = (
          <>
            <span className="box" aria-hidden="true">{on && <Icon name="check" />}</span>
            <span className="name">{icon && <Icon name={icon} />}{name}{on && <span className="unseen">, {t('isChosen')}</span>}</span>
            <span className="n">{format.number(count)}<span className="unseen"> {t(counted, { count })}</span></span>
          </>
        );
        return (
          <li key={key} data-d={hue} className={inner ? 'inner' : undefined}>
            {count === 0 && !on ? <span className="value zero">{words}</span> : (
              <a className="value" href={href} aria-current={on ? 'true' : undefined} rel="nofollow">{words}</a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
