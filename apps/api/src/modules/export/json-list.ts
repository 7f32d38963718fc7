import type { Many } from './exported.ts';

/** A JSON document around one list, a line per item, written as the items come: memory holds one at a time. */
export async function* jsonList<Item>(open: string, items: Many<Item>, textOf: (item: Item) => string, close: string): AsyncGenerator<string> {
  yield open;
  let between = '\n';
  for await (const item of items) {
    yield between + textOf(item);
    between = ',\n';
  }
  yield `\n${close}\n`;
}
