import type { AgreementKind, ArticleKind, Resolvers, Stage } from '../../__generated__/resolvers.ts';
import { promised } from '../../batches.ts';
import { askedOf } from '../../relay/selection.ts';
import { countryByCode } from '../country/service.ts';
import { datasetBySlug } from '../dataset/service.ts';
import { domainBySlug } from '../domain/service.ts';
import { organizationByCode } from '../organization/service.ts';

/** Counts under the values of facets. The casts name closed sets: the catalogue's terms are written from columns of these types. */
export const resolvers: Resolvers = {
  AgreementFacets: {
    countries: ({ country }) => country ?? [],
    organizations: ({ organization }) => organization ?? [],
    domains: ({ domain }) => domain ?? [],
    kinds: ({ kind }) => kind ?? [],
    stages: ({ stage }) => stage ?? [],
    years: ({ year }) => year ?? [],
    datasets: ({ dataset }) => dataset ?? [],
  },
  ArticleFacets: {
    countries: ({ country }) => country ?? [],
    domains: ({ domain }) => domain ?? [],
    languages: ({ language }) => language ?? [],
    kinds: ({ source }) => source ?? [],
    years: ({ year }) => year ?? [],
  },
  CountryCount: { country: ({ value }, _, ctx, info) => promised(countryByCode(ctx, value, askedOf('Country', info))) },
  OrganizationCount: {
    organization: ({ value }, _, ctx, info) => promised(organizationByCode(ctx, value, askedOf('Organization', info))),
  },
  DomainCount: { domain: ({ value }, _, ctx) => promised(domainBySlug(ctx, value)) },
  DatasetCount: { dataset: ({ value }, _, ctx) => promised(datasetBySlug(ctx, value)) },
  KindCount: { kind: ({ value }) => value as AgreementKind },
  StageCount: { stage: ({ value }) => value as Stage },
  YearCount: { year: ({ value }) => Number(value) },
  LanguageCount: { language: ({ value }) => value },
  ArticleKindCount: { kind: ({ value }) => value as ArticleKind },
};
