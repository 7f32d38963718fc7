import { useLocale, useTranslations } from 'next-intl';
import type { CSSProperties } from 'react';
import { numberInWords, sentenceCase } from '../../i18n/number-in-words.ts';
import { RUNGS } from '../../record/ladder.ts';
import { Icon } from '../../ui/icon.tsx';
import { hueOfFact } from './reading.ts';
import type { ArticleWhole, CommitmentWhole, Fact } from './reading.ts';
import { measuresOf, standingOf } from './standing.ts';
import type { Standing } from './standing.ts';

type Measure = Extract<Fact, { kind: 'commitment' }>;

/** Where the measures of a text stand: a line for each domain, a column for each rung, a dot for each measure. */
export function DotFigure({ article, facts }: { article: ArticleWhole; facts: readonly Fact[] }) {
  const t = useTranslations();
  const measures = facts.filter((fact): fact is Measure => fact.kind === 'commitment');
  const stages = columnsOf(measures);
  const lines = linesOf(article, measures);
  if (measures.length === 0) return null;
  return (
    <figure className="figure dots" aria-labelledby="standing" style={{ '--columns': stages.length } as CSSProperties}>
      <h2 className="h3" id="standing"><StandingSentence standing={standingOf(measuresOf(facts))} /></h2>
      <p className="caption">{t('standing.how')}</p>
      <div className="line head" aria-hidden="true">
        <span />
        {stages.map((stage) => <span key={stage}>{t(`stage.${stage}`)}</span>)}
      </div>
      {lines.map(({ hue, icon, label, inLine }) => (
        <div className="line" key={hue} data-d={hue} role="group" aria-label={t('standing.line', { domain: label, count: inLine.length })}>
          <span className="label">
            <Icon name={icon} />
            {label}
          </span>
          {stages.map((stage) => (
            <span className="cell" key={stage}>
              {inLine.filter(({ commitment }) => commitment.stage === stage).map((fact) => (
                <a
                  className="dot"
                  key={fact.id}
                  href={`#${fact.id}`}
                  aria-label={t('standing.dot', { number: fact.label, name: fact.commitment.domain.label, stage: t(`stage.${stage}`) })}
                >
                  {fact.label}
                </a>
              ))}
            </span>
          ))}
        </div>
      ))}
    </figure>
  );
}

/** The finding as a headline: « Douze mesures annoncées, aucune encore constatée ». */
function StandingSentence({ standing }: { standing: Standing }) {
  const t = useTranslations('standing');
  const locale = useLocale();
  if (standing.kind === 'none') return t('none');
  const { count } = standing;
  const number = sentenceCase(numberInWords(count, locale), locale);
  if (standing.kind === 'noneSeen') return t('noneSeen', { count, number, stage: standing.stage ?? 'other' });
  if (standing.kind === 'someSeen')
    return t('someSeen', { count, number, seen: standing.seen, seenNumber: numberInWords(standing.seen, locale) });
  return t(standing.kind, { count, number });
}

/** The five rungs, and suspended or ended only where a measure is. */
function columnsOf(measures: readonly Measure[]) {
  const over = (['SUSPENDED', 'ENDED'] as const).filter((stage) => measures.some(({ commitment }) => commitment.stage === stage));
  return [...RUNGS, ...over];
}

function linesOf(article: ArticleWhole, measures: readonly Measure[]) {
  const hues = [...new Set(measures.map((fact) => hueOfFact(fact) ?? ''))];
  return hues.map((hue) => {
    const inLine = measures.filter((fact) => hueOfFact(fact) === hue);
    return { hue, inLine, ...nameOf(hue, article, inLine[0]?.commitment) };
  });
}

/** The first-level domain by its name and sign, from whatever of the article names it. */
function nameOf(hue: string, article: ArticleWhole, commitment: CommitmentWhole | undefined) {
  const named = article.domains.find(({ slug }) => slug === hue);
  const label = named?.label ?? commitment?.domain.parent?.label ?? commitment?.domain.label ?? hue;
  return { label, icon: named?.icon ?? commitment?.domain.icon ?? '' };
}
