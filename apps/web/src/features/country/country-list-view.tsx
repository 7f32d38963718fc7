import type { CountriesPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../../record/paths.ts';
import { Bars } from '../../ui/bars.tsx';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';

/** Who is in the record: countries and organizations that are party to an agreement. */
export function CountryListView({ countries, organizations }: CountriesPageQuery) {
  const t = useTranslations();
  const locale = useLocale();
  const counted = (count: number) => t('count.agreements', { count });
  const byAgreements = organizations.toSorted((a, b) => b.agreements.totalCount - a.agreements.totalCount || a.name.localeCompare(b.name, locale));
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('shell.countriesAndOrganizations')}</h1>
        <p className="lead">{t('countryList.lead', { countries: countries.length })}</p>
      </header>
      <div className="two">
        <Section id="countries" className="" title={t('shell.countries')}>
          <Bars bars={countries.map(({ code, name, agreements }) => ({
            key: code,
            name,
            href: paths.country(locale, code),
            count: agreements.totalCount,
            counted: counted(agreements.totalCount),
          }))} />
        </Section>
        <Section id="organizations" className="" title={t('countryList.organizations')}>
          {organizations.length === 0 && <Note icon="circle-help" title={t('countryList.noOrganizations')}><p>{t('none.why')}</p></Note>}
          <Bars bars={byAgreements.map(({ code, name, agreements }) => ({
            key: code,
            name,
            href: paths.organization(locale, code),
            count: agreements.totalCount,
            counted: counted(agreements.totalCount),
          }))} />
        </Section>
      </div>
    </div>
  );
}
