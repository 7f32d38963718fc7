/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which countries are asked for. Fields join by AND, the values of one field by OR. */
export type CountryFilter = {
  /** These codes only. */
  codes?: Array<string> | null | undefined;
  /** `true`: only countries that are party to an agreement in the record; `false`: only those that are not. */
  hasAgreements?: boolean | null | undefined;
  /** UN M49 region codes, as `002` for Africa. */
  regions?: Array<string> | null | undefined;
  /** UN M49 subregion codes, as `202` for Sub-Saharan Africa. */
  subregions?: Array<string> | null | undefined;
};

/** The languages in which the record speaks. */
export type Locale =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

export type CountriesQueryVariables = Exact<{
  locale: Locale;
  filter?: CountryFilter | null | undefined;
}>;


export type CountriesQuery = { countries: Array<{ code: string, name: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const CountriesDocument = new TypedDocumentString(`
    "Countries, with the name in the reader's language."
query Countries($locale: Locale!, $filter: CountryFilter) {
  countries(filter: $filter) {
    code
    name(locale: $locale)
  }
}
    `) as unknown as TypedDocumentString<CountriesQuery, CountriesQueryVariables>;