import type { SearchChange, SearchPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../../record/paths.ts';
import { parametersInstead } from './asked-for.ts';
import type { AskedFor } from './asked-for.ts';

type Alternative = SearchPageQuery['search']['alternatives'][number];

/** In what a search may differ, the smallest step first. */
const CHANGES = ['WHOLE_WORD', 'NO_FILTER', 'LOOSE_WORDS', 'FEWER_WORDS'] as const satisfies readonly SearchChange[];

/** Searches that find something, in place of one that found nothing: each a link, with how many things it leads to. */
export function Instead({ asked, alternatives }: { asked: AskedFor; alternatives: readonly Alternative[] }) {
  const t = useTranslations('search');
  const groups = CHANGES.map((change) => ({ change, some: alternatives.filter((each) => each.change === change) })).filter(({ some }) => some.length > 0);
  return (
    <section className="section" aria-labelledby="instead">
      <div className="section-head"><h3 className="h3" id="instead">{t('tryInstead')}</h3></div>
      <ul className="records tight instead">
        {groups.map(({ change, some }) => (
          <li key={change}>
            <span className="when" id={change}>{t(`change.${change}`)}</span>
            <ul className="main" aria-labelledby={change}>
              {some.map((each) => <Other key={`${each.query} ${each.without.join()}`} asked={asked} alternative={each} alone={some.length === 1} />)}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Other({ asked, alternative, alone }: { asked: AskedFor; alternative: Alternative; alone: boolean }) {
  const t = useTranslations('search');
  const locale = useLocale();
  const { change, query, without, count } = alternative;
  const words = t('words', { words: query });
  const filters = without.length === 0 ? null
    : without.length > 1 || (change === 'NO_FILTER' && alone) ? t('allFilters') : without.map((field) => t('without', { filter: t(`filter.${field}`) })).join();
  return (
    <li>
      <a href={paths.search(locale, parametersInstead(asked, alternative))} rel="nofollow">{filters === null ? words : `${words} ${filters}`}</a>
      <span className="caption tabular">{t('results', { count })}</span>
    </li>
  );
}
