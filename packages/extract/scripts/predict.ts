import { extract } from '../src/index.ts';
import { inGoldShape } from './gold-shape.ts';
import { readArticleFile } from './read-article-file.ts';

/** What the rules propose for the article in a file, as `gold/README.md` describes it. */
export function predict(name: string, bytes: Uint8Array) {
  const { title, text, blocks, publishedOn, language } = readArticleFile(name, bytes);
  return inGoldShape(name.replace(/\.[^.]+$/, ''), title, extract({ text, blocks, title, publishedOn, language }));
}
