import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import type { Glance } from '../../glance.ts';
import fr from '../../messages/fr.json';
import { previewOf } from './preview.ts';

const t = createTranslator({ locale: 'fr', messages: fr });
const article: Extract<Glance, { kind: 'article' }>['article'] = {
  id: 'a', slug: 'a', title: 'Un accord', titleIsBuilt: false, language: 'fr', outlet: { name: 'Journal', url: null }, url: null, publishedOn: '2025-02', kind: 'NEWS', domains: [], agreements: [{ commitments: [{ id: 'c' }] }],
};
const picture = (parts: Partial<typeof article>) => previewOf({ kind: 'article', article: { ...article, ...parts } }, t, 'fr');

test('an article is shown by its title, under its outlet and date', () =>
  expect(picture({})).toMatchObject({ above: 'Journal, février\u00a02025', title: 'Un accord', words: '1 accord, 1 mesure' }));

test('a title in a script that cannot be drawn gives way to outlet and date; when these cannot either, to Pacta', () => {
  expect(picture({ title: 'Гвинея считает', publishedOn: null })).toMatchObject({ above: '', title: 'Journal, sans date' });
  expect(picture({ title: 'اتفاق', titleIsBuilt: true, outlet: { name: 'ТАСС', url: null }, publishedOn: null }).title).toBe('Pacta');
});

test('domains are few, of the first level, each in its hue', () => {
  const domain = (slug: string, level: number) => ({ slug, level, icon: 'x', label: slug, color: { light: '#123456', dark: '#654321' } });
  const { marks } = picture({ domains: [domain('a', 1), domain('a/b', 2), domain('b', 1), domain('c', 1), domain('d', 1), domain('e', 1)] });
  expect(marks).toEqual(['a', 'b', 'c', 'd'].map((label) => ({ label, color: '#123456' })));
});

test('a long title and a long sentence are cut to the room there is', () => {
  const { title, words } = previewOf({ kind: 'domain', domain: { slug: 'a', level: 1, icon: 'x', label: 'mot '.repeat(200), definition: 'mot '.repeat(200), color: { light: '#000000', dark: '#ffffff' }, agreementCount: 0 } }, t, 'fr');
  expect([title.length <= 170, words.length <= 150, title.endsWith('mot…')]).toEqual([true, true, true]);
});
