import type { SearchPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { hueOf } from '../../record/hue.ts';
import { partyPath, paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';

type Found = SearchPageQuery['search'];
type Named = Exclude<Found['named'][number], { __typename: 'Agreement' | 'Article' | 'Commitment' }>;

/** What the words name, though the last be half typed: straight to its page. What the results begin with is not said twice. */
export function ShortAnswers({ found: { named, edges } }: { found: Found }) {
  const t = useTranslations();
  const locale = useLocale();
  const listed = new Set(edges.map(({ node }) => node.id));
  const things = named.filter((thing): thing is Named => 'id' in thing && !listed.has(thing.id));
  if (things.length === 0) return null;
  return (
    <nav className="short-answers" aria-label={t('search.named')}>
      <ul>
        {things.map((thing) => (
          <li key={thing.id}>
            {thing.__typename === 'CooperationDomain' ? (
              <a href={paths.domain(locale, thing.slug)}><span data-d={hueOf(thing.slug)} className="domain-title"><Icon name={thing.icon} /> </span>{thing.label}</a>
            ) : <a href={partyPath(locale, thing)}>{thing.name}</a>}
            <span className="caption">{t(`search.one.${thing.__typename}`)} · {t('count.agreements', { count: thing.agreementCount })}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
