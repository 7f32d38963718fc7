import type { ExportedDomain } from '../exported.ts';
import { LICENCE } from '../licence.ts';
import { conceptUri, externalUri, schemeUri } from '../stable-id.ts';

export const PREFIXES = {
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
};

/** One statement: about what, which property by its prefixed name, and an address or a text (with its language, or of none). */
export type Triple = { about: string; property: string; value: { uri: string } | { text: string; language?: string } };

/**
 * The taxonomy as SKOS statements, grouped by what they are about. A code of another scheme (CAMEO 062) has no address
 * of its own there: it gets one of ours, with the code as its notation and that scheme as its scheme.
 */
export function skosTriples(domains: readonly ExportedDomain[], origin: string): Triple[] {
  const mappings = domains.flatMap((domain) => domain.mappings);
  const schemes = [...new Set(mappings.map(({ scheme }) => scheme))];
  const concepts = new Map(mappings.map((mapping) => [externalUri(origin, mapping.scheme, mapping.code), mapping]));
  return [
    ...aboutScheme(domains, origin),
    ...domains.flatMap((domain) => aboutDomain(domain, domains, origin)),
    ...schemes.flatMap((scheme) => [
      link(externalUri(origin, scheme), 'rdf:type', `${PREFIXES.skos}ConceptScheme`),
      say(externalUri(origin, scheme), 'dcterms:title', scheme),
    ]),
    ...[...concepts].flatMap(([uri, { scheme, code }]) => [
      link(uri, 'rdf:type', `${PREFIXES.skos}Concept`),
      say(uri, 'skos:notation', code),
      link(uri, 'skos:inScheme', externalUri(origin, scheme)),
    ]),
  ];
}

function aboutScheme(domains: readonly ExportedDomain[], origin: string): Triple[] {
  const scheme = schemeUri(origin);
  return [
    link(scheme, 'rdf:type', `${PREFIXES.skos}ConceptScheme`),
    say(scheme, 'dcterms:title', 'Domaines de coopération en matière de sécurité et de défense', 'fr'),
    say(scheme, 'dcterms:title', 'Domains of security and defence cooperation', 'en'),
    say(scheme, 'dcterms:publisher', 'Pacta'),
    link(scheme, 'dcterms:license', LICENCE.url),
    ...domains.filter(({ parentSlug }) => parentSlug === null).map(({ slug }) => link(scheme, 'skos:hasTopConcept', conceptUri(origin, slug))),
  ];
}

function aboutDomain(domain: ExportedDomain, domains: readonly ExportedDomain[], origin: string): Triple[] {
  const { slug, parentSlug, label, definition, synonyms, mappings, url } = domain;
  const uri = conceptUri(origin, slug);
  const inLanguage = (language: 'fr' | 'en') => [
    say(uri, 'skos:prefLabel', label[language], language),
    // SKOS S13: no text is both the preferred and another label.
    ...[...new Set(synonyms[language])].filter((other) => other !== label[language]).map((other) => say(uri, 'skos:altLabel', other, language)),
    say(uri, 'skos:definition', definition[language], language),
  ];
  return [
    link(uri, 'rdf:type', `${PREFIXES.skos}Concept`),
    link(uri, 'skos:inScheme', schemeUri(origin)),
    say(uri, 'skos:notation', slug),
    ...inLanguage('fr'),
    ...inLanguage('en'),
    parentSlug === null ? link(uri, 'skos:topConceptOf', schemeUri(origin)) : link(uri, 'skos:broader', conceptUri(origin, parentSlug)),
    ...domains.filter((other) => other.parentSlug === slug).map((child) => link(uri, 'skos:narrower', conceptUri(origin, child.slug))),
    ...mappings.map(({ scheme, code, relation }) => link(uri, `skos:${relation}`, externalUri(origin, scheme, code))),
    link(uri, 'rdfs:seeAlso', url.fr),
    link(uri, 'rdfs:seeAlso', url.en),
  ];
}

const link = (about: string, property: string, uri: string): Triple => ({ about, property, value: { uri } });
const say = (about: string, property: string, text: string, language?: string): Triple => ({ about, property, value: { text, language } });
