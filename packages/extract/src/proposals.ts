import type { Passage } from '@pacta/evidence';
import type { FoundAgreement } from './agreements.ts';
import type { Article } from './article.ts';
import type { FoundCommitment, Wording } from './commitments.ts';
import type { Step } from './instrument-events.ts';
import type { AgreementKind } from './instruments.ts';
import type { Language } from './lexicon.ts';
import type { Measure } from './measures.ts';
import type { Mention } from './mentions.ts';
import { passageOf, stretchOf } from './passages.ts';

/** Which rule proposes, and in which version: raised when it would propose something else. */
export type RuleName = { id: string; version: number };

/** How far an agreement or a commitment has come. */
export type Stage = 'DISCUSSED' | 'ANNOUNCED' | 'SIGNED' | 'IN_FORCE' | 'OPERATIONAL' | 'SUSPENDED' | 'ENDED';

/** What happened to an agreement. */
export type EventKind =
  | 'ANNOUNCED' | 'NEGOTIATED' | 'SIGNED' | 'RATIFIED' | 'ENTERED_INTO_FORCE' | 'LAUNCHED' | 'RENEWED' | 'AMENDED' | 'SUSPENDED' | 'DENOUNCED' | 'TERMINATED' | 'EXPIRED';

type Proposed = { rule: RuleName; evidence: Passage[] };

/** A state by its ISO 3166-1 alpha-2 code, an organisation by the code of Pacta's record. */
export type ProposedParty = Proposed & { kind: 'country' | 'organization'; code: string };

export type ProposedAgreement = Proposed & {
  /** As it is written; null for one without a name of its own. */
  title: string | null;
  kind: AgreementKind;
  stage: Stage;
  /** Ratified by one side at least; Pacta's stages do not tell this from signed. */
  ratified: boolean;
  /** When it was made, as precise as the text says: `2025`, `2025-02`, `2025-02-06`. */
  date: string | null;
  instruments: 'ONE' | 'SEVERAL';
  parties: string[];
  domains: string[];
};

export type ProposedDomain = Proposed & { slug: string };

export type ProposedCommitment = Proposed & {
  /** The words of the text, for an editor to put into a sentence. */
  statement: string;
  domain: string;
  wording: Wording;
  stage: Stage;
  /** Codes of those who take the measure. */
  actors: string[];
  /** The place of its agreement in `agreements`; null when it stands on none. */
  agreement: number | null;
};

export type ProposedEvent = Proposed & { kind: EventKind; date: string | null; agreement: number };

/** What `extract` proposes. Lists are in the order of the text; all are empty but the mentions when nothing is relevant. */
export type Extraction = {
  language: Language | null;
  publishedOn: string | null;
  relevant: boolean;
  parties: ProposedParty[];
  /** States that are named and are not parties. */
  mentionedCountries: ProposedParty[];
  /** Organisations that are named and are not parties. */
  mentionedOrganizations: ProposedParty[];
  organizations: ProposedParty[];
  agreements: ProposedAgreement[];
  domains: ProposedDomain[];
  commitments: ProposedCommitment[];
  events: ProposedEvent[];
};

type Found = {
  relevant: boolean;
  mentions: readonly Mention[];
  agreements: readonly FoundAgreement[];
  commitments: readonly FoundCommitment[];
  measures: readonly Measure[];
  publishedOn: string | null;
};

const STAGES: Readonly<Record<Step, Stage>> = {
  PROPOSED: 'DISCUSSED', ANNOUNCED: 'ANNOUNCED', SIGNED: 'SIGNED', RATIFIED: 'SIGNED', IN_FORCE: 'IN_FORCE', SUSPENDED: 'SUSPENDED', TERMINATED: 'ENDED',
};
const EVENTS: Readonly<Record<Step, EventKind>> = {
  PROPOSED: 'NEGOTIATED', ANNOUNCED: 'ANNOUNCED', SIGNED: 'SIGNED', RATIFIED: 'RATIFIED', IN_FORCE: 'ENTERED_INTO_FORCE', SUSPENDED: 'SUSPENDED', TERMINATED: 'TERMINATED',
};

/** So many passages show a domain, or that a state is named; more of them show nothing new. */
const MOST_PASSAGES = 3;

