import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { AgreementKind, ArticleKind, EventKind, OrganizationKind, PartyRole, Stage } from '../__generated__/prisma/enums.ts';
import { bilingual, country, domain, partialDate, RecordFileError, slug, type Loaded } from './record-file.ts';
import { sha256 } from './sha256.ts';

/** A closed value as the curated files write it: `in-force` for IN_FORCE. */
const kebab = <Value extends string>(values: Record<string, Value>) =>
  z.string().transform((text, context): Value => {
    const value = Object.values(values).find((each) => each.toLowerCase().replaceAll('_', '-') === text);
    if (value) return value;
    context.issues.push({ code: 'custom', message: `"${text}" is none of ${Object.values(values).join(', ').toLowerCase().replaceAll('_', '-')}`, input: text });
    return z.NEVER;
  });

const sourceId = z.string().regex(/^src(-[a-z0-9]+)+$/, 'begin with src- and use a-z, 0-9 and hyphens');
const organizationCode = z.string().regex(/^[A-Z0-9][A-Z0-9-]{2,}$/, 'use capitals, 0-9 and hyphens, three characters or more');

const curatedSource = z.strictObject({
  id: sourceId,
  kind: kebab(ArticleKind),
  title: z.string().min(1),
  titleIsBuilt: z.boolean(),
  outlet: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  publishedOn: partialDate,
  language: z.string().regex(/^[a-z]{2}$/, 'use ISO 639-1, as in "fr"'),
  says: bilingual,
});

const curatedOrganization = z.strictObject({
  code: organizationCode,
  name: bilingual,
  aliases: z.array(z.string().min(1)),
  kind: kebab(OrganizationKind),
  members: z.array(z.strictObject({ country, from: partialDate, to: partialDate })),
  sources: z.array(sourceId),
});

const role = kebab(PartyRole).nullable();
const party = z.union([z.strictObject({ country, role }), z.strictObject({ organization: organizationCode, role })]);

const curatedAgreement = z.strictObject({
  slug,
  kind: kebab(AgreementKind),
  stage: kebab(Stage),
  title: bilingual,
  officialTitle: z.string().min(1).nullable(),
  parties: z.array(party).min(1),
  domains: z.array(domain).min(1),
  events: z.array(z.strictObject({
    kind: kebab(EventKind),
    date: partialDate,
    place: bilingual.nullable(),
    sources: z.array(sourceId).min(1),
    contradictedBy: z.array(sourceId),
  })).min(1),
  summary: bilingual,
  sources: z.array(sourceId).min(1),
  contradictedBy: z.array(sourceId),
  disagreement: bilingual.nullable(),
  notes: bilingual.nullable(),
});

export type CuratedSource = z.infer<typeof curatedSource>;
export type CuratedOrganization = z.infer<typeof curatedOrganization>;
export type CuratedAgreement = z.infer<typeof curatedAgreement>;

/** Reads a file of one JSON object a line against its shape. Every wrong line is named, none is skipped. */
async function readLines<Shape extends z.ZodType>(path: string, shape: Shape): Promise<Loaded<z.infer<Shape>>[]> {
  const problems: string[] = [];
  const rows = (await readFile(path, 'utf8')).split('\n').flatMap((line, at) => {
    if (line === '') return [];
    const place = `${path}:${at + 1}`;
    const read = shape.safeParse(parsed(line));
    if (read.success) return [{ content: read.data, digest: sha256(line), path: place }];
    problems.push(...read.error.issues.map((issue) => `${place} ${issue.path.join('.') || 'line'}: ${issue.message}`));
    return [];
  });
  if (problems.length > 0) throw new RecordFileError(`${problems.length} problems, nothing loaded.\n${problems.slice(0, 20).join('\n')}`);
  return rows;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line; // no JSON stays text, which fails as a line of the wrong form
  }
}

/** The curated agreements with their sources and organizations, each with the digest of its line. */
export async function readCurated(folder: string) {
  const [sources, organizations, agreements] = await Promise.all([
    readLines(join(folder, 'sources.jsonl'), curatedSource),
    readLines(join(folder, 'organizations.jsonl'), curatedOrganization),
    readLines(join(folder, 'agreements.jsonl'), curatedAgreement),
  ]);
  return { sources, organizations, agreements };
}

export type Curated = Awaited<ReturnType<typeof readCurated>>;

/** Refuses what points nowhere or stands twice, all of it at once. */
export function refuseStrays({ sources, organizations, agreements }: Curated, known: { countries: ReadonlySet<string>; domains: ReadonlySet<string> }): void {
  const [ids, codes] = [new Set(sources.map(({ content }) => content.id)), new Set(organizations.map(({ content }) => content.code))];
  const cited = (list: string[], place: string) => list.flatMap((id) => (ids.has(id) ? [] : [`${place}: no source "${id}" in sources.jsonl`]));
  const problems = [
    ...twins(sources.map(({ content, path }) => [content.id, path])),
    ...twins(organizations.map(({ content, path }) => [content.code, path])),
    ...twins(agreements.map(({ content, path }) => [content.slug, path])),
    ...organizations.flatMap(({ content, path }) => [
      ...cited(content.sources, path),
      ...content.members.flatMap((each) => (known.countries.has(each.country) ? [] : [`${path}: no country "${each.country}" in countries.json`])),
    ]),
    ...agreements.flatMap(({ content, path }) => [
      ...cited([...content.sources, ...content.contradictedBy], path),
      ...content.domains.flatMap((each) => (known.domains.has(each) ? [] : [`${path}: no domain "${each}" in taxonomy.json`])),
      ...content.parties.flatMap((each) => 'country' in each
        ? known.countries.has(each.country) ? [] : [`${path}: no country "${each.country}" in countries.json`]
        : codes.has(each.organization) ? [] : [`${path}: no organization "${each.organization}" in organizations.jsonl`]),
      ...content.events.flatMap((event, at) => [
        ...[...event.sources, ...event.contradictedBy].flatMap((id) =>
          content.sources.includes(id) ? [] : [`${path} events.${at}: "${id}" is not among the agreement's sources`]),
        ...event.sources.flatMap((id) => (event.contradictedBy.includes(id) ? [`${path} events.${at}: "${id}" both supports and contradicts`] : [])),
      ]),
      ...(content.disagreement === null && [content, ...content.events].some((fact) => fact.contradictedBy.length > 0)
        ? [`${path}: sources contradict it; say in "disagreement" what each says and what is retained`] : []),
      ...(content.sources.every((id) => content.contradictedBy.includes(id)) ? [`${path}: no source supports it`] : []),
    ]),
  ];
  if (problems.length > 0) throw new RecordFileError(`${problems.length} problems, nothing loaded.\n${problems.slice(0, 20).join('\n')}`);
}

function twins(named: [key: string, path: string][]) {
  const first = new Map<string, string>();
  return named.flatMap(([key, path]) => {
    const before = first.get(key);
    if (before) return [`${path}: "${key}" stands already in ${before}`];
    first.set(key, path);
    return [];
  });
}
