import { expect, test } from 'vitest';
import { articleFilterOf, articleParameters, chosenArticles, fileParameters, knownArticles, READABLE_ARTICLES, toggledIn, yearOf } from './chosen-articles.ts';
import { leftOutOf } from '../../record/left-out.ts';

const nothing = chosenArticles({});

test('an address without parameters chooses nothing', () => {
  expect(articleParameters(nothing)).toEqual([]);
  expect(articleFilterOf(nothing)).toEqual({ countries: null, domains: null, kinds: null, languages: null, from: null, to: null, hasText: null });
});

test('one choice has one address, however it is written', () => {
  const one = chosenArticles({ from: '2025', kind: 'news', country: ['ML,sn', 'ml'], language: 'FR', show: 'texts' });
  expect(articleParameters(one)).toEqual([['show', 'texts'], ['country', 'ml'], ['country', 'sn'], ['kind', 'NEWS'], ['language', 'fr'], ['from', '2025']]);
  expect(chosenArticles({ show: 'texts', country: ['ml', 'sn'], kind: 'NEWS', language: 'fr', from: '2025' })).toEqual(one);
});

test('a year is both ends of the time asked for, in the filter and in the files', () => {
  const one = chosenArticles({ from: '2025', to: '2025', show: 'texts' });
  expect([yearOf(one), yearOf(chosenArticles({ from: '2024', to: '2025' })), yearOf(chosenArticles({ from: '2025-02', to: '2025-02' })), yearOf(nothing)]).toEqual(['2025', null, null, null]);
  expect(articleFilterOf(one)).toMatchObject({ from: '2025', to: '2025', hasText: true });
  expect(fileParameters(one)).toEqual([['from', '2025'], ['to', '2025']]);
});

test.each([{ country: 'mali' }, { domain: '../x' }, { kind: 'rumour' }, { language: 'français' }, { from: '25' }, { to: '20255' }, { from: '2025-13' }, { show: 'nothing' }, { country: '' }])(
  '%o asks for nothing', (parameters) => expect(chosenArticles(parameters)).toEqual(nothing));

test('what cannot be read is named by the page, the sorts of agreements among it', () =>
  expect(leftOutOf({ kind: ['NEWS', 'CHARTER'], language: 'français', show: 'nothing', from: '25', country: 'ml' }, READABLE_ARTICLES)).toEqual([
    { name: 'kind', value: 'CHARTER' }, { name: 'language', value: 'français' }, { name: 'show', value: 'nothing' }, { name: 'from', value: '25' },
  ]));

test('what the record does not know is left out and named', () => {
  const names = { countries: [{ code: 'ML', name: 'Mali' }], organizations: [], domains: [], datasets: [] };
  const { chosen, unknown } = knownArticles(chosenArticles({ country: ['ml', 'zz'], domain: 'nowhere', to: '2025' }), names);
  expect(chosen).toEqual(chosenArticles({ country: 'ml', to: '2025' }));
  expect(unknown).toEqual([{ name: 'country', value: 'ZZ' }, { name: 'domain', value: 'nowhere' }]);
});

test('a value is added, and taken away again', () => {
  const one = toggledIn(nothing, 'kind', 'TREATY');
  expect(one.kind).toEqual(['TREATY']);
  expect(toggledIn(one, 'kind', 'TREATY')).toEqual(nothing);
});
