import type { Edition, ExportedAgreement, ExportedSource, Many } from './exported.ts';
import { jsonList } from './json-list.ts';
import { LICENCE } from './licence.ts';

/** Agreements with all their facts and evidence, in both languages, as one JSON document with its terms in front. */
export const agreementsJson = (agreements: Many<ExportedAgreement>, edition: Edition): AsyncGenerator<string> =>
  jsonList(`{"meta":${JSON.stringify(metaOf(edition))},"agreements":[`, agreements, (each) => JSON.stringify(plainAgreement(each)), ']}');

const metaOf = ({ origin, generatedAt }: Edition) => ({
  source: `Pacta, ${origin}`,
  licence: LICENCE,
  generatedAt,
  offsets: 'Passages count UTF-16 code units, end exclusive.',
});

/** An agreement as JSON gives it. */
export const plainAgreement = (agreement: ExportedAgreement): ExportedAgreement => ({ ...agreement, sources: agreement.sources.map(withoutText) });

/** What we may pass on of a source: a list of articles given whole would bring their texts along. */
const withoutText = ({
  id, slug, url, kind, title, titleIsBuilt, language, outlet, sourceUrl, archivedUrl, author, publishedOn, retrievedAt,
}: ExportedSource): ExportedSource => ({
  id, slug, url, kind, title, titleIsBuilt, language, outlet, sourceUrl, archivedUrl, author, publishedOn, retrievedAt,
});
