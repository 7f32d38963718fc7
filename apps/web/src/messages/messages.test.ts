import { parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { expect, test } from 'vitest';
import en from './en.json';
import fr from './fr.json';

type Messages = { [key: string]: string | Messages };

function flat(messages: Messages, path = ''): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] satisfies [string, string]] : flat(value, `${path}${key}.`),
  );
}

/** The values and tags that a message asks for, each once, in the order of the alphabet. */
function argumentsOf(text: string): string {
  const found = new Set<string>();
  const walk = (elements: readonly MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type !== TYPE.literal && element.type !== TYPE.pound) found.add(element.type === TYPE.tag ? `<${element.value}>` : element.value);
      if (element.type === TYPE.tag) walk(element.children);
      if (element.type === TYPE.select || element.type === TYPE.plural) for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(parse(text));
  return [...found].sort().join(', ');
}

test('both languages say the same things about the same values', () => {
  const shape = (messages: Messages) => flat(messages).map(([key, text]) => `${key}(${argumentsOf(text)})`).sort();
  expect(shape(en)).toEqual(shape(fr));
});

test('French sentences keep together what a line must not part', () => {
  // An ordinary space before « : ; ? ! » or inside the guillemets could leave the sign alone on the next line.
  const loose = flat(fr).filter(([, text]) => / [:;?!»]|« /.test(text));
  expect(loose).toEqual([]);
});

test('no message uses a typewriter’s quotation marks', () =>
  expect([...flat(fr), ...flat(en)].filter(([, text]) => /(?<=\p{L})'|"/u.test(text))).toEqual([]));
