import { HtmlValidate } from 'html-validate';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGES } from '../support/pages.ts';

const site = inject('siteUrl');

/** What the HTML standard and its accessibility mapping ask, as far as a machine can tell. What is taste is off. */
const standard = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:standard'],
  rules: {
    // React writes `hrefLang`, `<meta/>` and `async=""`, which HTML reads as `hreflang`, `<meta>` and `async`.
    'attr-case': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // RIS ends its entries with a blank.
    'no-trailing-whitespace': 'off',
    // A title is its outlet's, however long.
    'long-title': 'off',
    // A filter by two countries sends the name `country` twice.
    'form-dup-name': 'off',
    // A `pre` that scrolls is a region, so that a keyboard reaches it, and stays a `pre`.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

const languages = ['fr', 'en'];
const each = Object.entries(PAGES);
const html = new Map<string, string>();
// All at first: a validator that thinks for seconds would let connections die between two pages.
beforeAll(async () => {
  for (const locale of languages) for (const [, path] of each) html.set(locale + path, await (await fetch(`${site}/${locale}${path}`)).text());
}, 120_000);

describe.each(languages)('in %s', (locale) => {
  test.each(each)('%s is valid HTML as it is sent', async (_, path) => {
    const { results } = await standard.validateString(html.get(locale + path)!, path);
    expect(results.flatMap(({ messages }) => messages).map(({ ruleId, line, column, message }) => `${ruleId} at ${line}:${column}: ${message}`)).toEqual([]);
  });
});
