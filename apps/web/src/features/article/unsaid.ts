import { precisionOf } from '../../i18n/partial-date.ts';
import type { ArticleWhole, Reading } from './reading.ts';

/** What a text leaves open, as far as its facts show. Each is a sentence of the page; the order is that of the page. */
export type Unsaid =
  | 'noArticleDate'
  | 'dateUnknown'
  | 'articleDateByYear'
  | 'articleDateByMonth'
  | 'noEventDate'
  | 'severalInstruments'
  | 'noOfficialTitle'
  | 'noMeans'
  | 'someWithoutMeans'
  | 'nothingSeen'
  | 'noAuthor'
  | 'noText';

/** Finds what the text does not say. Only what follows from the record: nothing is guessed. */
export function unsaidIn(article: ArticleWhole, { facts }: Reading): Unsaid[] {
  const events = article.agreements.flatMap((agreement) => agreement.events);
  const measures = facts.flatMap((fact) => (fact.kind === 'commitment' ? [fact.commitment] : []));
  const vague = measures.filter(({ concreteness }) => concreteness < 3).length;
  const precision = article.publishedOn ? precisionOf(article.publishedOn) : null;
  const dates: [Unsaid, boolean][] = [
    ['noArticleDate', precision === null],
    ['articleDateByYear', precision === 'year'],
    ['articleDateByMonth', precision === 'month'],
  ];
  // Of a source whose text we don't hold we cannot say what it leaves out.
  if (!article.revision) return [...holding([['dateUnknown', precision === null], ...dates.slice(1)]), 'noText'];
  return holding([
    ...dates,
    ['noEventDate', article.agreements.length > 0 && events.every(({ date }) => date === null)],
    ['severalInstruments', article.agreements.some(({ instruments }) => instruments === 'SEVERAL')],
    ['noOfficialTitle', article.agreements.some((agreement) => agreement.instruments === 'ONE' && agreement.titleIsBuilt)],
    ['noMeans', measures.length > 0 && vague === measures.length],
    ['someWithoutMeans', vague > 0 && vague < measures.length],
    ['nothingSeen', measures.length > 0 && measures.every(({ stage }) => stage !== 'OPERATIONAL' && stage !== 'SUSPENDED' && stage !== 'ENDED')],
    ['noAuthor', article.author === null],
  ]);
}

function holding(points: readonly [Unsaid, boolean][]): Unsaid[] {
  return points.flatMap(([what, holds]) => (holds ? [what] : []));
}
