import { parametersOf } from './choice.ts';
import type { Choice } from './choice.ts';

/** What is chosen, carried along by a form that chooses something else; `besides`: what else the page's address says. */
export function Hidden({ choice, besides = [] }: { choice: Choice; besides?: readonly (readonly [string, string])[] }) {
  return [...parametersOf(choice), ...besides].map(([name, value]) => <input key={name + value} type="hidden" name={name} value={value} />);
}
