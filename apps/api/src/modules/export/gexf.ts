import type { Edition, ExportedNetwork, Language } from './exported.ts';
import { LICENCE } from './licence.ts';
import { element } from './xml.ts';

/**
 * A network as GEXF 1.3 (gexf.net), which Gephi, NetworkX, igraph and Sigma read: countries by their codes, labelled in
 * the reader's language, and pairs with their weight. No places: each program lays it out as its user likes.
 */
export function* gexf({ nodes, edges }: ExportedNetwork, { origin, generatedAt, locale, title }: Edition & { locale: Language; title: string }): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  const meta = element('meta', { lastmodifieddate: generatedAt.slice(0, 10) },
    element('creator', {}, `Pacta, ${origin}`), element('description', {}, `${title}. ${LICENCE.title}, ${LICENCE.url}`));
  yield `${meta.xml}\n<graph defaultedgetype="undirected" mode="static">\n`;
  const declared = (of: 'node' | 'edge', attributes: [id: string, type: string][]) =>
    element('attributes', { class: of, mode: 'static' }, ...attributes.map(([id, type]) => element('attribute', { id, title: id, type })));
  yield `${declared('node', [['agreements', 'integer'], ['permalink', 'anyURI']]).xml}\n${declared('edge', [['permalink', 'anyURI']]).xml}\n`;
  const value = (id: string, text: string) => element('attvalue', { for: id, value: text });
  yield '<nodes>\n';
  for (const { code, name, count, url } of nodes)
    yield `${element('node', { id: code, label: name[locale] }, element('attvalues', {}, value('agreements', String(count)), value('permalink', url[locale]))).xml}\n`;
  yield '</nodes>\n<edges>\n';
  for (const { a, b, url, weight } of edges)
    yield `${element('edge', { id: `${a.code}-${b.code}`, source: a.code, target: b.code, weight: String(weight) }, element('attvalues', {}, value('permalink', url[locale]))).xml}\n`;
  yield '</edges>\n</graph>\n</gexf>\n';
}
