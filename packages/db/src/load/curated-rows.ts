import type { AgreementRows } from '../sql/write-agreements.ts';
import type { ArticleRow } from '../sql/write-articles.ts';
import type { OrganizationRow } from '../sql/write-organizations.ts';
import type { CuratedAgreement, CuratedOrganization, CuratedSource } from './curated-file.ts';
import { recordId } from './record-id.ts';

/** The dataset that curated agreements came with. */
export const CURATED = 'pacta-curated';

/** A source's slug as an article: `src-jeuneafrique-2019` stands at /articles/jeuneafrique-2019. */
export const articleSlugOf = (sourceId: string) => sourceId.replace(/^src-/, '');
const articleIdOf = (sourceId: string) => recordId('article', articleSlugOf(sourceId));

/** A source as an article of which only the reference is held. */
export const rowOfSource = ({ id, outlet, says: _, ...source }: CuratedSource): ArticleRow => ({
  ...source,
  id: articleIdOf(id),
  slug: articleSlugOf(id),
  outlet: { id: recordId('outlet', outlet), name: outlet, url: null },
  archivedUrl: null,
  author: null,
  retrievedAt: null,
  image: null,
});

type Sources = ReadonlyMap<string, CuratedSource>;
type Fact = Pick<AgreementRows['evidence'][number], 'agreementId' | 'eventId'>;

/** What each source says of a fact. All of them are known: `refuseStrays` has seen to it. */
function references(fact: Fact, supporting: string[], contradicting: string[], sources: Sources): AgreementRows['evidence'] {
  const entry = (stance: 'SUPPORTS' | 'CONTRADICTS', offset: number) => (id: string, at: number) => ({
    id: recordId('evidence', ...Object.values(fact).map(String), articleIdOf(id)),
    ...fact, articleId: articleIdOf(id), stance, position: offset + at,
    saysFr: sources.get(id)?.says.fr, saysEn: sources.get(id)?.says.en,
  });
  return [...supporting.map(entry('SUPPORTS', 0)), ...contradicting.map(entry('CONTRADICTS', supporting.length))];
}

export function rowOfOrganization({ code, name, kind, aliases, members, sources: cited }: CuratedOrganization, sources: Sources): OrganizationRow {
  return {
    code, name, kind, aliases,
    members: members.map((member, at) => ({ id: recordId('membership', code, member.country, at), ...member })),
    evidence: cited.map((id, position) => ({
      id: recordId('evidence', code, articleIdOf(id)), articleId: articleIdOf(id), position,
      saysFr: sources.get(id)?.says.fr ?? null, saysEn: sources.get(id)?.says.en ?? null,
    })),
  };
}

/** A curated agreement as rows: parties, domains and the whole stand on all of its sources, each event on its own. */
export function rowsOfCurated(curated: CuratedAgreement, sources: Sources): AgreementRows {
  const id = recordId('agreement', curated.slug);
  const events = curated.events.map(({ kind, date, place }, position) => ({
    id: recordId('event', id, position), agreementId: id, kind, date, placeFr: place?.fr, placeEn: place?.en, position,
  }));
  return {
    agreement: {
      id, slug: curated.slug, kind: curated.kind, stage: curated.stage, titleFr: curated.title.fr, titleEn: curated.title.en,
      officialTitle: curated.officialTitle, summaryFr: curated.summary.fr, summaryEn: curated.summary.en,
      disagreementFr: curated.disagreement?.fr, disagreementEn: curated.disagreement?.en,
      notesFr: curated.notes?.fr, notesEn: curated.notes?.en, datasetSlug: CURATED,
    },
    parties: curated.parties.map((party, position) => {
      const [code, key] = 'country' in party
        ? [party.country, { countryCode: party.country }] as const
        : [party.organization, { organizationCode: party.organization }] as const;
      return { id: recordId('party', id, code), agreementId: id, ...key, role: party.role, position };
    }),
    subjects: curated.domains.map((domainSlug, position) => ({ id: recordId('subject', id, domainSlug), agreementId: id, domainSlug, position })),
    commitments: [], actors: [], passages: [], datasetRows: [],
    events,
    evidence: [
      ...references({ agreementId: id }, curated.sources.filter((each) => !curated.contradictedBy.includes(each)), curated.contradictedBy, sources),
      ...curated.events.flatMap((event, at) => references({ eventId: recordId('event', id, at) }, event.sources, event.contradictedBy, sources)),
    ],
  };
}
