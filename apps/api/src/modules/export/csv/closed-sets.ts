import type {
  AgreementKind, ArticleKind, EventKind, ExportedEvidence, Instruments, MatchRelation, PartyRole, PartyType, Stage, Stance, Wording,
} from '../exported.ts';

/** What each value of a closed set means: the words of the API's schema, where it has them (a test compares them). */
type Meanings<Value extends string> = Readonly<Record<Value, string>>;

export const AGREEMENT_KINDS: Meanings<AgreementKind> = {
  TREATY: 'A treaty.',
  DEFENCE_COOPERATION_AGREEMENT: 'A defence, military or security cooperation agreement.',
  MEMORANDUM_OF_UNDERSTANDING: 'A memorandum of understanding (in French also « protocole d’accord »).',
  TECHNICAL_AGREEMENT: 'A technical agreement or arrangement.',
  PROTOCOL: 'A protocol.',
  CHARTER: 'A charter.',
  STATUS_OF_FORCES: 'An agreement on the status of visiting forces or on reciprocal access.',
  JOINT_DECLARATION: 'A joint declaration.',
  COMMUNIQUE: 'A joint or final communiqué.',
  LETTER_OF_INTENT: 'A letter of intent.',
  JOINT_MECHANISM: 'A joint operation, mission, commission, patrol or force.',
  EXERCISE: 'A military exercise.',
  OTHER: 'Anything else.',
};

export const STAGES: Meanings<Stage> = {
  DISCUSSED: 'Talked about or negotiated.',
  ANNOUNCED: 'Announced or decided, with nothing signed for it.',
  SIGNED: 'Signed, initialled or concluded.',
  IN_FORCE: 'In force.',
  OPERATIONAL: 'Seen to be carried out.',
  SUSPENDED: 'Suspended.',
  ENDED: 'Ended: denounced, terminated, expired or replaced.',
};

export const INSTRUMENTS: Meanings<Instruments> = {
  ONE: 'One.',
  SEVERAL: 'Several that the sources don\'t tell apart, as in « plusieurs accords ».',
};

export const EVENT_KINDS: Meanings<EventKind> = {
  ANNOUNCED: 'Made known.',
  NEGOTIATED: 'Negotiated.',
  SIGNED: 'Signed, initialled or concluded.',
  RATIFIED: 'Approved by one side\'s parliament or head of state.',
  ENTERED_INTO_FORCE: 'Entered into force.',
  LAUNCHED: 'Begun in the field.',
  RENEWED: 'Renewed or prolonged.',
  AMENDED: 'Amended.',
  SUSPENDED: 'Suspended.',
  DENOUNCED: 'Denounced by one side.',
  TERMINATED: 'Terminated.',
  EXPIRED: 'Run out.',
};

export const WORDINGS: Meanings<Wording> = {
  OBLIGATION: 'Shall, must, undertakes to: a duty.',
  AGREEMENT: 'Agreed, decided: settled between the parties.',
  FUTURE: 'Will: announced for the future.',
  INTENT: 'In order to, aims to: a purpose.',
  PRESENT: 'Does: carried out at present.',
};

export const PARTY_ROLES: Meanings<PartyRole> = { HOST: 'It receives them.', SENDER: 'It sends them.' };

export const PARTY_TYPES: Meanings<PartyType> = {
  Country: 'A state or territory of ISO 3166-1.',
  Organization: 'An intergovernmental body, initiative, mission or force.',
};

export const STANCES: Meanings<Stance> = {
  SUPPORTS: 'It supports the fact.',
  CONTRADICTS: 'It contradicts the fact. Both stand; the agreement\'s `disagreement` says what Pacta retains.',
};

export const ARTICLE_KINDS: Meanings<ArticleKind> = {
  NEWS: 'A report in the press, on air or by an agency.',
  OFFICIAL: 'A publication of a state or an organization: a communiqué, a law, a page of a ministry.',
  TREATY: 'The text of an instrument.',
  ENCYCLOPEDIA: 'A work of reference.',
  ACADEMIC: 'Research.',
  REPORT: 'A report of a parliament, an institute or an association.',
  OTHER: 'Anything else.',
};

export const EVIDENCE_KINDS: Meanings<ExportedEvidence['kind']> = {
  passage: 'A passage of a text that Pacta holds.',
  reference: 'A source whose text Pacta does not hold, with what it says in a sentence of ours.',
  row: 'A row of a dataset.',
};

export const FACT_TYPES = {
  agreement: 'Title, kind, summary and domains of the agreement, and a party or event without evidence of its own.',
  party: 'That a country or organization is party to it.',
  subject: 'That it is about a domain.',
  commitment: 'A commitment under it.',
  event: 'A step in its life or in that of a commitment.',
} as const;
export type FactType = keyof typeof FACT_TYPES;

export const MATCH_RELATIONS: Meanings<MatchRelation> = {
  exactMatch: 'The same thing.',
  closeMatch: 'Nearly the same thing.',
  broadMatch: 'The other concept is broader.',
  narrowMatch: 'The other concept is narrower.',
  relatedMatch: 'The two are related.',
};
