import { attribute, elementsOf, htmlTree, wordsIn, type HtmlNode } from './html-tree.ts';

/** What a page says of its article in JSON-LD (schema.org). */
export type StructuredArticle = {
  headline: string | null; author: string | null; publisher: string | null; published: string | null; language: string | null;
  image: string | null; url: string | null;
};

/** A script that is larger describes more than one article. */
const LARGEST_SCRIPT = 500_000;
const MOST_NAMES = 10;

/** The first object of the page that says it is an article, a posting or a report; null when none does. */
export function structuredArticle(tree: HtmlNode[]): StructuredArticle | null {
  const scripts = elementsOf(tree, (element) => element.name === 'script' && /^\s*application\/ld\+json\b/i.test(attribute(element, 'type') ?? ''));
  for (const script of scripts) {
    const source = wordsIn(script);
    const article = source.length > LARGEST_SCRIPT ? undefined : objectsIn(parsed(source)).find(isArticle);
    if (article) return read(article);
  }
  return null;
}

type Data = Record<string, unknown>;

function parsed(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null; // a broken script describes nothing
  }
}

/** The objects at the top, in lists and in `@graph`. */
function objectsIn(value: unknown): Data[] {
  const top = Array.isArray(value) ? value.filter(isData) : isData(value) ? [value] : [];
  return top.flatMap((object) => (Array.isArray(object['@graph']) ? [object, ...object['@graph'].filter(isData)] : [object]));
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const isArticle = ({ '@type': type }: Data): boolean =>
  (Array.isArray(type) ? type : [type]).some((name) => typeof name === 'string' && /(?:Article|BlogPosting|Report)$/.test(name));

const read = (article: Data): StructuredArticle => ({
  headline: words(article.headline ?? article.name),
  author: namesOf(article.author),
  publisher: namesOf(article.publisher),
  published: string(article.datePublished),
  language: string(article.inLanguage) ?? (isData(article.inLanguage) ? string(article.inLanguage.alternateName) : null),
  image: addressOf(article.image),
  url: string(article.url) ?? addressOf(article.mainEntityOfPage),
});

const string = (value: unknown): string | null => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** Many sites write HTML into JSON, « N&rsquo;Djamena »: its words are meant. */
const words = (value: unknown): string | null => {
  const text = string(value);
  return text === null ? null : string(wordsIn(htmlTree(text)));
};

function namesOf(value: unknown): string | null {
  const list = (Array.isArray(value) ? value : [value]).slice(0, MOST_NAMES);
  const names = list.map((one) => words(isData(one) ? one.name : one)).filter((name) => name !== null && !/^https?:/i.test(name));
  return names.length === 0 ? null : names.join(', ');
}

function addressOf(value: unknown): string | null {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return isData(one) ? string(one.url) ?? string(one['@id']) : string(one);
}
