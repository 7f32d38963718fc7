import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revise } from './revision.ts';
import { source } from './text.fixture.ts';
import { fit, UnfitText } from './unfit-text.ts';

describe('whatever comes in', () => {
  test.each(['text', 'markdown'] as const)('%s becomes NFC without doubled spaces, invisible marks or blank lines', (format) =>
    fc.assert(fc.property(source, (given) => {
      const { text } = revise(given, format);
      expect(text).toBe(text.normalize('NFC'));
      expect(fit(text)).toBe(text); // neither NUL nor half characters
      expect(text).not.toMatch(/ {2}|\n\n|^\s|\s$|[\u00AD\u200B\u202E\uFEFF\0\t\r\u00A0]/);
    })));

  test('a text given back is unchanged', () =>
    fc.assert(fc.property(source, fc.constantFrom('text' as const, 'markdown' as const), (given, format) => {
      const { text } = revise(given, format);
      expect(revise(text, 'text').text).toBe(text);
    })));

  test('the blocks, put together with line feeds, are the text', () =>
    fc.assert(fc.property(source, (given) => {
      const { text, blocks } = revise(given, 'markdown');
      expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
      expect(blocks.every(({ start, end }) => end > start)).toBe(true);
    })));
});

const kinds = (given: string, format: 'text' | 'markdown' = 'markdown') => {
  const { text, blocks } = revise(given, format);
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
};

describe('a newspaper’s text', () => {
  test('has its first line as title, its picture aside, and each line as a paragraph', () => {
    const given = 'Le Mali et le Sénégal\n![Deux drapeaux](https://example.org/a.jpg)\nIls ont signé.\nDes patrouilles suivront.';
    expect(kinds(given)).toEqual(['heading: Le Mali et le Sénégal', 'paragraph: Ils ont signé.', 'paragraph: Des patrouilles suivront.']);
    expect(revise(given, 'markdown').pictures).toEqual([{ alt: 'Deux drapeaux', url: 'https://example.org/a.jpg' }]);
  });

  test('keeps its typographic quotes, dashes and apostrophes', () =>
    expect(revise('Il dit : « C’est fait — “enfin”. »', 'text').text).toBe('Il dit : « C’est fait — “enfin”. »'));

  test('has no-break spaces as spaces and loses what nobody sees', () =>
    expect(revise('\uFEFFcoopéra\u00ADtion\u00A0: 2\u202F263\u200B mots', 'text').text).toBe('coopération : 2 263 mots'));

  test('keeps the joiners that emoji and Persian are written with', () =>
    expect(revise('👩🏽‍✈️ می‌خواهم', 'text').text).toBe('👩🏽‍✈️ می‌خواهم'));

  test('loses the same joiners where they join nothing', () =>
    expect(revise('coopé\u200Cration des\u200D deux e\u200C\u0301tats, 3\u200D4', 'text').text).toBe('coopération des deux états, 34'));

  test('composes accents', () => expect(revise('Se\u0301ne\u0301gal', 'text').text).toBe('Sénégal'));

  test('with blank lines has paragraphs that run over line ends', () =>
    expect(kinds('Titre\n\nUne phrase\nsur deux lignes.\r\n\r\nUne autre.', 'text')).toEqual(
      ['heading: Titre', 'paragraph: Une phrase sur deux lignes.', 'paragraph: Une autre.']));

  test('names its title, and none where it has none', () => {
    expect(revise('# Un accord\n\nIls ont signé.', 'markdown').title).toBe('Un accord');
    expect(revise('Ils ont signé.\n\n# Ensuite\n\nRien.', 'markdown').title).toBeNull();
  });

  test('that begins with a sentence has no title', () =>
    expect(kinds('Ils ont signé.\nDes patrouilles suivront.', 'text')).toEqual(['paragraph: Ils ont signé.', 'paragraph: Des patrouilles suivront.']));
});

