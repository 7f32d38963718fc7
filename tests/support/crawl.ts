import { setTimeout as wait } from 'node:timers/promises';

/** The names of a page's parts, and where its links lead. */
type Opened = { parts: Set<string>; links: string[] };

export type Crawl = {
  /** Paths of all pages without a query, in the order in which they were found. */
  pages: string[];
  /** Links of the other language. They are not followed. */
  elsewhere: string[];
  /** What does not answer 200, and links to a part that its page does not have; each with the page that leads there. */
  broken: string[];
};

const ABREAST = 8;

/**
 * Opens every page below `start` that has no query, and of pages with a query and of files one of each kind: a page of a
 * filter leads to pages of filters without end. What lies in another language is only told.
 */
export async function crawl(site: string, start: string): Promise<Crawl> {
  const waiting = [{ link: start, from: 'here' }];
  const [known, elsewhere, broken] = [new Set([start]), new Set<string>(), new Set<string>()];
  const partsOf = new Map<string, Set<string>>();
  const asked: { path: string; part: string; from: string }[] = [];

  const note = (href: string, from: string) => {
    const { pathname, search, hash } = new URL(href, site + from);
    const path = pathname + search;
    if (!isBelow(pathname, start) && !isFile(pathname)) return void elsewhere.add(path);
    if (hash.length > 1 && !hash.startsWith('#:~:') && !isFile(pathname)) asked.push({ path, part: decodeURIComponent(hash.slice(1)), from });
    const inFilter = search !== '' && from.includes('?');
    const kind = search === '' && !isFile(pathname) ? path : kindOf(pathname, search);
    if (known.has(kind) || inFilter) return;
    known.add(kind);
    waiting.push({ link: path, from });
  };
  const open = async ({ link, from }: { link: string; from: string }) => {
    const file = isFile(link.split('?', 1)[0]!);
    const ask = () => fetch(site + link, file ? { method: 'HEAD' } : { redirect: 'manual' });
    let response = await ask();
    if (response.status === 503) response = await wait(3_000).then(ask); // a machine with much else to do says: come back in a moment
    if (response.status !== 200) broken.add(`${response.status} ${link}, from ${from}`);
    if (file) return;
    const page = read(await response.text(), site);
    partsOf.set(link, page.parts);
    for (const href of page.links) note(href, link);
  };
  await atOnce(waiting, open);

  for (const { path, part, from } of asked)
    if (partsOf.get(path)?.has(part) === false) broken.add(`no #${part} at ${path}, from ${from}`);
  return { pages: [...partsOf.keys()].filter((path) => !path.includes('?')), elsewhere: [...elsewhere], broken: [...broken].sort() };
}

/** One of so many paths of each kind that about `count` remain in all, and at least one. */
export function sampleOfKinds(paths: string[], count: number): string[] {
  const kinds = new Map<string, string[]>();
  for (const path of paths) kinds.set(kindOf(path, ''), [...(kinds.get(kindOf(path, '')) ?? []), path]);
  return [...kinds.values()].flatMap((alike) => alike.filter((_, index) => index % Math.ceil(paths.length / count) === 0));
}

/** Works through a list that grows meanwhile, so many at once. */
async function atOnce<Item>(waiting: Item[], work: (item: Item) => Promise<void>): Promise<void> {
  const working = new Set<Promise<void>>();
  while (waiting.length > 0 || working.size > 0) {
    while (waiting.length > 0 && working.size < ABREAST) {
      const one: Promise<void> = work(waiting.shift()!).finally(() => working.delete(one));
      working.add(one);
    }
    await Promise.race(working);
  }
}

function read(html: string, site: string): Opened {
  const links = [...html.matchAll(/<a [^>]*?href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&').replaceAll('&#x27;', "'"));
  return {
    parts: new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)),
    links: links.filter((href) => /^[/#?]/.test(href) || href.startsWith(`${site}/`)),
  };
}

const isBelow = (path: string, start: string) => path === start || path.startsWith(`${start}/`);
/** What is no page of the site: the record's files, and the cards for other sites. */
const isFile = (path: string) => /\.[a-z]+$|^\/dump(\/|$)|^\/[a-z]{2}\/embed\//.test(path);

/** What is alike in an address: its path with a star for each name, and which filters it sets. */
function kindOf(path: string, search: string): string {
  const [language = '', section = '', ...names] = path.split('/').slice(1);
  const shape = [language, section, ...names.map((name) => `*${/\.[a-z.]+$/.exec(name)?.[0] ?? ''}`)].join('/');
  return `/${shape}?${[...new Set(new URLSearchParams(search).keys())].sort().join('&')}`;
}
