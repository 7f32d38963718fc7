import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import type { ReactNode } from 'react';
import { Chapter } from '../../ui/chapter.tsx';
import { Ladder } from '../../ui/ladder.tsx';

const WORDINGS = ['OBLIGATION', 'AGREEMENT', 'FUTURE', 'INTENT', 'PRESENT'] as const;
const STAGES = ['DISCUSSED', 'ANNOUNCED', 'SIGNED', 'IN_FORCE', 'OPERATIONAL', 'SUSPENDED', 'ENDED'] as const;
const LEVELS = [1, 2, 3] as const;

/** How the record is made and how to read it. */
export function MethodView({ playground }: { playground: string }) {
  const t = useTranslations();
  const b = (words: ReactNode) => <b>{words}</b>;
  return (
    <article className="wrap manual">
      <header className="page-head top">
        <h1 className="h1">{t('method.title')}</h1>
        <p className="lead">{t('method.lead')}</p>
      </header>
      <Chapter id="evidence" title={t('method.evidenceTitle')}>
        <div className="prose">
          <p>{t('method.evidence1')}</p>
          <p>{t('method.evidence2')}</p>
          <p>{t('method.evidence3')}</p>
        </div>
      </Chapter>
      <Chapter id="ladder" title={t('method.ladderTitle')}>
        <div className="prose"><p>{t('method.ladder1')}</p></div>
        <div className="method-ladder">
          <Ladder
            label={t('method.ladderExample')}
            rungs={[
              { name: t('stage.DISCUSSED'), state: 'below', says: t('method.rungBelow') },
              { name: t('stage.ANNOUNCED'), state: 'shown', says: t('method.rungShown') },
              { name: t('stage.SIGNED'), state: 'now', says: t('method.rungNow') },
              { name: t('stage.IN_FORCE'), state: 'unsaid', says: t('method.rungUnsaid') },
              { name: t('stage.OPERATIONAL'), state: 'unsaid', says: t('method.rungUnsaid') },
            ]}
          />
        </div>
        <dl className="key-values roomy named">
          {STAGES.map((stage) => (
            <Fragment key={stage}>
              <dt>{t(`stage.${stage}`)}</dt>
              <dd>{t(`method.rung.${stage}`)}</dd>
            </Fragment>
          ))}
        </dl>
        <div className="prose after"><p>{t('method.ladder2')}</p></div>
      </Chapter>
      <Chapter id="wording" title={t('method.wordingTitle')}>
        <div className="prose">
          <p>{t('method.wording1')}</p>
          <ul>{WORDINGS.map((wording) => <li key={wording}>{t.rich(`method.wording.${wording}`, { b })}</li>)}</ul>
          <p>{t('method.wording2')}</p>
          <ul>{LEVELS.map((level) => <li key={level}>{t('concreteness', { level })}</li>)}</ul>
        </div>
      </Chapter>
      <Chapter id="none" title={t('method.noneTitle')}>
        <div className="prose">
          <p>{t('method.none1')}</p>
          <p>{t('method.none2')}</p>
          <p>{t('method.none3')}</p>
        </div>
      </Chapter>
      <Chapter id="sources" title={t('method.sourcesTitle')}>
        <div className="prose">
          <p>{t('method.sources1')}</p>
          <p>{t('method.sources2')}</p>
        </div>
      </Chapter>
      <Chapter id="licence" title={t('method.licenceTitle')}>
        <div className="prose">
          <p>{t.rich('method.licence1', {
            licence: (words) => <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">{words}</a>,
          })}</p>
          <p>{t.rich('method.licence2', { api: (words) => <a href={playground}>{words}</a> })}</p>
        </div>
      </Chapter>
    </article>
  );
}
