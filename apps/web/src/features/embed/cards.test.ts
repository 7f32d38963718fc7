import type { AgreementGlanceQuery } from '@pacta/client';
import { createTranslator } from 'next-intl';
import { expect, test } from 'vitest';
import en from '../../messages/en.json';
import { agreementCard, pairCard } from './cards.ts';

type Agreement = NonNullable<AgreementGlanceQuery['agreement']>;

const setting = { t: createTranslator({ locale: 'en', messages: en }), locale: 'en' as const, site: 'https://pacta.example', page: 'https://pacta.example/en/agreements/x' };
const party = (name: string) => ({ party: { __typename: 'Country' as const, id: name, name, countryCode: 'ML' } });
const agreement: Agreement = {
  slug: 'x', title: 'A pact', kind: 'TREATY', stage: 'SIGNED', summary: null, parties: [party('Mali'), party('Senegal')], historicalParties: [], domains: [], events: [], corroboration: { outlets: 2 },
};
const card = (parts: Partial<Agreement>) => agreementCard({ ...agreement, ...parts }, setting).markup;

test('what a source or an editor wrote is text, whatever signs are in it', () => {
  const hostile = '<img src=x onerror=alert(1)>" onmouseover="alert(1)';
  const markup = card({ title: hostile, summary: hostile, parties: [party(hostile)], domains: [{ slug: 'd', level: 1, icon: 'x', label: hostile, color: { light: '#000000', dark: '#ffffff' } }] });
  expect(markup).not.toContain('<img');
  expect(markup).not.toContain('" onmouseover');
  expect(markup.match(/&lt;img src=x onerror=alert\(1\)&gt;/g)).toHaveLength(4);
});

test('of many parties some are named and the others counted', () => {
  const names = Array.from({ length: 15 }, (_, index) => `Country ${index + 1}`);
  expect(card({ parties: names.map(party) })).toContain('Country 1, Country 2, Country 3, Country 4, and 11 others');
  expect(card({ parties: names.slice(0, 5).map(party) })).toContain('Country 4, and Country 5');
  expect(card({ historicalParties: ['German Democratic Republic'] })).toContain('Mali, Senegal, and German Democratic Republic');
});

test('what is not known is said, and a step is no more precise than its date', () => {
  expect(card({})).toContain('undated');
  expect(card({ events: [{ kind: 'SIGNED', date: '2025-02' }, { kind: 'LAUNCHED', date: null }] })).toContain('February\u00a02025');
});

test('two countries of which nothing is coded are told so, and that this proves nothing', () => {
  const { markup } = pairCard({ a: { code: 'FJ', name: 'Fiji' }, b: { code: 'IS', name: 'Iceland' }, agreements: { totalCount: 0, nodes: [] }, domainProfile: [] }, setting);
  expect(markup).toContain('No agreement that names both countries is coded in the record.');
  expect(markup).toContain('“None” is not “unknown”');
});
