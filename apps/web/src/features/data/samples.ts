/** A piece of code that works as it stands, with this site's own addresses in it. */
export type Sample = { id: 'r' | 'python' | 'observable' | 'sheet' | 'curl'; code: string };

/**
 * The pattern of a guarded cell, as the API guards it (`csv-value.ts` there): it reads the same in JavaScript, Python and,
 * with `perl = TRUE`, nearly so in R. Where it matches, the first character is not the record's.
 */
export const GUARD = String.raw`^''*(?:[\t\r\n]|[\u0000-\u0020\u007f-\u00a0\u00ad\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]*[=+\-@＝＋－＠])`;

/** How to load a list. « NA » is Namibia's code: programs that read it as « missing » must be told not to. */
export function samplesOf(site: string, locale: string): Sample[] {
  const list = `${site}/${locale}/agreements.csv?country=ml&domain=training`;
  return [
    {
      id: 'r',
      code: `library(readr)
library(tidyr)

url <- "${list}"
agreements <- read_csv(url, na = "")
by_party <- separate_longer_delim(agreements, parties, delim = "|")`,
    },
    {
      id: 'python',
      code: `import pandas as pd

url = "${list}"
agreements = pd.read_csv(url, keep_default_na=False, dtype=str)
parties = agreements["parties"].str.split("|")
by_party = agreements.assign(parties=parties).explode("parties")`,
    },
    { id: 'observable', code: `agreements = d3.csv("${list}")` },
    { id: 'sheet', code: `=IMPORTDATA("${list}")` },
    {
      id: 'curl',
      code: `curl --etag-compare pacta.etag --etag-save pacta.etag \\
  --output agreements.csv \\
  "${list}"`,
    },
  ];
}

/** The exact way back from a guarded cell. */
export const UNGUARD = `import re

guard = re.compile(r"${GUARD}")
agreements = agreements.map(lambda cell: cell[1:] if guard.match(cell) else cell)`;

/** The typed client, over the same API. */
export function clientSample(api: string): string {
  return `import { createClient } from '@pacta/client';

const pacta = createClient({ url: '${api}', locale: 'EN' });
for await (const agreement of pacta.agreements.all({ filter: { countries: ['ML'] } }))
  console.log(agreement.title);`;
}
