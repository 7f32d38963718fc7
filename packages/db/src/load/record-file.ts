import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AgreementKind, ArticleKind, EventKind, Instruments, PartyRole, Stage, Stance, Wording } from '../__generated__/prisma/enums.ts';
import { sha256 } from './sha256.ts';

/** The data that ships with Pacta cannot be loaded. The message names each file, place and remedy. */
export class RecordFileError extends Error {
  override name = 'RecordFileError';
}

export const bilingual = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) });
export const partialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'write 2025, 2025-02 or 2025-02-06').nullable();
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use a-z, 0-9 and hyphens');
export const domain = z.string().min(1);
export const country = z.string().regex(/^[A-Z]{2}$/, 'use ISO 3166-1 alpha-2, as in "ML"');

const passage = z.strictObject({
  article: slug,
  /** Verbatim; `start` says which of several places is meant and is checked against it. */
  quote: z.string().min(1),
  start: z.number().int().min(0).optional(),
  stance: z.enum(Stance).default('SUPPORTS'),
});
const evidence = z.array(passage);

const event = z.strictObject({ kind: z.enum(EventKind), date: partialDate, place: bilingual.nullable(), evidence });

const commitment = z.strictObject({
  domain: z.string(),
  statement: bilingual,
  actors: z.array(country).min(1),
  stage: z.enum(Stage),
  wording: z.enum(Wording),
  wordingCue: z.string().nullable(),
  concreteness: z.number().int().min(1).max(3),
  events: z.array(event),
  evidence: evidence.min(1, 'a commitment needs a passage'),
});

export const agreementFile = z.strictObject({
  slug,
  kind: z.enum(AgreementKind),
  stage: z.enum(Stage),
  instruments: z.enum(Instruments),
  title: bilingual,
  titleIsBuilt: z.boolean(),
  officialTitle: z.string().nullable(),
  summary: bilingual.nullable(),
  disagreement: bilingual.nullable(),
  checkedOn: z.iso.date().nullable(),
  evidence: evidence.min(1, 'an agreement needs a passage'),
  parties: z.array(z.strictObject({ country, role: z.enum(PartyRole).nullable(), evidence })).min(1),
  subjects: z.array(z.strictObject({ domain: z.string(), evidence })),
  events: z.array(event),
  commitments: z.array(commitment),
});
export type AgreementFile = z.infer<typeof agreementFile>;
export type EvidenceEntry = z.infer<typeof passage>;

/** The slugs of the articles that an agreement's evidence quotes, each once, in alphabetical order. */
export function articlesQuotedBy({ evidence: own, parties, subjects, events, commitments }: AgreementFile): string[] {
  const facts = [...parties, ...subjects, ...events, ...commitments, ...commitments.flatMap((each) => each.events)];
  return [...new Set([...own, ...facts.flatMap((fact) => fact.evidence)].map(({ article }) => article))].sort();
}

export const articleFile = z.strictObject({
  slug,
  kind: z.enum(ArticleKind),
  title: z.string().min(1),
  language: z.string().regex(/^[a-z]{2}$/, 'use ISO 639-1, as in "fr"'),
  outlet: z.strictObject({ name: z.string().min(1), url: z.url().nullable() }),
  url: z.url().nullable(),
  archivedUrl: z.url().nullable(),
  author: z.string().nullable(),
  publishedOn: partialDate,
  retrievedAt: z.iso.datetime().nullable(),
  image: z.strictObject({ url: z.url(), alt: z.string().nullable() }).nullable(),
  text: z.strictObject({ file: z.string(), format: z.enum(['text', 'markdown']) }).nullable(),
});

export const countriesFile = z.strictObject({
  source: z.string(),
  regions: z.array(z.strictObject({ code: z.string().length(3), name: bilingual })),
  countries: z.array(z.strictObject({
    code: country,
    alpha3: z.string().length(3),
    name: bilingual,
    region: z.string().nullable(),
    subregion: z.string().nullable(),
  })),
});

/** Other names of countries, which are ours; those in `countriesFile` are CLDR's. A country without any is left out. */
export const countryAliasesFile = z.strictObject({
  source: z.string(),
  countries: z.array(z.strictObject({ code: country, aliases: z.array(z.string().trim().min(2)).min(1) })),
});

export const taxonomyFile = z.array(z.object({
  slug: z.string(),
  parent: z.string().nullable(),
  label: bilingual,
  definition: bilingual,
  synonyms: z.strictObject({ fr: z.array(z.string()), en: z.array(z.string()) }),
  mappings: z.array(z.strictObject({ scheme: z.string(), code: z.string(), relation: z.string() })),
  icon: z.string(),
  color: z.strictObject({ light: z.string(), dark: z.string() }).optional(),
}));

export const datasetFile = z.strictObject({
  slug,
  name: z.string().min(1),
  version: z.string().nullable(),
  citation: z.string().min(1),
  url: z.url().nullable(),
  licence: z.string().nullable(),
  coverageFrom: z.number().int().nullable(),
  coverageTo: z.number().int().nullable(),
  coverageNote: bilingual,
});

/** What a file holds, and the digest by which a later load knows that it is unchanged. */
export type Loaded<Content> = { content: Content; digest: string; path: string };

/** Reads one JSON file against its shape. Every wrong place is named, none is skipped. */
export async function readRecordFile<Shape extends z.ZodType>(path: string, shape: Shape): Promise<Loaded<z.infer<Shape>>> {
  const source = await readFile(path, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch (cause) {
    throw new RecordFileError(`${path} is not JSON: ${(cause as Error).message}`, { cause });
  }
  const read = shape.safeParse(value);
  if (read.success) return { content: read.data, digest: sha256(source), path };
  const problems = read.error.issues.map((issue) => `${path} ${issue.path.join('.') || 'file'}: ${issue.message}`);
  throw new RecordFileError(`${problems.length} problems, nothing loaded.\n${problems.slice(0, 20).join('\n')}`);
}

/** Reads every JSON file of a folder, in the order of names. */
export async function readRecordFolder<Shape extends z.ZodType>(folder: string, shape: Shape) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(names.map((name) => readRecordFile(join(folder, name), shape)));
}
