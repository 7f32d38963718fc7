import type { Stage, Wording } from '@pacta/client';
import { useTranslations } from 'next-intl';

/** How firmly a source words a measure, in a word and what the word means: « *futur* : annoncé, pas encore constaté ». */
export function WordingWords({ wording, stage }: { wording: Wording; stage: Stage }) {
  const t = useTranslations('wording');
  return <>{t.rich(wording, { seen: seenOf(stage), word: (word) => <i>{word}</i> })}</>;
}

/** Whether something shows that a measure was carried out, for the sentences that say so. */
export function seenOf(stage: Stage): 'yes' | 'no' {
  return stage === 'OPERATIONAL' || stage === 'SUSPENDED' || stage === 'ENDED' ? 'yes' : 'no';
}
