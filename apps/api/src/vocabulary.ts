import { readCountries, readDatasets, readDomains, readOrganizations, type CountryRecord, type DatasetRecord, type DomainRecord, type OrganizationRecord, type PartyRecord, type Reader, type RecordWatch } from '@pacta/db';
import { keyed } from './batches.ts';

/** What nearly every answer names: countries, organizations, domains and datasets, a few hundred in all, without counts. */
export type Vocabulary = {
  countries: ReadonlyMap<string, CountryRecord>;
  organizations: ReadonlyMap<string, OrganizationRecord>;
  /** In the taxonomy's own order. */
  domains: ReadonlyMap<string, DomainRecord>;
  datasets: ReadonlyMap<string, DatasetRecord>;
  /** Countries and organizations as parties; the two never share a code. */
  parties: ReadonlyMap<string, PartyRecord>;
};

export type VocabularyKeeper = {
  /** The vocabulary as it is now; null where changes cannot be heard of, and it has to be asked for each time. */
  current(): Promise<Vocabulary | null>;
  /** The same, read for this once where nothing is kept. */
  whole(): Promise<Vocabulary>;
  forget(): void;
};

const NOTHING: ReadonlySet<string> = new Set();

/** Reads the vocabulary once and keeps it for as long as changes of the record are heard of and none comes. */
export function createVocabulary(db: Reader, watch: RecordWatch): VocabularyKeeper {
  let kept: Promise<Vocabulary> | null = null;
  const keeper: VocabularyKeeper = {
    async current() {
      if (!watch.hears()) return null;
      if (!kept) {
        const reading = readVocabulary(db);
        kept = reading;
        reading.catch(() => {
          if (kept === reading) kept = null; // asked again by the next request
        });
      }
      return kept;
    },
    whole: async () => (await keeper.current()) ?? readVocabulary(db),
    forget() {
      kept = null;
    },
  };
  return keeper;
}

/** What a request knows of the vocabulary, or what there is now where it knows none. */
export const vocabularyOf = async ({ vocabulary, db }: { vocabulary: Vocabulary | null; db: Reader }): Promise<Vocabulary> => vocabulary ?? readVocabulary(db);

/** The vocabulary as it is now. */
export async function readVocabulary(db: Reader): Promise<Vocabulary> {
  const [countries, organizations, domains, datasets] = await Promise.all([
    readCountries(db, { asked: NOTHING, filter: {}, order: 'NAME_FR' }),
    readOrganizations(db, NOTHING, null),
    readDomains(db, 'all'),
    readDatasets(db, 'all'),
  ]);
  return {
    countries: keyed(countries, ({ code }) => code),
    organizations: keyed(organizations, ({ code }) => code),
    domains: keyed(domains, ({ slug }) => slug),
    datasets: keyed(datasets, ({ slug }) => slug),
    parties: keyed<PartyRecord>([
      ...countries.map((country) => ({ is: 'Country' as const, ...country })),
      ...organizations.map((organization) => ({ is: 'Organization' as const, ...organization })),
    ], ({ code }) => code),
  };
}
