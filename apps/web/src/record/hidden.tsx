import { parametersOf } from './choice.ts';
import type { Choice } from './choice.ts';

/** What is chosen, carried along by a form that chooses something else. */
export function Hidden({ choice }: { choice: Choice }) {
  return parametersOf(choice).map(([name, value]) => <input key={name + value} type="hidden" name={name} value={value} />);
}
