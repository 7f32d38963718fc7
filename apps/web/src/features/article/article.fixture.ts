import type { AgreementWhole, ArticleWhole, CommitmentWhole, EvidenceWhole } from './reading.ts';

/** An article for tests: its text line by line, the first its title, the others paragraphs. */
export function articleOf(lines: readonly string[], agreements: readonly AgreementWhole[] = []): ArticleWhole {
  const text = lines.join('\n');
  let at = 0;
  const blocks = lines.map((line, index): ArticleWhole['blocks'][number] => {
    const start = at;
    at += line.length + 1;
    return { kind: index === 0 ? 'HEADING' : 'PARAGRAPH', start, end: start + line.length, text: line };
  });
  return {
    id: 'article',
    slug: 'article',
    kind: 'NEWS',
    title: lines[0] ?? '',
    titleIsBuilt: false,
    language: 'fr',
    outlet: { name: 'Outlet', url: null },
    url: null,
    publishedOn: null,
    author: null,
    archivedUrl: null,
    retrievedAt: null,
    image: null,
    revision: { number: 1, sha256: 'a'.repeat(64), length: text.length, createdAt: '2026-11-24T00:00:00Z' },
    blocks,
    coverage: null,
    countries: [],
    domains: [],
    text: '',
    bibtex: '',
    ris: '',
    csl: '{}',
    agreements: [...agreements],
  };
}

/** Evidence on the one place of `quote` in `lines`; in another article when `slug` names one. */
export function quoted(lines: readonly string[], quote: string, slug = 'article'): EvidenceWhole {
  const start = lines.join('\n').indexOf(quote);
  if (start < 0) throw new Error(`The fixture's text does not hold « ${quote} ».`);
  const article = { ...articleOf(lines), slug };
  return {
    __typename: 'PassageEvidence',
    id: `${slug}-${start}`,
    stance: 'SUPPORTS',
    passage: { start, end: start + quote.length, exact: quote, prefix: '', suffix: '', verified: true, article },
  };
}

export function commitmentOn(domain: string, evidence: EvidenceWhole[], more: Partial<CommitmentWhole> = {}): CommitmentWhole {
  return {
    id: domain,
    statement: domain,
    domain: { slug: domain, level: 2, icon: '', label: domain, parent: null },
    actors: [],
    stage: 'ANNOUNCED',
    wording: 'FUTURE',
    wordingCue: null,
    concreteness: 2,
    events: [],
    evidence,
    ...more,
  };
}

export function agreementWith(more: Partial<AgreementWhole>): AgreementWhole {
  return {
    id: 'agreement',
    slug: 'agreement',
    title: 'Agreement',
    titleIsBuilt: false,
    kind: 'TREATY',
    stage: 'SIGNED',
    instruments: 'ONE',
    summary: null,
    disagreement: null,
    parties: [],
    subjects: [],
    commitments: [],
    events: [],
    evidence: evidenceList([]),
    ...more,
  };
}

/** The agreement's own evidence, as a page of a list that holds it all. */
export function evidenceList(nodes: EvidenceWhole[]): AgreementWhole['evidence'] {
  return { totalCount: nodes.length, nodes };
}

export function partyOn(code: string, evidence: EvidenceWhole[]): AgreementWhole['parties'][number] {
  return { role: null, from: null, to: null, party: { __typename: 'Country', id: code, name: code, countryCode: code }, evidence };
}
