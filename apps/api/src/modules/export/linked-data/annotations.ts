import { isVerbatim, toSelectors } from '@pacta/evidence';
import type { Bilingual, Edition, ExportedArticle, ExportedFact, Language } from '../exported.ts';
import { LICENCE } from '../licence.ts';
import { tagUri, vocabularyUri } from '../stable-id.ts';
import { scriptSafe } from './json-ld.ts';

/** A passage whose quote does not stand in the text where it says: nothing false is written, and the editors must look. */
export class MisplacedPassage extends Error {
  override name = 'MisplacedPassage';
}

/**
 * The coded passages of an article as a W3C Web Annotation collection, for Hypothesis-like tools: each says which facts
 * stand on it. Positions count code points, as the standard has it; ours count UTF-16 code units. An article without
 * held text gives an empty collection. Throws `MisplacedPassage`.
 */
export function annotationsOf(article: ExportedArticle, { origin }: Pick<Edition, 'origin'>): string {
  const id = tagUri(origin, 'annotations', article.slug);
  const { revision, passages } = article;
  const items = revision ? passages.map((passage) => annotationOf(article, revision, passage, origin)) : [];
  return scriptSafe({
    // The first is the standard's, which every reader of annotations holds; the second is ours, inline.
    '@context': ['http://www.w3.org/ns/anno.jsonld', { pacta: vocabularyUri(origin), sha256: 'pacta:sha256', stance: 'pacta:stance', RevisionState: 'pacta:RevisionState' }],
    id,
    type: 'AnnotationCollection',
    label: article.title,
    creator: PACTA,
    rights: LICENCE.url,
    total: items.length,
    first: { id: `${id}#1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  });
}

const PACTA = { type: 'Organization', name: 'Pacta' };

type Revision = NonNullable<ExportedArticle['revision']>;
type CodedPassage = ExportedArticle['passages'][number];

function annotationOf(article: ExportedArticle, { text, sha256 }: Revision, passage: CodedPassage, origin: string) {
  const place = `p-${passage.start}-${passage.end}`;
  if (!isVerbatim(passage, text))
    throw new MisplacedPassage(`Article ${article.slug}, ${place}: the quote is not in the text there. Place it again in the review queue.`);
  return {
    id: tagUri(origin, 'annotation', `${article.slug}/${place}`),
    type: 'Annotation',
    motivation: 'describing',
    creator: PACTA,
    rights: LICENCE.url,
    body: [...passage.facts.flatMap(bodiesOf), linkTo(passage.url)],
    target: {
      type: 'SpecificResource',
      source: article.sourceUrl ?? article.url.fr,
      selector: toSelectors(passage, text),
      // Which text the positions count in, when it was read, and where a copy stands.
      state: {
        type: ['TimeState', 'RevisionState'],
        sha256,
        ...(article.retrievedAt !== null && { sourceDate: article.retrievedAt }),
        ...(article.archivedUrl !== null && { cached: article.archivedUrl }),
      },
    },
  };
}

const bodiesOf = ({ stance, label, url }: ExportedFact) => [
  ...(['fr', 'en'] as const).map((language) => ({
    type: 'TextualBody',
    purpose: 'describing',
    format: 'text/plain',
    language,
    value: spoken(label[language], stance, language),
    stance,
  })),
  linkTo(url),
];

const linkTo = (url: Bilingual) => ({ type: 'SpecificResource', purpose: 'linking', source: url.fr });

/** A reader of annotations shows the text alone, so the text says what speaks against a fact. */
const spoken = (label: string, stance: ExportedFact['stance'], language: Language) =>
  stance === 'SUPPORTS' ? label : language === 'fr' ? `Contredit\u00A0: ${label}` : `Contradicts: ${label}`;
