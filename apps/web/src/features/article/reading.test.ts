import { expect, test } from 'vitest';
import { agreementWith, articleOf, commitmentOn, evidenceList, partyOn, quoted } from './article.fixture.ts';
import { readingOf } from './reading.ts';

const LINES = ['Titre', 'Le Mali et le Sénégal ont signé.', 'Des patrouilles et des postes seront déployés. La formation aussi.'];
const on = (quote: string, slug?: string) => quoted(LINES, quote, slug);
const SIGNED = on('ont signé');
const PATROLS = on('Des patrouilles et des postes seront déployés');

const article = articleOf(LINES, [
  agreementWith({
    evidence: evidenceList([SIGNED]),
    parties: [partyOn('ML', [on('Le Mali et le Sénégal')]), partyOn('SN', [on('Le Mali et le Sénégal')]), partyOn('FR', [])],
    commitments: [
      commitmentOn('training', [on('La formation aussi')]),
      commitmentOn('border-security/joint-patrols', [PATROLS]),
      commitmentOn('border-security/coordinated-checkpoints', [PATROLS]),
      commitmentOn('cyber-defence', [on('seront', 'another-article')]),
    ],
    subjects: [
      { domain: { slug: 'training', level: 1, icon: '', label: 'training' }, evidence: [on('formation')] },
      { domain: { slug: 'border-security', level: 1, icon: '', label: 'border' }, evidence: [PATROLS] },
    ],
  }),
]);
const reading = readingOf(article);

test('measures are numbered in the order in which the text comes to them', () =>
  expect(reading.facts.filter(({ kind }) => kind === 'commitment').map(({ id, label, places }) => `${id} ${label} ${places[0]?.exact}`)).toEqual([
    'm1 1 Des patrouilles et des postes seront déployés',
    'm2 2 Des patrouilles et des postes seront déployés',
    'm3 3 La formation aussi',
  ]));

test('parties on the same passage are one fact; one that stands on the agreement’s evidence is left to it', () => {
  const [parties, agreement] = reading.facts;
  expect(parties).toMatchObject({ id: 'fa', label: 'A', kind: 'parties' });
  expect(parties?.kind === 'parties' && parties.parties.map(({ party }) => party.name)).toEqual(['ML', 'SN']);
  expect(agreement).toMatchObject({ id: 'fb', label: 'B', kind: 'agreement', places: [{ exact: 'ont signé' }] });
});

test('a measure that another article tells is left to that one', () =>
  expect(reading.facts.some((fact) => fact.kind === 'commitment' && fact.commitment.domain.slug === 'cyber-defence')).toBe(false));

test('a fact stands beside the first paragraph that supports it, with those of its domain', () =>
  expect(reading.rows.map(({ number, groups }) => [number, groups.map(({ hue, facts }) => `${hue}: ${facts.map(({ id }) => id).join(' ')}`)])).toEqual([
    [1, ['null: fa fb']],
    [2, ['border-security: m1 m2', 'training: m3']],
  ]));

test('a passage is marked once, whatever stands on it, and a mere mention only where no fact stands', () =>
  expect(reading.marks.map(({ start, end, facts, hue }) => [LINES.join('\n').slice(start, end), facts.map(({ id }) => id).join(' '), hue])).toEqual([
    ['Le Mali et le Sénégal', 'fa', null],
    ['ont signé', 'fb', null],
    ['Des patrouilles et des postes seront déployés', 'm1 m2', 'border-security'],
    ['La formation aussi', 'm3', 'training'],
    ['formation', '', 'training'],
  ]));

test('the title is the page’s own heading and no row', () => {
  expect(reading.title?.text).toBe('Titre');
  expect(readingOf({ ...article, title: 'Un autre titre' }).title).toBeNull();
});

test('a fact of the title stands beside the first paragraph, and an agreement without a passage here too', () => {
  const facts = readingOf(articleOf(LINES, [agreementWith({ commitments: [commitmentOn('training', [on('Titre')])] })]));
  expect(facts.rows[0]?.groups.map(({ facts: [fact] }) => fact?.id)).toEqual(['fa', 'm1']);
});

test('a text without facts has rows and nothing beside them', () =>
  expect(readingOf(articleOf(LINES)).rows.every(({ groups }) => groups.length === 0)).toBe(true));

test('many agreements take letters on and on', () => {
  const many = Array.from({ length: 28 }, (_, index) => agreementWith({ id: `${index}`, slug: `${index}` }));
  expect(readingOf(articleOf(LINES, many)).facts.slice(24).map(({ label }) => label)).toEqual(['Y', 'Z', 'AA', 'AB']);
});
