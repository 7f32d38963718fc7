import type { Answer, Dialect, Question } from './answer.ts';

/** The floor's answers have the common shape already. */
export const floor: Dialect = {
  ask: (question, values) => ({ path: `/${question}?${new URLSearchParams(values.map((value): [string, string] => ['v', value])).toString()}` }),
  read: (question, json) => JSON.parse(json) as Answer[Question],
};
