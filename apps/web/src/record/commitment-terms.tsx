import type { CommitmentPartsFragment } from '@pacta/client';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { PartyNames } from './party-names.tsx';
import { WordingWords } from './wording.tsx';

/** What a measure is, who carries it out, how firmly it is worded and how concrete it is. `language` is that of its source. */
export function CommitmentTerms({ commitment, language, children }: {
  commitment: CommitmentPartsFragment;
  language: string | undefined;
  children?: ReactNode;
}) {
  const t = useTranslations();
  const { statement, actors, wording, wordingCue, stage, concreteness } = commitment;
  const say = <WordingWords wording={wording} stage={stage} />;
  return (
    <dl className="key-values">
      <dt>{t('fact.measure')}</dt>
      <dd>{statement}</dd>
      <dt>{t('fact.actors')}</dt>
      <dd>{actors.length > 0 ? <PartyNames parties={actors} /> : t('fact.noActors')}</dd>
      <dt>{t('fact.wording')}</dt>
      <dd>{wordingCue ? t.rich('fact.cue', { cue: () => <span lang={language}>{wordingCue}</span>, say: () => say }) : say}</dd>
      <dt>{t('fact.concreteness')}</dt>
      <dd>{t('concreteness', { level: concreteness })}</dd>
      {children}
    </dl>
  );
}
