import type { Edition, ExportedAgreement, ExportedCommitment, ExportedEvent, ExportedParty, ExportedSubject, Many } from '../exported.ts';
import { jsonList } from '../json-list.ts';
import { LICENCE } from '../licence.ts';
import { conceptUri, tagUri } from '../stable-id.ts';
import { contextOf } from './context.ts';
import { datasetNode, evidenceNode, sourceNode } from './evidence-node.ts';
import { partialDate, present } from './present.ts';

type Origin = Pick<Edition, 'origin'>;

/** One agreement as a JSON-LD document that needs nothing else, fit to stand in a `<script>`. */
export const agreementJsonLd = (agreement: ExportedAgreement, { origin }: Origin): string =>
  scriptSafe({ '@context': contextOf(origin), ...agreementNode(origin, agreement) });

/** Many agreements as one JSON-LD graph. */
export const agreementsJsonLd = (agreements: Many<ExportedAgreement>, { origin }: Origin): AsyncGenerator<string> =>
  jsonList(`{"@context":${scriptSafe(contextOf(origin))},"@graph":[`, agreements, (each) => scriptSafe(agreementNode(origin, each)), ']}');

/** JSON that ends no `<script>` and no line of one: the same JSON to every reader. */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (risky) => `\\u${risky.charCodeAt(0).toString(16).padStart(4, '0')}`);

function agreementNode(origin: string, agreement: ExportedAgreement) {
  const { domains, dataset } = agreement;
  return present({
    type: 'Agreement',
    id: tagUri(origin, 'agreement', agreement.slug),
    identifier: agreement.id,
    slug: agreement.slug,
    page: [agreement.url.fr, agreement.url.en],
    licence: LICENCE.url,
    kind: agreement.kind,
    stage: agreement.stage,
    instruments: agreement.instruments,
    title: agreement.title,
    titleIsBuilt: agreement.titleIsBuilt,
    officialTitle: agreement.officialTitle,
    summary: agreement.summary,
    disagreement: agreement.disagreement,
    notes: agreement.notes,
    parties: agreement.parties.map((party) => partyNode(origin, party)),
    historicalParties: agreement.historicalParties.map((name) => ({ type: 'HistoricalParty', name })),
    domains: domains.map(({ slug, label }) => conceptNode(origin, slug, label)),
    subjects: domains.filter(({ evidence }) => evidence.length > 0).map((subject) => subjectNode(origin, subject)),
    commitments: agreement.commitments.map((commitment) => commitmentNode(origin, commitment)),
    events: agreement.events.map((event) => eventNode(origin, event)),
    evidence: agreement.evidence.map((evidence) => evidenceNode(origin, evidence)),
    sources: agreement.sources.map((source) => sourceNode(origin, source)),
    dataset: dataset && datasetNode(origin, dataset),
    firstPublishedAt: agreement.firstPublishedAt,
    updatedAt: agreement.updatedAt,
    checkedAt: agreement.checkedAt,
  });
}

const partyUri = (origin: string, code: string) => tagUri(origin, 'party', code);

const partyNode = (origin: string, party: ExportedParty) => present({
  type: 'Participation',
  id: tagUri(origin, 'participation', party.id),
  party: { type: party.type, id: partyUri(origin, party.code), code: party.code, name: party.name },
  role: party.role,
  from: partialDate(party.from),
  to: partialDate(party.to),
  evidence: party.evidence.map((evidence) => evidenceNode(origin, evidence)),
});

const conceptNode = (origin: string, slug: string, label: ExportedSubject['label']) => ({ type: 'Concept', id: conceptUri(origin, slug), slug, label });

/** That it is about a domain, with where that is written: evidence for the link, not for the domain. */
const subjectNode = (origin: string, { id, slug, evidence }: ExportedSubject) => ({
  type: 'Subject',
  id: tagUri(origin, 'subject', id),
  domain: { id: conceptUri(origin, slug) },
  evidence: evidence.map((each) => evidenceNode(origin, each)),
});

const commitmentNode = (origin: string, commitment: ExportedCommitment) => present({
  type: 'Commitment',
  id: tagUri(origin, 'commitment', commitment.id),
  identifier: commitment.id,
  statement: commitment.statement,
  domain: conceptNode(origin, commitment.domain.slug, commitment.domain.label),
  actors: commitment.actors.map(({ code }) => ({ id: partyUri(origin, code) })),
  stage: commitment.stage,
  wording: commitment.wording,
  wordingCue: commitment.wordingCue,
  concreteness: commitment.concreteness,
  events: commitment.events.map((event) => eventNode(origin, event)),
  evidence: commitment.evidence.map((evidence) => evidenceNode(origin, evidence)),
});

const eventNode = (origin: string, event: ExportedEvent) => present({
  type: 'Event',
  id: tagUri(origin, 'event', event.id),
  kind: event.kind,
  date: partialDate(event.date),
  place: event.place,
  evidence: event.evidence.map((evidence) => evidenceNode(origin, evidence)),
});
