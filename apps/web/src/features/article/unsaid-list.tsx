import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Unsaid } from './unsaid.ts';

/** Under which question each open point stands. */
const QUESTION = {
  dateUnknown: 'when',
  noArticleDate: 'when',
  articleDateByYear: 'when',
  articleDateByMonth: 'when',
  noEventDate: 'when',
  severalInstruments: 'which',
  noOfficialTitle: 'which',
  noMeans: 'howMuch',
  someWithoutMeans: 'howMuch',
  nothingSeen: 'andThen',
  noAuthor: 'who',
  noText: 'which',
} as const satisfies Record<Unsaid, string>;

/** What the text leaves open, set as large as what it says. `after` closes the list: how to read a silence. */
export function UnsaidList({ unsaid, after }: { unsaid: readonly Unsaid[]; after: ReactNode }) {
  const t = useTranslations('unsaid');
  const questions = [...new Set(unsaid.map((what) => QUESTION[what]))];
  return (
    <>
      <dl className="key-values roomy">
        {questions.map((question) => (
          <div key={question} style={{ display: 'contents' }}>
            <dt>{t(`question.${question}`)}</dt>
            <dd>{unsaid.filter((what) => QUESTION[what] === question).map((what) => t(what)).join(' ')}</dd>
          </div>
        ))}
      </dl>
      {after}
    </>
  );
}
