/**
 * What is made of each value of an iterator, any number of things, in order. It ends as soon as its reader does, though the
 * iterator below it waits; an async generator would end with the next value.
 */
export function eachMade<Value, Made>(values: AsyncIterator<Value>, make: (value: Value) => Promise<Made[]>): AsyncIterableIterator<Made> {
  const made: Made[] = [];
  let ended = false;
  return {
    async next() {
      while (made.length === 0) {
        if (ended) return { done: true, value: undefined };
        const next = await values.next();
        if (next.done) ended = true;
        else made.push(...(await make(next.value)));
      }
      const [value] = made.splice(0, 1);
      return ended || value === undefined ? { done: true, value: undefined } : { done: false, value };
    },
    async return() {
      ended = true;
      made.length = 0;
      await values.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
