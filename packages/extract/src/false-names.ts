import { words } from './word-list.ts';
import type { Article } from './article.ts';
import type { Naming } from './names.ts';



/** Waters and lands whose names hold the name of a state: « lac Tchad », "Gulf of Guinea", « canal du Mozambique ». */
const WATERS = words(`lac lacs fleuve fleuves riviere golfe ocean mer mers canal detroit bassin delta baie vallee cote courant
  lake river gulf sea ocean channel strait straits basin delta bay valley coast peninsula peninsule`);
const WATERS_AFTER = words('river basin delta sea channel strait straits canal valley ocean');
const BETWEEN = words('de du d des la le l of the');

/** States that are also given names or surnames. */
const GIVEN_NAMES = words('chad jordan georgia israel kenya malta maurice salvador dominique cuba paris london sofia vienna santiago lima victoria salomon florence india ireland holland france');

/** States that French writes with an article, and people without. */
const WITH_ARTICLE = words('dominique grenade salvador salomon');
const ARTICLES = words('la le du au de el iles ile l en');

const RANKS = words(`m mm mme mlle mr mrs ms dr pr prof sir lady lord lt col gen gal maj capt cne sgt adm cdt cpl pte sgt lieutenant colonel general
  major captain sergeant corporal private admiral commander capitaine commandant amiral sergent caporal adjudant maitre professeur docteur
  senator senateur`);

/** What follows a state and not a given name: "Chad Armed Forces", "Georgia National Guard". */
const STATE_WORDS = words(`army navy air armed national defence defense forces republic president prime minister foreign ministry government police
  coast guard military parliament and et ou or chief vice deputy`);

const TONGUES = words('anglais francais espagnol portugais russe chinois allemand italien french spanish portuguese russian chinese german english');

/** « langue anglaise », « cours de français », "in French", "Portuguese-speaking". */
const isLanguage = (earlier: string, before: string, word: string, after: string) =>
  /^langues?$/.test(before) || /^langues?$/.test(earlier) || /^(?:languages?|speaking|speaker|speakers|lessons)$/.test(after) || (TONGUES.has(word) && /^(?:en|in|parle|parlent|speak|speaks|into)$/.test(before));

/** Whether a name is that of a person, of a river or of another thing that is called after a state. */
export function isPersonOrWater({ tokens, sentenceAt }: Article, from: number, to: number, by: Naming): boolean {
  const first = tokens[from];
  const before = tokens[from - 1];
  const after = tokens[to];
  // « sud-américains »: of a continent; « sud-coréens », « sud-africains » are found whole.
  if (by === 'demonym' && first?.joinedBy === '-' && /^(?:sud|nord|latino|centre|afro|inter|pan|pro|anti|south|north|latin|central|african|pre|non)$/.test(before?.word ?? '')) return !/^(?:pro|anti|non|pre)$/.test(before?.word ?? '');
  if (by === 'demonym') return isLanguage(/^(?:et|ou|and)$/.test(before?.word ?? '') ? (tokens[from - 3]?.word ?? '') : '', before?.word ?? '', first?.word ?? '', after?.word ?? '');
  if (!first || by === 'half') return false;
  if (by === 'name') {
    let place = from - 1;
    for (let passed = 0; passed < 2 && BETWEEN.has(tokens[place]?.word ?? ''); passed += 1) place -= 1;
    const head = tokens[place]?.word ?? '';
    // « la côte du Sénégal » is the state's coast; « Côte d’Ivoire » is found whole.
    if (WATERS.has(head) && !['cote', 'coast', 'peninsula', 'peninsule'].includes(head)) return true;
    if (after && WATERS_AFTER.has(after.word) && after.capital) return true;
    if (WITH_ARTICLE.has(first.word) && to - from === 1 && !ARTICLES.has(before?.word ?? '') && before?.kind === 'word') return true;
  }
  if (to - from !== 1 || !GIVEN_NAMES.has(first.word)) return false;
  if (before && (RANKS.has(before.word) || (before.word === '.' && RANKS.has(tokens[from - 2]?.word ?? '')))) return true;
  const inHeading = sentenceAt(from)?.heading ?? false;
  const followsName = after?.capital && !first.shouted && after.kind === 'word' && after.joinedBy === null && !STATE_WORDS.has(after.word);
  if (followsName && !inHeading && !(before && ARTICLES.has(before.word) && before.word !== 'de')) return true;
  const sentence = sentenceAt(from);
  const precededByName = before?.capital && before.kind === 'word' && !before.shouted && !first.shouted && from - 1 > (sentence?.from ?? 0);
  return Boolean(precededByName && !inHeading && !STATE_WORDS.has(before.word) && before.word.length > 2 && !words('the le la president king saudi with between avec entre and but').has(before.word));
}
