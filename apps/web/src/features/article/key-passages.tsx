import { fragmentOf } from '@pacta/evidence';
import { useTranslations } from 'next-intl';
import { hueOfFact } from './reading.ts';
import type { ArticleWhole, Reading } from './reading.ts';

/** The passages that the facts stand on, in reading order: what to read of a text that one has no time for. */
export function KeyPassages({ article, reading }: { article: ArticleWhole; reading: Reading }) {
  const t = useTranslations('keyPassages');
  const passages = reading.marks.filter(({ facts }) => facts.length > 0);
  if (passages.length === 0) return null;
  return (
    <section className="key-passages" aria-labelledby="passages">
      <h2 className="h3" id="passages">{t('title')}</h2>
      <p className="caption">{t('how', { count: passages.length })}</p>
      <ol>
        {passages.map((passage) => (
          <li key={fragmentOf(passage)}>
            <span className="numbers" aria-hidden="true">
              {passage.facts.map((fact) => <b key={fact.id} data-d={hueOfFact(fact) ?? undefined}>{fact.label}</b>)}
            </span>
            <a href={`#${fragmentOf(passage)}`} data-facts={passage.facts.map(({ id }) => id).join(' ')}>
              <span className="unseen">{t('facts', { count: passage.facts.length, labels: passage.facts.map(({ label }) => label).join(', ') })} </span>
              <span className="words" lang={article.language}>{wordsOf(passage, passage.facts[0])}</span>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The words at a place, as the fact that stands on it quotes them. */
function wordsOf({ start, end }: { start: number; end: number }, fact: Reading['facts'][number] | undefined): string {
  return fact?.places.find((place) => place.start === start && place.end === end)?.exact ?? '';
}
