import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
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
    // A title is its outlet's, however long.
    'long-title': 'off',
    // A filter by two countries sends the name `country` twice.
    'form-dup-name': 'off',
    // A `pre` that scrolls is a region, so that a keyboard reaches it, and stays a `pre`.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
});

const read = async (path: string) => (await fetch(site + path, { headers: { accept: 'text/html' } })).text();

describe.each(['fr', 'en'])('in %s', (locale) => {
  test.each(Object.entries(PAGES))('%s is valid HTML as it is sent', async (_, path) => {
    const { results } = await standard.validateString(await read(`/${locale}${path}`), path);
    expect(results.flatMap(({ messages }) => messages).map(({ ruleId, line, column, message }) => `${ruleId} at ${line}:${column}: ${message}`)).toEqual([]);
  });
});
