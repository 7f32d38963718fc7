import { fragmentOf } from '@pacta/evidence';
import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { CommitmentTerms } from '../../record/commitment-terms.tsx';
import { DomainChips } from '../../record/domain-chips.tsx';
import { PartyNames } from '../../record/party-names.tsx';
import { PassageActions } from '../../record/passage-actions.tsx';
import { paths } from '../../record/paths.ts';
import { Quote } from '../../record/quote.tsx';
import { placesIn } from '../../record/reading-order.ts';
import type { Place } from '../../record/reading-order.ts';
import { RecordLadder } from '../../record/record-ladder.tsx';
import { StageStairs } from '../../record/stage-stairs.tsx';
import { WordingWords } from '../../record/wording.tsx';
import { Icon } from '../../ui/icon.tsx';
import { instrumentsOf } from './fact-words.ts';
import { hueOfFact } from './reading.ts';
import type { ArticleWhole, EvidenceWhole, Fact } from './reading.ts';

type FactOf<Kind extends Fact['kind']> = Extract<Fact, { kind: Kind }>;

/** One fact: a line, and what it stands on when opened. */
export function FactCard({ fact, article }: { fact: Fact; article: ArticleWhole }) {
  if (fact.kind === 'parties') return <PartiesFact fact={fact} />;
  if (fact.kind === 'agreement') return <AgreementFact fact={fact} article={article} />;
  return <CommitmentFact fact={fact} article={article} />;
}

function PartiesFact({ fact }: { fact: FactOf<'parties'> }) {
  const t = useTranslations('fact');
  return (
    <div className="fact" id={fact.id}>
      <div className="line">
        <span className="number">{fact.label}</span>
        <span className="words">
          <span className="what"><PartyNames parties={fact.parties.map(({ party }) => party)} /></span>
          <span className="say">{t('partiesSay', { count: fact.parties.length })}</span>
        </span>
      </div>
    </div>
  );
}

function AgreementFact({ fact, article }: { fact: FactOf<'agreement'>; article: ArticleWhole }) {
  const t = useTranslations();
  const locale = useLocale();
  const { agreement } = fact;
  const kind = t(`kind.${agreement.kind}`);
  return (
    <details className="fact" id={fact.id}>
      <Line fact={fact} what={agreement.title} say={t('fact.agreementSay', { kind, instruments: instrumentsOf(agreement) })}>
        <StageStairs stage={agreement.stage} events={agreement.events} />
      </Line>
      <div className="more">
        <RecordLadder
          label={t('ladder.ofAgreement')}
          stage={agreement.stage}
          events={agreement.events}
          written={(steps) => <PlaceLinks places={steps.length > 0 ? placesOfSteps(article, steps, agreement.evidence.nodes) : placesIn(article, agreement.evidence.nodes)} />}
        />
        <Quotes fact={fact} article={article} evidence={[...agreement.evidence.nodes, ...agreement.events.flatMap(({ evidence }) => evidence)]} />
        <dl className="key-values">
          <dt>{t('fact.parties')}</dt>
          <dd><PartyNames parties={agreement.parties.map(({ party }) => party)} /></dd>
          {agreement.titleIsBuilt && <><dt>{t('fact.title')}</dt><dd>{t('fact.titleIsBuilt')}</dd></>}
          {agreement.subjects.length > 0 && (
            <><dt>{t('fact.domains')}</dt><dd><DomainChips domains={agreement.subjects.map(({ domain }) => domain)} /></dd></>
          )}
        </dl>
        <div className="actions">
          <a href={paths.agreement(locale, agreement.slug)}><Icon name="file-text" />{t('fact.agreementPage')}</a>
        </div>
      </div>
    </details>
  );
}

function CommitmentFact({ fact, article }: { fact: FactOf<'commitment'>; article: ArticleWhole }) {
  const t = useTranslations();
  const locale = useLocale();
  const { commitment, agreement } = fact;
  const elsewhere = commitment.evidence.length - fact.places.length;
  return (
    <details className="fact" id={fact.id} data-d={hueOfFact(fact) ?? undefined}>
      <Line fact={fact} what={commitment.domain.label} say={<WordingWords wording={commitment.wording} stage={commitment.stage} />}>
        <StageStairs stage={commitment.stage} events={commitment.events} />
      </Line>
      <div className="more">
        <RecordLadder
          label={t('ladder.ofMeasure', { number: fact.label })}
          hue={hueOfFact(fact) ?? undefined}
          stage={commitment.stage}
          events={commitment.events}
          written={(steps) => <PlaceLinks places={steps.length > 0 ? placesOfSteps(article, steps, commitment.evidence) : fact.places} />}
        />
        <Quotes fact={fact} article={article} evidence={commitment.evidence} />
        <CommitmentTerms commitment={commitment} language={article.language}>
          {elsewhere > 0 && (
            <>
              <dt>{t('fact.elsewhere')}</dt>
              <dd><a href={paths.agreement(locale, agreement.slug)}>{t('fact.elsewhereCount', { count: elsewhere })}</a></dd>
            </>
          )}
        </CommitmentTerms>
      </div>
    </details>
  );
}

function Line({ fact, what, say, children }: { fact: Fact; what: string; say: ReactNode; children: ReactNode }) {
  return (
    <summary>
      <span className="number">{fact.label}</span>
      <span className="words">
        <span className="what">{what}</span> <span className="say">{say}</span>
      </span>
      {children}
      <Icon name="chevron-down" className="icon toggle" />
    </summary>
  );
}

/** Each passage of this article that a fact stands on, between its neighbouring words. */
function Quotes({ fact, article, evidence }: { fact: Fact; article: ArticleWhole; evidence: readonly EvidenceWhole[] }) {
  const t = useTranslations('fact');
  const locale = useLocale();
  return fact.places.map((place) => {
    const piece = evidence.find(
      (one) => one.__typename === 'PassageEvidence' && one.passage.start === place.start && one.passage.end === place.end,
    );
    if (piece?.__typename !== 'PassageEvidence') return null;
    return (
      <div key={fragmentOf(place)}>
        {piece.stance === 'CONTRADICTS' && <p className="small">{t('contradicts')}</p>}
        <Quote passage={piece.passage} language={article.language} cite={paths.passage(locale, article.slug, place)} />
        <PassageActions passage={place} article={article}>
          <a href={`#${fragmentOf(place)}`}><Icon name="arrow-up" />{t('seeInText')}</a>
        </PassageActions>
      </div>
    );
  });
}

function PlaceLinks({ places }: { places: readonly Place[] }) {
  const t = useTranslations('fact');
  const [place] = places;
  return place ? <a href={`#${fragmentOf(place)}`}>{t('passage')}</a> : null;
}

/** A step without evidence of its own stands on its agreement's or commitment's. */
function placesOfSteps(article: ArticleWhole, steps: readonly { evidence: readonly EvidenceWhole[] }[], otherwise: readonly EvidenceWhole[]) {
  const own = placesIn(article, steps.flatMap(({ evidence }) => evidence));
  return own.length > 0 ? own : placesIn(article, otherwise);
}
