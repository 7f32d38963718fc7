import { useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { shareOf } from './coverage-share.ts';
import type { ArticleWhole, Mark } from './reading.ts';

/** Which sentences are coded, each as wide as it is long, in the order of the text. */
export function CoverageStrip({ coverage, marks }: { coverage: NonNullable<ArticleWhole['coverage']>; marks: readonly Mark[] }) {
  const t = useTranslations('coverage');
  const { sentences } = coverage;
  const bearing = (bears: 'FACT' | 'CONTEXT' | 'NONE') => sentences.filter((sentence) => sentence.bears === bears).length;
  const described = sentences.map(({ bears }, index) => t('sentence', { number: index + 1, bears })).join(', ');
  const uncoded = bearing('NONE');
  if (sentences.length === 0) return null;
  return (
    <div className="coverage-row">
      <div>
        <p className="caption">
          {t.rich('heading', { count: sentences.length, coded: sentences.length - uncoded, share: shareOf(sentences.length - uncoded, sentences.length), b: (text) => <b>{text}</b> })}
        </p>
        <div className="coverage" role="img" aria-label={described}>
          {sentences.map(({ start, end, bears }) => (
            <i key={start} data-bears={bears} data-d={hueIn(marks, start, end)} style={{ '--w': end - start } as CSSProperties} />
          ))}
        </div>
      </div>
      <ul className="legend">
        <li><span className="key" data-bears="FACT" />{t('facts', { count: bearing('FACT') })}</li>
        <li><span className="key" data-bears="CONTEXT" />{t('contexts', { count: bearing('CONTEXT') })}</li>
        <li><span className="key" />{t('uncoded', { count: uncoded })}</li>
        {uncoded > 0 && (
          <li>
            <label className="tick">
              <input type="checkbox" id="show-uncoded" /> {t('show', { count: uncoded })}
            </label>
          </li>
        )}
      </ul>
    </div>
  );
}

/** The hue of what a sentence bears: of its facts where it bears any, otherwise of the domain that it names. */
function hueIn(marks: readonly Mark[], start: number, end: number): string | undefined {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start);
  const facts = inside.filter((mark) => mark.facts.length > 0);
  return (facts.length > 0 ? facts : inside).find(({ hue }) => hue)?.hue ?? undefined;
}
