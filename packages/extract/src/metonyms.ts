import { words } from './word-list.ts';
import type { Article } from './article.ts';



/** In, at or near a capital, something happens; the government does nothing. */
const PLACES_BEFORE = words('a au aux en dans depuis vers pres chez hors jusqu via in at near from outside around through into toward towards across inside above over');
const GIVERS = words(`promis promet promettre vendu vendus vendues vendre vend livre livres livrer livrera offert offre offrir propose proposer
  proposera reproche reprocher demande demandé accorde accorder garantit permet permettra impose fourni fournir fournira cede ceder doit donne donner
  sold sell sells offered offer offers promised promise promises gave give gives delivered deliver supplied supply donated lent leased linked
  according thanks granted owes demande loyal grace quant face rapport`);
const OF = words('de d du of');

/** Whose capital it is that decides, answers and signs. */
const GOVERNING = words(`autorites gouvernement gouvernements part cote decision decisions position regime junte refus silence soutien appui accord reponse
  aval diplomatie exigences exigence demande invitation promesse promesses engagement engagements presence relations dependance proche allie allies
  partenaire partenaires partenariat pouvoir retrait retour message rapprochement rupture initiative influence offre pretentions souverainete
  government authorities side decision position regime junta refusal silence support backing request invitation promise commitment ally allies
  partner partners partnership part behalf independent ambitions relations ties withdrawal dismissal rapprochement offer influence pledge`);

/** Of which a capital is only the address, or the name. */
const PLACE_NOUNS = words(`route routes axe axes corridor ligne train vol vols autoroute ville villes capitale aeroport port gare rue rues quartier universite sommet
  declaration processus conference banlieue ambassade ambassadeur centre stade hopital ecole academie tribunal banque region camp base
  road highway flight flights train city town capital airport port station street streets district university summit declaration process
  conference suburb embassy ambassador centre center stadium hospital school academy court bank region camp base treaty protocol hotel
  newspaper daily marathon based born near signed`);

const LINKS = words('et ou and or ainsi que puis comme');

/**
 * Whether a capital acts for its state (« Bamako a signé », "with Nairobi"), or is where something happens (« réunis à Accra »).
 * `from` and `to` count tokens.
 */
export function standsForGovernment(article: Article, from: number, to: number): boolean {
  const { tokens } = article;
  if (article.isDateline(from)) return false;
  const after = tokens[to];
  const possessed = after?.joinedBy === "'" ? tokens[to + 1] : undefined;
  if (possessed && PLACE_NOUNS.has(possessed.word)) return false;
  if (after?.word === '-' || (after?.kind === 'word' && after.word === 'based' && after.joinedBy === '-')) return false;
  if (after && after.joinedBy !== "'" && PLACE_NOUNS.has(after.word) && !after.capital && after.word !== 'signed') return false;
  let place = from - 1;
  // « le Caire », « la Haye »; « à Lomé, à Accra et Abuja »: what is listed shares the preposition of the first.
  for (let passed = 0; passed < 6; passed += 1) {
    const token = tokens[place];
    if (!token) return true;
    // « la route Bamako-Dakar »: one address.
    if (passed === 0 && tokens[from]?.joinedBy === '-' && token.capital) place = beforeName(article, place);
    else if (token.word === 'le' || token.word === 'la' || token.word === 'the') place -= 1;
    else if ((token.word === ',' || LINKS.has(token.word)) && isCapitalised(article, place - 1)) place = beforeName(article, place - 1);
    else break;
  }
  const before = tokens[place];
  // « À Berlin, on se dit intéressé »: what one says there, the government says.
  if (before?.word === 'a' && before.capital && after?.word === ',' && [1, 2, 3].some((ahead) => tokens[to + ahead]?.word === 'on')) return true;
  if (!before || before.kind === 'mark') return before?.word !== '(' || !tokens[to] || tokens[to].word !== ')';
  if (before.word === 'entre' || before.word === 'between') return !near(article, place, 4, PLACE_NOUNS);
  if (before.word === 'to' || before.word === 'a' || before.word === 'au') return near(article, place, 5, GIVERS);
  if (PLACES_BEFORE.has(before.word)) return false;
  if (OF.has(before.word)) {
    const head = tokens[place - 1]?.word ?? '';
    const owner = head === 'la' || head === 'l' ? (tokens[place - 2]?.word ?? '') : head;
    return GOVERNING.has(owner);
  }
  return !PLACE_NOUNS.has(before.word);
}

const isCapitalised = ({ tokens }: Article, at: number) => Boolean(tokens[at]?.capital);

function beforeName({ tokens }: Article, at: number): number {
  let place = at;
  // « Port-au-Prince »
  for (let passed = 0; passed < 4 && (tokens[place]?.capital || tokens[place]?.joinedBy === '-'); passed += 1) place -= 1;
  return place;
}

function near({ tokens }: Article, at: number, within: number, list: ReadonlySet<string>): boolean {
  for (let place = at; place > at - within && place >= 0; place -= 1) if (list.has(tokens[place]?.word ?? '')) return true;
  return false;
}
