// Every measure of a country's agreements, with the words that promise it: `node measures.mjs ML > measures.csv`
import { createClient, match } from '@pacta/client';

const [country = 'ML', url = 'http://localhost:4000/graphql'] = process.argv.slice(2);
const pacta = createClient({ url, locale: 'EN' });

/** A cell as spreadsheets read it; what begins like a formula is kept from being one. */
const cell = (value) => `"${String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
const row = (...cells) => console.log(cells.map(cell).join(','));

row('agreement', 'measure', 'domain', 'stage', 'wording', 'said', 'where');
for await (const agreement of pacta.agreements.allInFull({ filter: { countries: [country] } })) {
  for (const { statement, domain, stage, wording, evidence } of agreement.commitments) {
    for (const piece of evidence) {
      const [said, where] = match(piece, {
        PassageEvidence: ({ passage }) => [passage.exact, passage.article.url],
        ReferenceEvidence: ({ says, article }) => [says, article.url],
        DatasetRowEvidence: ({ rowId, dataset }) => [`row ${rowId}`, dataset.slug],
      });
      row(agreement.title, statement, domain.label, stage, wording, said, where);
    }
  }
}
