import { expect, test } from 'vitest';
import { corroborationOf } from './voices.ts';

const title = 'Le Mali et le Sénégal renforcent leur coopération militaire à la frontière';
const voice = (outlet: string, words: string | null, text: string | null = null) => ({ outlet, title: words, text });
const despatch = Array.from({ length: 80 }, (_, n) => `mot${n}`).join(' ');

test('outlets that write in their own words count each', () =>
  expect(corroborationOf([voice('A', title), voice('B', 'Bamako et Dakar signent un accord sur les patrouilles communes')])).toEqual({ outlets: 2, independent: 2 }));

test('outlets that print one title count once, whatever its accents and capitals', () =>
  expect(corroborationOf([voice('A', title), voice('B', title.toUpperCase().normalize('NFD')), voice('C', `Sahel : ${title}`)])).toEqual({ outlets: 3, independent: 1 }));

test('a short title proves nothing', () =>
  expect(corroborationOf([voice('A', 'Accord de défense'), voice('B', 'Accord de défense')])).toEqual({ outlets: 2, independent: 2 }));

test('one outlet is one voice, however often it writes', () =>
  expect(corroborationOf([voice('A', title), voice('A', 'Tout autre chose dans ce journal ce jour')])).toEqual({ outlets: 1, independent: 1 }));

test('a despatch that another outlet prints with a line of its own is one voice', () =>
  expect(corroborationOf([voice('A', 'Un', despatch), voice('B', 'Deux', `Avec notre correspondant. ${despatch}`)])).toEqual({ outlets: 2, independent: 1 }));

test('texts that differ are two voices, even under one title', () =>
  expect(corroborationOf([voice('A', title, despatch), voice('B', title, despatch.split(' ').reverse().join(' '))])).toEqual({ outlets: 2, independent: 2 }));

test('copies that are chained through a third source are one voice', () =>
  expect(corroborationOf([voice('A', title), voice('B', 'Autre titre de plus de six mots ici'), voice('C', `${title} autre titre de plus de six mots ici`)])).toEqual({ outlets: 3, independent: 1 }));

test('no source, no voice; a title that nobody printed is no copy', () => {
  expect(corroborationOf([])).toEqual({ outlets: 0, independent: 0 });
  expect(corroborationOf([voice('A', null), voice('B', null)])).toEqual({ outlets: 2, independent: 2 });
});
