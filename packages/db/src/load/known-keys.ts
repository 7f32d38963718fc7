import { basename } from 'node:path';
import type { z } from 'zod';
import { RecordFileError, type AgreementFile, type countryAliasesFile } from './record-file.ts';

/** Refuses two files that describe one thing, and a file that is not named after it. */
export function refuseTwins(files: { content: { slug: string }; path: string }[]) {
  const misnamed = files.find(({ content, path }) => basename(path) !== `${content.slug}.json`);
  if (misnamed) throw new RecordFileError(`${misnamed.path}: its slug is "${misnamed.content.slug}". Name the file ${misnamed.content.slug}.json.`);
}

/** Refuses agreements that name a country or domain which the other files don't have, or an actor who is no party. */
export function refuseUnknownKeys(
  agreements: { content: AgreementFile; path: string }[],
  known: { countries: ReadonlySet<string>; domains: ReadonlySet<string> },
) {
  const problems = agreements.flatMap(({ content, path }) => {
    const parties = new Set(content.parties.map(({ country }) => country));
    return [
      ...content.parties.map(({ country }, at) => known.countries.has(country) || `parties.${at}: no country "${country}" in countries.json`),
      ...content.subjects.map(({ domain }, at) => known.domains.has(domain) || `subjects.${at}: no domain "${domain}" in taxonomy.json`),
      ...content.commitments.map(({ domain }, at) => known.domains.has(domain) || `commitments.${at}: no domain "${domain}" in taxonomy.json`),
      ...content.commitments.flatMap(({ actors }, at) =>
        actors.map((actor) => parties.has(actor) || `commitments.${at}: "${actor}" acts and is not among the parties`)),
    ].filter((problem) => problem !== true).map((problem) => `${path} ${problem}`);
  });
  if (problems.length > 0) throw new RecordFileError(`${problems.length} problems, nothing loaded.\n${problems.slice(0, 20).join('\n')}`);
}

/** Refuses other names of a country which the other files don't have, and a country that stands there twice. */
export function refuseStrayAliases({ content: { countries }, path }: { content: z.infer<typeof countryAliasesFile>; path: string }, known: ReadonlySet<string>) {
  const bearers = new Map<string, string>(); // a name that two bear would lead to either
  const problems = countries.flatMap(({ code, aliases }, at) => [
    ...(known.has(code) ? [] : [`${path} countries.${at}: no country "${code}" in countries.json`]),
    ...(countries.findIndex((each) => each.code === code) < at ? [`${path} countries.${at}: "${code}" stands there twice`] : []),
    ...aliases.flatMap((alias) => {
      const bearer = bearers.get(alias.toLowerCase());
      bearers.set(alias.toLowerCase(), code);
      return bearer === undefined ? [] : [`${path} countries.${at}: "${alias}" is a name of ${bearer} already`];
    }),
  ]);
  if (problems.length > 0) throw new RecordFileError(`${problems.length} problems, nothing loaded.\n${problems.slice(0, 20).join('\n')}`);
}
