import { useLocale, useTranslations } from 'next-intl';
import { partialDate } from '../../i18n/partial-date.ts';
import { paths } from '../../record/paths.ts';
import { StageStairs } from '../../record/stage-stairs.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';
import type { AgreementWhole, ArticleWhole, EvidenceWhole } from './reading.ts';

/** What stands on a source of which Pacta holds the reference alone: what it says, in our words, for which agreement. */
export function ReferenceFacts({ article }: { article: ArticleWhole }) {
  const t = useTranslations();
  const locale = useLocale();
  return (
    <Section id="facts" title={t('reference.title')}>
      <Note icon="file-text" title={t('reference.noText')}>
        <p>{t('reference.why')} {article.url && <ExternalLink href={article.url}>{t('reference.read')}</ExternalLink>}</p>
      </Note>
      <ul className="records">
        {article.agreements.map((agreement) => (
          <li key={agreement.slug}>
            <span className="when">{t(`kind.${agreement.kind}`)}</span>
            <div className="main">
              <h3 className="title"><a href={paths.agreement(locale, agreement.slug)}>{agreement.title}</a></h3>
              {saidBy(article, agreement).map((saying) => <Sentence key={saying.words + (saying.locator ?? '')} saying={saying} />)}
            </div>
            <StageStairs stage={agreement.stage} events={agreement.events} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the source says, in a sentence of ours, and what of the agreement it supports or contradicts. */
function Sentence({ saying: { words, locator, supports, contradicts } }: { saying: Saying }) {
  const t = useTranslations();
  const locale = useLocale();
  const named = (steps: readonly Step[]) =>
    steps.map(({ kind, date }) => (date ? `${t(`event.noun.${kind}`)} (${partialDate(date, locale, 'short')})` : t(`event.noun.${kind}`))).join(', ');
  return (
    <div className="said">
      <p>{t('reference.says', { words: words === '' ? t('reference.noWords') : words })}{locator && ` (${locator})`}</p>
      {supports && supports.length > 0 && <p className="caption">{t('reference.supports', { steps: named(supports) })}</p>}
      {contradicts && (
        <p className="caption against">
          <Icon name="split" /> {contradicts.length > 0 ? t('reference.contradicts', { steps: named(contradicts) }) : t('reference.contradictsAll')}
        </p>
      )}
    </div>
  );
}

type Step = AgreementWhole['events'][number];

/** A sentence, with the steps that it supports and contradicts; null where it doesn't, empty where it is about the whole. */
type Saying = { words: string; locator: string | null; supports: Step[] | null; contradicts: Step[] | null };

/** What this source says for an agreement and its parts, each sentence once. */
function saidBy(article: ArticleWhole, agreement: AgreementWhole): Saying[] {
  const whole = [...agreement.parties, ...agreement.subjects, ...agreement.commitments].flatMap(({ evidence }) => evidence);
  const pieces: { evidence: EvidenceWhole; step: Step | null }[] = [
    ...[...agreement.evidence.nodes, ...whole].map((evidence) => ({ evidence, step: null })),
    ...agreement.events.flatMap((step) => step.evidence.map((evidence) => ({ evidence, step }))),
  ];
  const says = new Map<string, Saying>();
  for (const { evidence, step } of pieces) {
    if (evidence.__typename !== 'ReferenceEvidence' || evidence.article.slug !== article.slug) continue;
    const key = `${evidence.says ?? ''} ${evidence.locator ?? ''}`;
    const saying = says.get(key) ?? { words: evidence.says ?? '', locator: evidence.locator, supports: null, contradicts: null };
    const side = evidence.stance === 'SUPPORTS' ? 'supports' : 'contradicts';
    saying[side] = [...(saying[side] ?? []), ...(step ? [step] : [])];
    says.set(key, saying);
  }
  return [...says.values()];
}
