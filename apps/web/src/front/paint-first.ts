const SCRIPT = /<script src="(\/_next\/static\/[^"]+\.js)"[^>]* async=""[^>]*><\/script>/g;
const PRELOAD = /<link rel="preload" as="script"[^>]*\/>/g;

/**
 * A page that is read before it moves: Next's scripts, heavier than the words, are asked for when the words stand on the
 * screen, and no longer share a slow line with them. A tab in the background waits for its reader to do so. Goes by the
 * nonce of the page: what bears another is left as it is.
 */
export function paintFirst(html: string, nonce: string): string {
  const bears = (tag: string) => tag.includes(` nonce="${nonce}"`);
  const sources: string[] = [];
  const without = html
    .replaceAll(PRELOAD, (tag) => (bears(tag) ? '' : tag))
    .replaceAll(SCRIPT, (tag, source: string) => {
      if (!bears(tag)) return tag;
      sources.push(source);
      return '';
    });
  if (sources.length === 0) return html;
  const end = without.lastIndexOf('</body>');
  if (end < 0) return html; // no whole page
  return `${without.slice(0, end)}<script nonce="${nonce}">${afterPaint(sources)}</script>${without.slice(end)}`;
}

/** The second frame begins when the first was shown. See decision 0017 for what this gives and costs. */
const afterPaint = (sources: string[]) =>
  `addEventListener('DOMContentLoaded',function(){requestAnimationFrame(function(){requestAnimationFrame(function(){${JSON.stringify(sources)}.forEach(function(s){var e=document.createElement('script');e.src=s;e.async=true;document.head.append(e)})})})})`;
