import { locate, passageAt } from '@pacta/evidence';
import type { AgreementRows } from '../sql/write-agreements.ts';
import { RecordFileError, type AgreementFile, type EvidenceEntry } from './record-file.ts';
import { recordId } from './record-id.ts';

/** The latest revision of each article, by slug, in which passages are looked up. */
export type Texts = ReadonlyMap<string, { revisionId: string; text: string }>;

type Fact = Pick<AgreementRows['evidence'][number], 'agreementId' | 'partyId' | 'subjectId' | 'commitmentId' | 'eventId'>;

/** Where an entry's quote stands. Refuses a quote that is not in the text, or in several places without saying which. */
function placeOf(entry: EvidenceEntry, texts: Texts, where: string) {
  const held = texts.get(entry.article);
  if (!held) throw new RecordFileError(`${where}: no article "${entry.article}" with a text. Add it to data/articles.`);
  const { text, revisionId } = held;
  const located = locate(text, entry.quote);
  if (located.kind === 'absent') throw new RecordFileError(`${where}: « ${entry.quote} » is not in ${entry.article}. Copy it from the text.`);
  if (located.kind === 'several' && entry.start === undefined)
    throw new RecordFileError(`${where}: « ${entry.quote} » stands in several places of ${entry.article}. Add "start".`);
  const starts = located.kind === 'several' ? located.starts : [located.passage.start];
  const start = entry.start ?? starts[0];
  if (start === undefined || !starts.includes(start))
    throw new RecordFileError(`${where}: « ${entry.quote} » does not stand at ${start} of ${entry.article}, but at ${starts.join(', ')}.`);
  return { revisionId, ...passageAt(text, start, start + entry.quote.length) };
}

/** Refuses words for a wording that do not stand in the paragraph of a passage that the commitment stands on. */
function refuseStrayCue({ wordingCue, evidence }: AgreementFile['commitments'][number], texts: Texts, where: string) {
  if (wordingCue === null) return;
  const near = evidence.some(({ article, quote }) =>
    texts.get(article)?.text.split('\n').some((paragraph) => paragraph.includes(quote) && paragraph.includes(wordingCue)));
  if (!near) throw new RecordFileError(`${where}: « ${wordingCue} » does not stand in the paragraph of the passage. Copy it from there.`);
}

/** The rows of an agreement file. Refuses a quote or cue that does not stand in its text. */
export function rowsOfAgreementFile(file: AgreementFile, texts: Texts, where: string): AgreementRows {
  const id = recordId('agreement', file.slug);
  const passages = new Map<string, AgreementRows['passages'][number]>();
  const evidence: AgreementRows['evidence'] = [];
  const events: AgreementRows['events'] = [];

  const stand = (fact: Fact, entries: EvidenceEntry[], at: string) =>
    entries.forEach((entry, position) => {
      const place = placeOf(entry, texts, `${where} ${at}.evidence.${position}`);
      const passageId = recordId('passage', place.revisionId, place.start, place.end);
      passages.set(passageId, { id: passageId, ...place });
      evidence.push({ id: recordId('evidence', ...Object.values(fact).map(String), passageId), ...fact, passageId, stance: entry.stance, position });
    });
  const enterEvents = (list: AgreementFile['events'], commitmentId: string | null, at: string) =>
    list.forEach(({ kind, date, place, evidence: entries }, position) => {
      const eventId = recordId('event', commitmentId ?? id, position);
      events.push({ id: eventId, agreementId: id, commitmentId, kind, date, placeFr: place?.fr, placeEn: place?.en, position });
      stand({ eventId }, entries, `${at}.events.${position}`);
    });

  stand({ agreementId: id }, file.evidence, 'agreement');
  const parties = file.parties.map(({ country, role, evidence: entries }, position) => {
    const partyId = recordId('party', id, country);
    stand({ partyId }, entries, `parties.${position}`);
    return { id: partyId, agreementId: id, countryCode: country, role, position };
  });
  const subjects = file.subjects.map(({ domain, evidence: entries }, position) => {
    const subjectId = recordId('subject', id, domain);
    stand({ subjectId }, entries, `subjects.${position}`);
    return { id: subjectId, agreementId: id, domainSlug: domain, position };
  });
  enterEvents(file.events, null, 'agreement');
  const actors: AgreementRows['actors'] = [];
  const commitments = file.commitments.map((entry, position) => {
    const commitmentId = recordId('commitment', id, position);
    stand({ commitmentId }, entry.evidence, `commitments.${position}`);
    refuseStrayCue(entry, texts, `${where} commitments.${position}.wordingCue`);
    enterEvents(entry.events, commitmentId, `commitments.${position}`);
    entry.actors.forEach((country, place) =>
      actors.push({ commitmentId, partyId: recordId('party', id, country), agreementId: id, position: place }));
    const { domain: domainSlug, statement, stage, wording, wordingCue, concreteness } = entry;
    return { id: commitmentId, agreementId: id, domainSlug, position, statementFr: statement.fr, statementEn: statement.en,
      stage, wording, wordingCue, concreteness };
  });

  return {
    agreement: {
      id, slug: file.slug, kind: file.kind, stage: file.stage, instruments: file.instruments, titleFr: file.title.fr, titleEn: file.title.en,
      titleIsBuilt: file.titleIsBuilt, officialTitle: file.officialTitle, summaryFr: file.summary?.fr, summaryEn: file.summary?.en,
      disagreementFr: file.disagreement?.fr, disagreementEn: file.disagreement?.en, checkedAt: file.checkedOn,
    },
    parties, subjects, commitments, actors, events, passages: [...passages.values()], datasetRows: [], evidence,
  };
}
