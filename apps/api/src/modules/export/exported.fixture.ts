import fc from 'fast-check';
import type { ExportedAgreement, ExportedArticle, ExportedCommitment, ExportedDomain, ExportedEvidence, ExportedSource } from './exported.ts';

export const EDITION = { origin: 'https://pacta.example', generatedAt: '2026-11-27T10:00:00.000000Z' };

/** What breaks careless writers, in one text. */
export const ODD = 'L’« accord » {Mali} & "Sénégal" 100 % #1 _x_ $5 ~ ^ \\alpha \\{ <b>]]> a--b ``q\'\' ; a,b | c\r\nاتفاقية التعاون 🇲🇱 \u202Ertl\u2028fin';

export const anyText = fc.array(
  fc.oneof(fc.constantFrom('=', "'", '+', '-', '@', '＝', '\t', '\r', '\n', ' ', '\uFEFF', '|', '\\', '"', ',', ';', '{', '}', '%', '&', ODD, 'Mali', 'السلام'), fc.string({ unit: 'binary' })),
  { maxLength: 12 },
).map((pieces) => pieces.join('').replaceAll('\0', ''));

const here = (path: string) => ({ fr: `https://pacta.example/fr/${path}`, en: `https://pacta.example/en/${path}` });
const none = { fr: null, en: null };

export const source = (given: Partial<ExportedSource> = {}): ExportedSource => ({
  id: 'QXJ0aWNsZTox', slug: 'mali-senegal', url: here('articles/mali-senegal'), kind: 'NEWS',
  title: 'Le Mali et le Sénégal renforcent leur coopération', titleIsBuilt: false, language: 'fr',
  outlet: { name: 'L’Afrique en vrai', url: 'https://lafriqueenvrai.info/' }, sourceUrl: 'https://lafriqueenvrai.info/sahel?a=1&b=2',
  archivedUrl: null, author: null, publishedOn: '2025-02', retrievedAt: '2026-11-24T00:00:00.000000Z', ...given,
});

export const TEXT = '🇲🇱 Le Mali et le Sénégal ont signé plusieurs accords.';
const start = TEXT.indexOf('ont signé');
export const quote = { start, end: start + 9, exact: 'ont signé', prefix: TEXT.slice(0, start), suffix: TEXT.slice(start + 9), url: here(`articles/mali-senegal#p-${start}-${start + 9}`) };

export const article = (given: Partial<ExportedArticle> = {}): ExportedArticle => ({
  ...source(),
  revision: { sha256: 'ab'.repeat(32), length: TEXT.length, text: TEXT },
  passages: [{ ...quote, facts: [{ stance: 'SUPPORTS', label: { fr: 'Signature', en: 'Signature (en)' }, url: here('agreements/mali-senegal') }] }],
  ...given,
});

export const passageEvidence = (id: string): ExportedEvidence => ({ id, stance: 'SUPPORTS', kind: 'passage', passage: { articleSlug: 'mali-senegal', ...quote } });
const referenceEvidence: ExportedEvidence = { id: 'e2', stance: 'CONTRADICTS', kind: 'reference', article: 'mali-senegal', says: { fr: 'Non.', en: null }, locator: 'art. 4' };
const rowEvidence: ExportedEvidence = { id: 'e3', stance: 'SUPPORTS', kind: 'row', dataset: 'dcad', rowKey: '17', url: 'https://data.example/17' };

const commitment: ExportedCommitment = {
  id: 'c1', statement: { fr: 'Patrouilles', en: 'Patrols' }, domain: { slug: 'border-security/joint-patrols', label: { fr: 'Patrouilles mixtes', en: 'Joint patrols' } },
  actors: [{ code: 'ML', name: { fr: 'Mali', en: 'Mali' } }], stage: 'ANNOUNCED', wording: 'FUTURE', wordingCue: 'seront déployées', concreteness: 2,
  events: [{ id: 'v2', kind: 'ANNOUNCED', date: '2025', place: none, evidence: [] }], evidence: [passageEvidence('e4')],
};

