import type { Article } from './article.ts';
import type { Concept } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Sentence } from './sentence.ts';
import { words } from './word-list.ts';

/**
 * What a state named in a sentence does there: it `acts`; something happens at its `place`; or it stands `aside`, as an
 * observer, an adversary, a neighbour, a comparison, a candidate, a supplier, or one who denies.
 */
export type Role = 'acts' | 'place' | 'aside';

/** Before a state: in how many tokens, what puts it aside. */
const BEFORE: readonly (readonly [concept: Concept, within: number])[] = [
  ['COMPARE', 8],
  ['ADVERSE', 4],
  ['SUPPLIER', 4],
];

/** What puts every state of its clause aside. */
const IN_CLAUSE: readonly Concept[] = ['OBSERVER', 'CANDIDATE'];

/** Of a state, but not the state: its media, rebels, refugees, companies, soil. */
const OTHERS = words(`journal agence media medias presse chaine radio television quotidien hebdomadaire expert experts analyste analystes ong ressortissant
  ressortissants refugie refugies djihadiste djihadistes jihadistes rebelle rebelles groupe groupes capitale ville villes sol territoire territoires opposition
  opposant opposants chercheur chercheurs universite universitaire entreprise entreprises societe compagnie constructeur constructeurs fabricant mercenaires
  mercenaire diaspora population populations village villages province region regions nord sud est ouest joueur joueurs club equipe federation selection arbitre
  origine fabrication newspaper agency daily broadcaster media press radio television expert experts analyst analysts ngo nationals refugee refugees jihadists
  rebel rebels group groups capital city cities soil territory opposition researcher researchers university company companies firm firms maker manufacturer
  mercenaries mercenary diaspora villages village province north south east west player players team federation squad made built`);

const INSIDE = words('en au aux dans in inside at');
const RECEIVING = words(`livr livre livres livrer livrera livreront fourni fournir fournira fournis fournies vendu vend vendre cede ceder cedes remis remettre remettra offert offre offrir
  accorde accorder donne donner transfere transferer propose demande apporte apporter preter prete aide aider appui soutien appartient accepte permet permettra
  autorise autorisation bases base stationn stationner stationnement deploy deploye deployer deploiera envoy envoyer envoie enverra forme former`);

/** What each state named in a sentence does in it. */
export function roleOf(article: Article, sentence: Sentence, mention: Mention): Role {
  const { tokens } = article;
  const clause = sentence.clauseAt(mention.from);
  if (!clause) return 'aside';
  if (clause.deniedFrom !== null && mention.from >= clause.deniedFrom) return 'aside';
  const precedes = ([concept, within]: readonly [Concept, number]) =>
    sentence.places(concept).some(({ at, end }) => end <= mention.from && mention.from - end < within && at >= clause.from);
  if (BEFORE.some(precedes)) return 'aside';
  // A state under whose auspices others sign is their host; an organisation is their framework.
  if (mention.kind === 'country' && precedes(['MEDIATE', 8])) return 'aside';
  // « après le retrait du Burkina Faso, du Niger et du Mali »
  if (mention.kind === 'country' && mention.by === 'name' && precedes(['LEAVE', 12])) return 'aside';
  if (IN_CLAUSE.some((concept) => sentence.has(concept, clause.from, clause.to))) return 'aside';
  // « dont le Danemark est aussi membre »: membership is no signature.
  if (mention.kind === 'country' && sentence.places('MEMBER').some(({ at }) => at >= mention.to && at < clause.to && at - mention.to < 8)) return 'aside';
  // Who greets or fears an agreement has none: "Cairo is watching closely", « Paris a salué ».
  if (sentence.places('REACT').some(({ at }) => at >= mention.to && at - mention.to < 6 && at < clause.to)) return 'aside';
  if (sentence.places('NEIGHBOUR').some(({ at, end }) => at >= clause.from && at < clause.to && (mention.from - end < 3 && mention.from >= end || at >= mention.to && at - mention.to < 3))) return 'aside';
  const before = tokens[mention.from - 1];
  const after = tokens[mention.to];
  if (mention.by === 'demonym') {
    if (before && OTHERS.has(before.word)) return 'aside';
    // « des centaines de Guinéens »: people.
    if (sentence.language === 'fr' && tokens[mention.from]?.capital && before && /^(?:de|d|des)$/.test(before.word) && mention.to - mention.from === 1) return 'aside';
    if (after && OTHERS.has(after.word) && sentence.language === 'en') return 'aside';
  }
  if (after?.joinedBy === '-' && OTHERS.has(after.word)) return 'aside';
  // « À Berlin, on se dit intéressé »
  if (before?.word === 'a' && before.capital && sentence.language === 'fr') return 'aside';
  const leaves = /^(?:le|la|l|les|the)$/.test(before?.word ?? '') ? tokens[mention.from - 2] : before;
  if (mention.kind === 'country' && leaves && /^(?:pour|for|to)$/.test(leaves.word) && sentence.has('LEAVE', mention.from - 6, mention.from)) return 'place';
  if (before && (INSIDE.has(before.word) || (before.word === 'to' && sentence.has('PEACEOPS')))) {
    if (sentence.has('PEACEOPS')) return 'place';
    for (let at = mention.from - 2; at >= Math.max(clause.from, mention.from - 9); at -= 1) if (RECEIVING.has(tokens[at]?.word ?? '')) return 'acts';
    return 'place';
  }
  return 'acts';
}
