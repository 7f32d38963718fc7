import { DataFactory, Writer } from 'n3';
import type { Edition, ExportedDomain } from '../exported.ts';
import { scriptSafe } from './json-ld.ts';
import { PREFIXES, skosTriples, type Triple } from './skos-triples.ts';

type Origin = Pick<Edition, 'origin'>;

/** The taxonomy as SKOS in JSON-LD, with its own context. A few dozen concepts: written at once. */
export function skosJsonLd(domains: readonly ExportedDomain[], { origin }: Origin): string {
  const nodes = new Map<string, Record<string, unknown[]>>();
  for (const { about, property, value } of skosTriples(domains, origin)) {
    const node = nodes.get(about) ?? {};
    nodes.set(about, node);
    (node[property] ??= []).push('uri' in value ? { '@id': value.uri } : { '@value': value.text, '@language': value.language });
  }
  const graph = [...nodes].map(([id, { 'rdf:type': types, ...properties }]) => ({ '@id': id, '@type': typesOf(types), ...properties }));
  return scriptSafe({ '@context': { '@version': 1.1, ...PREFIXES }, '@graph': graph });
}

/** JSON-LD has a key of its own for types, whose values are plain addresses. */
const typesOf = (types: unknown[] = []) => types.map((type) => (type as { '@id': string })['@id']);

/** The same statements as Turtle. */
export function skosTurtle(domains: readonly ExportedDomain[], { origin }: Origin): string {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const triple of skosTriples(domains, origin)) writer.addQuad(quadOf(triple));
  let turtle = '';
  // Without an output stream the writer answers at once.
  writer.end((error: Error | null, text: string) => {
    if (error) throw error;
    turtle = text;
  });
  return turtle;
}

const { literal, namedNode, quad } = DataFactory;

function quadOf({ about, property, value }: Triple) {
  const [prefix = '', name = ''] = property.split(':');
  const predicate = (PREFIXES as Record<string, string>)[prefix] + name;
  return quad(namedNode(about), namedNode(predicate), 'uri' in value ? namedNode(value.uri) : literal(value.text, value.language));
}