/** An agreement with something in every field. */
export const agreement = (given: Partial<ExportedAgreement> = {}): ExportedAgreement => ({
  id: 'QWdyZWVtZW50OjE', slug: 'mali-senegal', url: here('agreements/mali-senegal'), kind: 'DEFENCE_COOPERATION_AGREEMENT', stage: 'SIGNED', instruments: 'SEVERAL',
  title: { fr: 'Accords Mali – Sénégal', en: 'Mali–Senegal accords' }, titleIsBuilt: true, officialTitle: ODD,
  summary: { fr: ODD, en: 'Accords.' }, disagreement: { fr: 'Deux dates.', en: 'Two dates.' }, notes: { fr: '=1+1', en: null },
  parties: [
    { id: 'p1', code: 'ML', name: { fr: 'Mali', en: 'Mali' }, type: 'Country', role: 'HOST', from: '2024-05', to: '2025-02-06', evidence: [passageEvidence('e5')] },
    { id: 'p2', code: 'ECOWAS', name: { fr: 'CEDEAO', en: 'ECOWAS' }, type: 'Organization', role: null, from: null, to: null, evidence: [] },
  ],
  historicalParties: [{ fr: 'Haute-Volta', en: 'Upper Volta' }],
  domains: [{ id: 's1', slug: 'border-security', label: { fr: 'Sécurité des frontières', en: 'Border security' }, evidence: [passageEvidence('e6')] }],
  commitments: [commitment],
  events: [
    { id: 'v1', kind: 'SIGNED', date: '2025-02', place: { fr: 'Bamako | Kati', en: 'Bamako' }, evidence: [referenceEvidence] },
    { id: 'v3', kind: 'ENTERED_INTO_FORCE', date: null, place: none, evidence: [] },
  ],
  evidence: [passageEvidence('e1'), rowEvidence], sources: [source({ author: 'A. Diallo', archivedUrl: 'https://archive.example/1' })],
  dataset: { id: 'RGF0YXNldDox', slug: 'dcad', name: 'DCAD', version: '1.0', citation: 'Kinne (2020).', url: 'https://dcad.example', licence: 'CC0', coverageFrom: 1980, coverageTo: 2010, coverageNote: none },
  firstPublishedAt: '2026-11-24T09:30:00.000000Z', updatedAt: '2026-11-25T09:30:00.123456Z', checkedAt: '2026-11-26', ...given,
});

/** The same with nothing but what must be there. */
export const bareAgreement = (given: Partial<ExportedAgreement> = {}) => agreement({
  id: 'QWdyZWVtZW50OjI', slug: 'bare', officialTitle: null, summary: none, disagreement: none, notes: none, parties: [], historicalParties: [],
  domains: [], commitments: [], events: [], evidence: [], sources: [], dataset: null, checkedAt: null, titleIsBuilt: false, ...given,
});

export const DOMAINS: ExportedDomain[] = [
  {
    slug: 'border-security', parentSlug: null, url: here('domains/border-security'), label: { fr: 'Sécurité des frontières', en: 'Border security' },
    definition: { fr: ODD, en: 'Land "borders"\n\\.' }, synonyms: { fr: ['Sécurité des frontières', 'frontière commune', 'frontière commune'], en: [] },
    mappings: [{ scheme: 'UNSCR1373', code: '2(g)', relation: 'relatedMatch' }],
  },
  {
    slug: 'border-security/joint-patrols', parentSlug: 'border-security', url: here('domains/border-security/joint-patrols'),
    label: { fr: 'Patrouilles mixtes', en: 'Joint patrols' }, definition: { fr: 'À terre.', en: 'On land.' }, synonyms: { fr: [], en: ['joint patrol'] },
    mappings: [{ scheme: 'CAMEO', code: '062', relation: 'closeMatch' }, { scheme: 'PA-X', code: 'a/b c', relation: 'exactMatch' }],
  },
];

/** All that a writer yields, as one text. */
export async function written(chunks: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
}