describe('Markdown', () => {
  test('shows its words without their markup', () =>
    expect(revise('# Un **accord** *clair*\n\nVoir [le texte](https://example.org "ici"), `art. 4` et \\*ceci\\*.', 'markdown').text)
      .toBe('Un accord clair\nVoir le texte, art. 4 et *ceci*.'));

  test('has headings, lists and quotations as blocks of their own', () =>
    expect(kinds('Titre\n=====\n\n- un\n- deux\n\n> cité\n> encore\n\n***\n\nFin.')).toEqual(
      ['heading: Titre', 'list-item: un', 'list-item: deux', 'quote: cité encore', 'paragraph: Fin.']));

  test('loses its front matter, but no words between two rules', () => {
    expect(revise('---\ntitle: x\n---\n\nTexte.', 'markdown').text).toBe('Texte.');
    expect(revise('---\nUn chapeau entre deux filets.\n\n---\nLa suite.', 'markdown').text).toBe('Un chapeau entre deux filets.\nLa suite.');
  });

  test('has links and pictures whose address or words hold brackets', () => {
    const given = 'Voir [Bamako [1]](https://fr.wikipedia.org/wiki/Bamako_(ville)) ici. ![Un [vieux] pont](https://example.org/pont_(2).jpg)';
    expect(revise(given, 'markdown')).toMatchObject({ text: 'Voir Bamako [1] ici.', pictures: [{ alt: 'Un [vieux] pont', url: 'https://example.org/pont_(2).jpg' }] });
  });

  test('keeps a year at which a line happens to begin, and numbers no list with it', () => {
    expect(kinds('Ils ont signé en\n2012. Puis rien.\n\nFin.')).toEqual(['paragraph: Ils ont signé en 2012. Puis rien.', 'paragraph: Fin.']);
    expect(kinds('Ils ont :\n1. signé\n2. ratifié\n\nFin.')).toEqual(['paragraph: Ils ont :', 'list-item: signé', 'list-item: ratifié', 'paragraph: Fin.']);
  });

  test('has addresses and code as they were written', () =>
    expect(revise('Voir <https://example.org/_a_>, https://example.org/_b_c et `_d_`.', 'markdown').text)
      .toBe('Voir https://example.org/_a_, https://example.org/_b_c et _d_.'));

  test.each([
    ['**Note :**le texte', 'Note :le texte'], ['***fort***', 'fort'], ['_« ceci »_, _cela_', '« ceci », cela'], ['**Mali**en', 'Malien'],
    ['**a *b* c**', 'a b c'], ['*un* et **deux**', 'un et deux'],
  ])('%s reads %s', (given, shown) => expect(revise(given, 'markdown').text).toBe(shown));

  test.each(['nom_de_fichier', '3 * 4 * 5', '2*3*4', '2**3**4', 'x*y*z', 'a_b_c', 'l’accord*', 'accord*, note*', '**', '[1]', '[a](b c)', '!'])('%s holds no markup', (given) => expect(revise(given, 'markdown').text).toBe(given));
});

test('an empty source, or one of spaces alone, is an empty text', () => {
  expect(revise('', 'text')).toEqual({ text: '', blocks: [], pictures: [], title: null });
  expect(revise(' \u200B\n\t\n', 'markdown').text).toBe('');
});

test.each<[string, string, string, number]>([
  ['NUL', 'Bama\0ko', 'NUL', 4],
  ['the first half of a character', 'x\uD83C', 'LONE_SURROGATE', 1],
  ['the second half alone', '\uDDF1x', 'LONE_SURROGATE', 0],
])('a text with %s is refused with its place', (_, given, code, offset) => {
  const attempt = () => revise(given, 'text');
  expect(attempt).toThrow(UnfitText);
  expect(attempt).toThrow(expect.objectContaining({ code, offset }));
});

test('a text of a million letters is no trouble', () => expect(revise('accord '.repeat(150_000), 'markdown').text).toHaveLength(1_049_999));

// Each of these made an expression look for its partner from every sign: time by the square of the length.
test.each(['*a ', '_a ', '**a', '[', '![', '[a](', '[a](b "', '<http://', '`a', '\\', 'e\u200D\u0301'])('nor is a page full of « %s »', (unit) =>
  expect(() => revise(unit.repeat(20_000), 'markdown')).not.toThrow());