/** Puts what was found into the shape that is proposed: each fact once, with its passages and its rule. */
export function proposalsOf(article: Article, found: Found): Extraction {
  const parties = partiesOf(article, found);
  const isParty = new Set(parties.map(({ code }) => code));
  const others = [...grouped(found.mentions.filter(({ code }) => !isParty.has(code)), ({ code }) => code)].map(([, mentions]) => named(article, mentions, 'mention.name'));
  const commitments = commitmentsOf(article, found);
  return {
    language: article.language,
    publishedOn: found.publishedOn,
    relevant: found.relevant,
    parties,
    mentionedCountries: others.filter(({ kind }) => kind === 'country'),
    mentionedOrganizations: others.filter(({ kind }) => kind === 'organization'),
    organizations: parties.filter(({ kind }) => kind === 'organization'),
    agreements: found.agreements.map((agreement, place) => ({
      title: agreement.title,
      kind: agreement.kind,
      stage: STAGES[agreement.step],
      ratified: agreement.steps.some(({ step }) => step === 'RATIFIED'),
      date: agreement.date,
      instruments: agreement.several ? 'SEVERAL' : 'ONE',
      parties: agreement.parties,
      domains: [...new Set(commitments.filter((commitment) => commitment.agreement === place).map(({ domain }) => domain))],
      evidence: [passageOf(article, { at: agreement.from, end: agreement.to })],
      rule: { id: 'agreement.instrument', version: 1 },
    })),
    domains: domainsOf(article, found),
    commitments,
    events: found.agreements.flatMap((agreement, place) => agreement.steps.slice(0, 12).map(({ step, date, from, to }) => ({
      kind: EVENTS[step], date, agreement: place, evidence: [passageOf(article, { at: from, end: to })], rule: { id: 'event.step', version: 1 },
    }))),
  };
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function named(article: Article, mentions: readonly Mention[], rule: string): ProposedParty {
  const [first] = mentions;
  return {
    kind: first?.kind ?? 'country',
    code: first?.code ?? '',
    evidence: mentions.slice(0, MOST_PASSAGES).map(({ from, to }) => passageOf(article, { at: from, end: to })),
    rule: { id: rule, version: 1 },
  };
}

/** Exactly the parties of the agreements and of the commitments; each stands on the places that name it. */
function partiesOf(article: Article, { agreements, commitments, mentions }: Found): ProposedParty[] {
  const codes = new Set([...agreements, ...commitments].flatMap((fact) => fact.parties));
  const byCode = grouped(mentions.filter(({ code }) => codes.has(code)), ({ code }) => code);
  return [...byCode.values()].map((own) => named(article, own, 'party.bound'));
}

function domainsOf(article: Article, { measures, agreements, commitments }: Found): ProposedDomain[] {
  if (agreements.length + commitments.length === 0) return [];
  // What a headline announces the text says better; of what the text says nothing, the headline stands.
  const inText = new Set(measures.filter(({ sentence }) => !sentence.heading).map(({ path }) => path.split('/')[0]));
  const told = measures.filter(({ sentence, path }) => !sentence.heading || (path.includes('/') && !inText.has(path.split('/')[0])));
  const bySentence = grouped(told, ({ sentence }) => String(sentence.index));
  const byPath = grouped(told, ({ path }) => path);
  // A parent stands only where no child of it does; a headline or a title only where the text says nothing.
  const paths = [...byPath.keys()].filter((path) => path.includes('/') || ![...byPath.keys()].some((other) => other.startsWith(`${path}/`)));
  return paths.map((slug) => {
    const own = byPath.get(slug) ?? [];
    const body = own.filter(({ theme }) => !theme);
    const shown = (body.length > 0 ? body : own).slice(0, MOST_PASSAGES);
    return {
      slug,
      evidence: shown.map((measure) => passageOf(article, stretchOf(article, measure.sentence, measure, bySentence.get(String(measure.sentence.index)) ?? []))),
      rule: { id: shown[0]?.rule.id ?? '', version: shown[0]?.rule.version ?? 1 },
    };
  });
}

function commitmentsOf(article: Article, { commitments, agreements }: Found): ProposedCommitment[] {
  const counted = new Map<string, number>();
  const paths = new Set(commitments.map(({ measure }) => measure.path.split('/')).filter(({ length }) => length > 1).map(([first]) => first));
  return commitments.flatMap((commitment): ProposedCommitment[] => {
    const { measure, wording, parties } = commitment;
    // A parent stands only where no child of it does.
    if (paths.has(measure.path)) return [];
    const seen = counted.get(measure.path) ?? 0;
    counted.set(measure.path, seen + 1);
    if (seen >= MOST_PASSAGES) return [];
    const passage = passageOf(article, commitment);
    const agreement = agreements.findIndex((one) => one.parties.join() === parties.join());
    return [{
      statement: passage.exact,
      domain: measure.path,
      wording,
      stage: commitment.prospective ? 'DISCUSSED' : wording === 'PRESENT' ? 'OPERATIONAL' : 'ANNOUNCED',
      actors: parties,
      agreement: agreement === -1 ? null : agreement,
      evidence: [passage],
      rule: { id: measure.rule.id, version: measure.rule.version },
    }];
  });
}
