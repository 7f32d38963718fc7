/** What the invented agreements are made of. Words of the field, in the order of how often they are drawn. */

/** A value and how often it is drawn, in no unit. */
type Weighted<Value> = readonly (readonly [value: Value, weight: number])[];

/** These lead; the other countries and territories follow in the order of their codes. */
export const FREQUENT_COUNTRIES = (
  'FR US ML SN CN RU GB NE BF TR MA IN DE IT CI TD MR NG ES BR DZ ZA AE CM GN BJ TG GH EG SA CA JP ID KR PK PL UA RW KE ET'
).split(' ');

/** These lead; the other domains follow in the order of the taxonomy. */
export const FREQUENT_DOMAINS = [
  'institutional/defence-framework', 'defence-industry', 'training', 'counter-terrorism', 'border-security', 'mutual-defence',
  'training/joint-exercises', 'intelligence-sharing', 'training/technical-training', 'maritime-security', 'defence-industry/arms-transfer', 'logistics-and-basing/status-of-forces',
  'border-security/joint-patrols', 'defence-industry/military-aid', 'organised-crime/police-cooperation', 'peacekeeping',
  'intelligence-sharing/classified-information', 'cyber-defence', 'training/military-education', 'maritime-security/joint-naval-patrols',
];

export const KINDS: Weighted<{ kind: string; fr: string; en: string }> = [
  [{ kind: 'DEFENCE_COOPERATION_AGREEMENT', fr: 'Accord de coopération militaire', en: 'Military cooperation agreement' }, 34],
  [{ kind: 'MEMORANDUM_OF_UNDERSTANDING', fr: 'Protocole d’accord', en: 'Memorandum of understanding' }, 18],
  [{ kind: 'TECHNICAL_AGREEMENT', fr: 'Arrangement technique', en: 'Technical arrangement' }, 10],
  [{ kind: 'TREATY', fr: 'Traité', en: 'Treaty' }, 8],
  [{ kind: 'JOINT_DECLARATION', fr: 'Déclaration conjointe', en: 'Joint declaration' }, 7],
  [{ kind: 'PROTOCOL', fr: 'Protocole', en: 'Protocol' }, 6],
  [{ kind: 'STATUS_OF_FORCES', fr: 'Accord sur le statut des forces', en: 'Status of forces agreement' }, 5],
  [{ kind: 'COMMUNIQUE', fr: 'Communiqué conjoint', en: 'Joint communiqué' }, 4],
  [{ kind: 'LETTER_OF_INTENT', fr: 'Lettre d’intention', en: 'Letter of intent' }, 3],
  [{ kind: 'JOINT_MECHANISM', fr: 'Mécanisme conjoint', en: 'Joint mechanism' }, 2],
  [{ kind: 'EXERCISE', fr: 'Exercice conjoint', en: 'Joint exercise' }, 1.5],
  [{ kind: 'CHARTER', fr: 'Charte', en: 'Charter' }, 0.5],
  [{ kind: 'OTHER', fr: 'Arrangement', en: 'Arrangement' }, 1],
];

export const STAGES: Weighted<string> = [
  ['SIGNED', 38], ['IN_FORCE', 27], ['ANNOUNCED', 10], ['ENDED', 9], ['OPERATIONAL', 8], ['DISCUSSED', 5], ['SUSPENDED', 3],
];

export const WORDINGS: Weighted<string> = [['AGREEMENT', 35], ['FUTURE', 25], ['OBLIGATION', 18], ['INTENT', 14], ['PRESENT', 8]];

/** Measures, from one agreement in four to one in a thousand: what full-text search tells apart. */
export const MEASURES: Weighted<{ fr: string; en: string }> = [
  [{ fr: 'une réunion annuelle des états-majors', en: 'a yearly meeting of general staffs' }, 80],
  [{ fr: 'l’accueil de stagiaires dans les écoles', en: 'places for trainees in military schools' }, 60],
  [{ fr: 'la lutte contre les groupes armés', en: 'the fight against armed groups' }, 60],
  [{ fr: 'le soutien sanitaire', en: 'medical support' }, 50],
  [{ fr: 'la livraison de véhicules', en: 'the delivery of vehicles' }, 45],
  [{ fr: 'des exercices réguliers', en: 'regular exercises' }, 40],
  [{ fr: 'la maintenance des aéronefs', en: 'the maintenance of aircraft' }, 40],
  [{ fr: 'la protection des informations classifiées', en: 'the protection of classified information' }, 40],
  [{ fr: 'le transit de matériels', en: 'the transit of equipment' }, 40],
  [{ fr: 'la formation des cadres', en: 'the training of officers' }, 30],
  [{ fr: 'la surveillance des côtes', en: 'the surveillance of coasts' }, 30],
  [{ fr: 'l’échange de renseignements', en: 'the exchange of intelligence' }, 16],
  [{ fr: 'des patrouilles le long de la frontière', en: 'patrols along the border' }, 14],
  [{ fr: 'des postes de contrôle communs', en: 'shared checkpoints' }, 12],
  [{ fr: 'la remise de vedettes', en: 'the handing over of patrol boats' }, 10],
  [{ fr: 'la lutte contre le trafic d’armes légères', en: 'action on small-arms trafficking' }, 8],
  [{ fr: 'le déminage de zones rurales', en: 'the clearance of mined land' }, 6],
  [{ fr: 'l’emploi de drones', en: 'the use of drones' }, 3],
  [{ fr: 'le sauvetage en mer', en: 'rescue at sea' }, 3],
  [{ fr: 'la météorologie aux armées', en: 'weather services for armed forces' }, 1.5],
  [{ fr: 'la cartographie du littoral', en: 'charts of the shore' }, 0.6],
  [{ fr: 'l’archéologie préventive sur les champs de tir', en: 'archaeology on firing ranges' }, 0.3],
];

/** What is searched for: each is found in a fifth of all agreements, in one of a thousand, or in between. */
export const SEARCHES = [
  'formation', 'renseignement', 'patrouilles', 'groupes armés', 'frontières', 'exercices', 'véhicules', 'maritime', 'aéronefs', 'déminage',
  'drones', 'cartographie', 'formation renseignement', 'patrouilles frontière', 'armes légères', 'sauvetage',
];

/** The bounds between which a number from 0 to 1 falls, one fewer than there are weights. */
export function bounds(weights: readonly number[]): number[] {
  const sum = weights.reduce((all, each) => all + each, 0);
  let below = 0;
  return weights.slice(0, -1).map((weight) => (below += weight) / sum);
}

/** Zipf's law with a softened head: the first is drawn about as often as the two hundredth and all behind it. */
export const zipf = (count: number, { offset, power }: { offset: number; power: number }) =>
  bounds(Array.from({ length: count }, (_, rank) => 1 / (rank + offset) ** power));

export const weightsOf = (list: Weighted<unknown>) => bounds(list.map(([, weight]) => weight));
