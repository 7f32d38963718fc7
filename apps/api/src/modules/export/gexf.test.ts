import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { anyText, EDITION, ODD } from './exported.fixture.ts';
import type { ExportedNetwork } from './exported.ts';
import { gexf } from './gexf.ts';

const bilingual = (text: string) => ({ fr: text, en: text });
const country = (code: string, name: string, count: number) => ({ code, name: bilingual(name), url: bilingual(`https://pacta.example/fr/countries/${code.toLowerCase()}?a=1&b=2`), count });

function network(nameOfMali: string): ExportedNetwork {
  const [ml, sn] = [country('ML', nameOfMali, 3), country('SN', 'Sénégal', 2)];
  return { nodes: [ml, sn], edges: [{ a: ml, b: sn, url: bilingual('https://pacta.example/fr/countries/ml/sn'), weight: 2 }] };
}

/** Elements with their attributes and the path to them, as a strict reader of XML finds them. */
function read(found: ExportedNetwork) {
  const elements: { path: string; attributes: Record<string, string> }[] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => { throw error; });
  parser.on('opentag', ({ name, attributes }) => elements.push({ path: [...open, name].join('/'), attributes }) && open.push(name));
  parser.on('closetag', () => open.pop());
  parser.write([...gexf(found, { ...EDITION, locale: 'fr', title: ODD })].join('')).close();
  return elements;
}

test('a network has its countries, its pairs and their weights where GEXF 1.3 wants them', () => {
  const elements = read(network('Mali'));
  const at = (path: string) => elements.filter((each) => each.path === path).map(({ attributes }) => attributes);
  expect(at('gexf')).toEqual([{ xmlns: 'http://gexf.net/1.3', version: '1.3' }]);
  expect(at('gexf/meta')).toEqual([{ lastmodifieddate: '2026-11-27' }]);
  expect(at('gexf/graph')).toEqual([{ defaultedgetype: 'undirected', mode: 'static' }]);
  expect(at('gexf/graph/nodes/node')).toEqual([{ id: 'ML', label: 'Mali' }, { id: 'SN', label: 'Sénégal' }]);
  expect(at('gexf/graph/edges/edge')).toEqual([{ id: 'ML-SN', source: 'ML', target: 'SN', weight: '2' }]);
  const declared = at('gexf/graph/attributes/attribute').map(({ id }) => id);
  for (const { for: id } of [...at('gexf/graph/nodes/node/attvalues/attvalue'), ...at('gexf/graph/edges/edge/attvalues/attvalue')]) expect(declared).toContain(id);
});

test('whatever a name holds, the file is well formed and gives it back, but for what XML cannot hold', () =>
  fc.assert(fc.property(anyText, (text) => {
    const [node] = read(network(text)).filter(({ path }) => path.endsWith('/node'));
    expect(node?.attributes['label']).toBe(text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD'));
  })));

test('a network without countries is a network still', () =>
  expect(read({ nodes: [], edges: [] }).map(({ path }) => path)).toContain('gexf/graph/edges'));
