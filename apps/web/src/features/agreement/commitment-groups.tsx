import { fragmentOf } from '@pacta/evidence';
import { useLocale, useTranslations } from 'next-intl';
import { hueOf } from '../../record/hue.ts';
import { CommitmentTerms } from '../../record/commitment-terms.tsx';
import { PassageActions } from '../../record/passage-actions.tsx';
import { paths } from '../../record/paths.ts';
import { Quote } from '../../record/quote.tsx';
import { RecordLadder } from '../../record/record-ladder.tsx';
import { StageStairs } from '../../record/stage-stairs.tsx';
import { WordingWords } from '../../record/wording.tsx';
import { Icon } from '../../ui/icon.tsx';
import { SourceRefs } from './source-refs.tsx';
import type { AgreementWhole, PassageWhole, Source } from './sources.ts';

type Commitment = AgreementWhole['commitments'][number];
type Numbered = { commitment: Commitment; number: number };

/** The measures of an agreement by first-level domain, each with its ladder and the words that it stands on. */
export function CommitmentGroups({ agreement, sources }: { agreement: AgreementWhole; sources: readonly Source[] }) {
  const t = useTranslations('row');
  const locale = useLocale();
  const groups = new Map<string, Numbered[]>();
  for (const [index, commitment] of agreement.commitments.entries()) {
    const hue = hueOf(commitment.domain.slug);
    groups.set(hue, [...(groups.get(hue) ?? []), { commitment, number: index + 1 }]);
  }
  return (
    <div className="facts">
      {[...groups].map(([hue, measures]) => {
        const domain = measures[0]?.commitment.domain;
        const named = agreement.domains.find(({ slug }) => slug === hue);
        return (
          <section className="fact-group" key={hue} aria-labelledby={`domain-${hue}`}>
            <div className="group-head" data-d={hue}>
              <Icon name={named?.icon ?? domain?.icon ?? 'file-text'} />
              <h3 className="h4" id={`domain-${hue}`}>
                <a href={paths.domain(locale, hue)}>{domain?.parent?.label ?? domain?.label}</a>
              </h3>
              <span className="count">{t('measures', { count: measures.length })}</span>
            </div>
            {measures.map((measure) => <Measure key={measure.number} hue={hue} sources={sources} {...measure} />)}
          </section>
        );
      })}
    </div>
  );
}

function Measure({ hue, commitment, number, sources }: Numbered & { hue: string; sources: readonly Source[] }) {
  const t = useTranslations();
  const passages = commitment.evidence.flatMap((piece) => (piece.__typename === 'PassageEvidence' ? [piece.passage] : []));
  return (
    <details className="fact" id={`c${number}`} data-d={hue}>
      <summary>
        <span className="number">{number}</span>
        <span className="words">
          <span className="what">{commitment.domain.label}</span>{' '}
          <span className="say"><WordingWords wording={commitment.wording} stage={commitment.stage} /></span>
        </span>
        <StageStairs stage={commitment.stage} events={commitment.events} />
        <Icon name="chevron-down" className="icon toggle" />
      </summary>
      <div className="more">
        <RecordLadder
          label={t('ladder.ofMeasure', { number: String(number) })}
          hue={hue}
          stage={commitment.stage}
          events={commitment.events}
          written={(steps) => {
            const own = steps.flatMap(({ evidence }) => evidence);
            return <SourceRefs sources={sources} evidence={own.length > 0 ? own : commitment.evidence} />;
          }}
        />
        {passages.map((passage) => <LinkedQuote key={fragmentOf(passage)} passage={passage} />)}
        <CommitmentTerms commitment={commitment} language={passages[0]?.article.language}>
          <dt>{t('agreement.writtenIn')}</dt>
          <dd><SourceRefs sources={sources} evidence={commitment.evidence} /></dd>
        </CommitmentTerms>
      </div>
    </details>
  );
}

function LinkedQuote({ passage }: { passage: PassageWhole }) {
  const t = useTranslations('agreement');
  const locale = useLocale();
  const { article } = passage;
  const href = paths.passage(locale, article.slug, passage);
  return (
    <div>
      <Quote passage={passage} language={article.language} cite={href} />
      <PassageActions passage={passage} article={article}>
        <a href={href}><Icon name="file-text" />{t('readPassageIn', { outlet: article.outlet.name })}</a>
      </PassageActions>
    </div>
  );
}
