import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../../record/paths.ts';
import { StageStairs } from '../../record/stage-stairs.tsx';
import { ExternalLink } from '../../ui/external-link.tsx';
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
              {saidBy(article, agreement).map(({ id, says, locator, stance }) => (
                <p className="summary" key={id}>
                  {stance === 'CONTRADICTS' && <b>{t('fact.contradicts')} </b>}
                  {says ?? t('reference.noWords')}
                  {locator && ` (${locator})`}
                </p>
              ))}
            </div>
            <StageStairs stage={agreement.stage} events={agreement.events} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What this source says for an agreement and its parts, each sentence once. */
function saidBy(article: ArticleWhole, agreement: AgreementWhole) {
  const all: EvidenceWhole[] = [agreement, ...agreement.parties, ...agreement.events, ...agreement.subjects, ...agreement.commitments].flatMap(
    ({ evidence }) => evidence,
  );
  const here = all.flatMap((piece) =>
    piece.__typename === 'ReferenceEvidence' && piece.article.slug === article.slug ? [piece] : [],
  );
  return [...new Map(here.map((piece) => [`${piece.stance} ${piece.says ?? ''} ${piece.locator ?? ''}`, piece])).values()];
}
