import type { Article } from './article.ts';
import type { Concept } from './lexicon.ts';
import type { Place } from './place.ts';
import type { Sentence } from './sentence.ts';
import { words } from './word-list.ts';

/** The kinds of agreement that Pacta knows. */
export type AgreementKind =
  | 'TREATY' | 'DEFENCE_COOPERATION_AGREEMENT' | 'MEMORANDUM_OF_UNDERSTANDING' | 'TECHNICAL_AGREEMENT' | 'PROTOCOL' | 'CHARTER' | 'STATUS_OF_FORCES'
  | 'JOINT_DECLARATION' | 'COMMUNIQUE' | 'LETTER_OF_INTENT' | 'JOINT_MECHANISM' | 'EXERCISE' | 'OTHER';

/** A noun that names an instrument, with the adjectives and topics that belong to it. */
export type Instrument = Place & {
  kind: AgreementKind;
  /** Where the noun itself begins: "draft Defence Agreement" begins before it. */
  noun: number;
  /** Where the whole name ends: « accord de coopération militaire et technique ». */
  nameEnd: number;
  plural: boolean;
  /** « l’accord », "the pact", « ce texte »: one that the reader knows already. */
  definite: boolean;
  /** « le texte », "the document": never the first to name it. */
  anaphor: boolean;
  aboutDefence: boolean;
  /** A plan, a programme, a mere communiqué: an instrument only where it is signed. */
  weak: boolean;
};

/** The most special name first: « protocole d’accord » is no protocol. */
const KINDS: readonly (readonly [Concept, AgreementKind])[] = [
  ['I_SUPPORT', 'OTHER'], ['I_SOFA', 'STATUS_OF_FORCES'], ['I_LETTER', 'LETTER_OF_INTENT'], ['I_MOU', 'MEMORANDUM_OF_UNDERSTANDING'], ['I_COMMUNIQUE', 'COMMUNIQUE'],
  ['I_DECLARATION', 'JOINT_DECLARATION'], ['I_TREATY', 'TREATY'], ['I_CHARTER', 'CHARTER'], ['I_PROTOCOL', 'PROTOCOL'],
  ['I_TECHNICAL', 'TECHNICAL_AGREEMENT'], ['I_AGREEMENT', 'DEFENCE_COOPERATION_AGREEMENT'], ['I_OTHER', 'OTHER'], ['I_ANAPHOR', 'OTHER'],
];
const DEFINITE = words('l le la les ce cet cette ces du des au the this that these its their leur son sa leurs said');
const INDEFINITE = words('un une plusieurs a an several d new nouvel nouveau another autre');

/** What a name goes on with: adjectives, « de coopération militaire », "on defence cooperation". */
const NAMING = words(`de d du des la le les l en matiere et of on for in the and cooperation partenariat partnership assistance militaire militaires defense
  securite technique techniques mutuelle mutuel bilateral bilaterale strategique defence security military technical mutual strategic bilateral frontaliere
  transfrontaliere navale maritime policiere antiterroriste sur relatif relative au aux statut forces status non agression aggression renseignement renseignements
  intelligence exchange echange echanges information informations logistique logistics police entraide border frontieres frontiere armees armed conjointe
  conjoint commune commun conjoints communes joint tripartite trilateral trilaterale amitie friendship entente understanding intention intent cyberdefense
  cybersecurite cyber defence acces reciproque reciprocal access visiting acquisition cross servicing protection classifiees classified training formation additionnel additionnelle additional complementaire surete safety gestion management
  interieure internal industrielle industrial pact lutte contre terrorisme terrorism counter criminalite organisee`);
const LONGEST_NAME = 14;

/** Words before the noun that belong to an English name: "Defence Cooperation Agreement". */
const NAMING_BEFORE = words(`defence defense security military technical mutual strategic bilateral cooperation partnership framework maritime naval border
  status forces visiting reciprocal access joint non aggression logistics intelligence sharing information police trilateral tripartite counter terrorism
  assistance support acquisition cross servicing general implementing basing arms friendship of and training exchange cyber draft`);

/** The instruments that a sentence names, in order. */
export function instrumentsIn({ tokens }: Article, sentence: Sentence): Instrument[] {
  const taken = new Set<number>();
  const found: Instrument[] = [];
  for (const [concept, kind] of KINDS)
    for (const { at, end } of sentence.places(concept)) {
      let free = true;
      for (let place = at; place < end; place += 1) if (taken.has(place)) free = false;
      if (!free) continue;
      // « accord sur le statut des forces », "Status of Forces Agreement": one instrument, named twice over.
      for (let place = at; place < end; place += 1) taken.add(place);
      found.push(instrumentAt(tokens, sentence, concept, kind, { at, end }));
    }
  found.sort((a, b) => a.at - b.at);
  // « accord de partenariat », "defence pact agreement": a name that holds another noun is one.
  const kept: Instrument[] = [];
  for (const instrument of found) {
    const before = kept.at(-1);
    const inBrackets = before && tokens[instrument.at - 1]?.word === '(' && instrument.at - 1 === before.nameEnd && tokens[instrument.end]?.word === ')';
    // "Reciprocal Access Agreement (RAA)"
    if (inBrackets) before.nameEnd = instrument.end + 1;
    else if (!(before && instrument.at < before.nameEnd && !INDEFINITE.has(tokens[instrument.at - 1]?.word ?? ''))) kept.push(instrument);
  }
  return kept;
}

function instrumentAt(tokens: Article['tokens'], sentence: Sentence, concept: Concept, kind: AgreementKind, { at, end }: Place): Instrument {
  let begin = at;
  if (sentence.language === 'en')
    while (begin > sentence.from && at - begin < 6 && NAMING_BEFORE.has(tokens[begin - 1]?.word ?? '') && tokens[begin - 1]?.kind === 'word') begin -= 1;
  while (begin < at && /^(?:of|and)$/.test(tokens[begin]?.word ?? '')) begin += 1;
  let nameEnd = end;
  for (let place = end; place < Math.min(sentence.to, end + LONGEST_NAME); place += 1) {
    if (!NAMING.has(tokens[place]?.word ?? '')) break;
    nameEnd = place + 1;
  }
  while (nameEnd > end && /^(?:de|d|du|des|la|le|les|l|en|et|of|on|for|in|the|and|sur|au|aux|contre)$/.test(tokens[nameEnd - 1]?.word ?? '')) nameEnd -= 1;
  const before = tokens[begin - 1]?.word ?? '';
  const last = tokens[end - 1]?.word ?? '';
  const first = tokens[at]?.word ?? '';
  return {
    at: begin,
    noun: at,
    end,
    nameEnd,
    kind,
    plural: /s$/.test(first) && !/^(?:status|forces)$/.test(first) && last.endsWith('s') && /^(?:accords|agreements|pacts|deals|protocoles|conventions|memorandums|arrangements|traites|treaties|accord?s|memoranda|mous)$/.test(first === last ? first : last),
    definite: DEFINITE.has(before) && !INDEFINITE.has(before),
    anaphor: concept === 'I_ANAPHOR',
    // A ministry's communiqué and a minister's declaration bind nobody.
    weak: concept === 'I_OTHER' || ((concept === 'I_DECLARATION' || concept === 'I_COMMUNIQUE') && end - at === 1),
    aboutDefence: sentence.has('M_DEFENCE', begin, Math.min(sentence.to, nameEnd + 3)) || ['STATUS_OF_FORCES'].includes(kind),
  };
}
