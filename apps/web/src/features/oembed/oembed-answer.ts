import { frameOf, sizeWithin } from '../../record/frame.ts';
import type { Framed } from '../../record/frame.ts';

/** For how long another site may keep what it was told, in seconds. */
const KEPT = 3600;

type Asked = { format: 'json' | 'xml'; maxwidth?: number; maxheight?: number };

/** What oEmbed 1.0 calls a rich answer: the frame, its size and its title, as JSON or XML. */
export function oembedAnswer(framed: Framed, { format, maxwidth, maxheight }: Asked): Response {
  const size = sizeWithin({ maxwidth, maxheight });
  const answer = {
    version: '1.0', type: 'rich', provider_name: 'Pacta', provider_url: `${framed.site}/${framed.locale}`, title: framed.title, cache_age: KEPT, ...size, html: frameOf(framed, size),
  };
  const headers = { 'access-control-allow-origin': '*', 'cache-control': `public, max-age=${KEPT}` };
  if (format === 'json') return Response.json(answer, { headers });
  return new Response(xmlOf(answer), { headers: { ...headers, 'content-type': 'text/xml; charset=utf-8' } });
}

function xmlOf(answer: Record<string, string | number>): string {
  const fields = Object.entries(answer).map(([name, value]) => `  <${name}>${xmlText(String(value))}</${name}>\n`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join('')}</oembed>\n`;
}

/** XML 1.0 has no control characters but tab and line ends, not even escaped. */
function xmlText(text: string): string {
  const writable = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
  return writable.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
