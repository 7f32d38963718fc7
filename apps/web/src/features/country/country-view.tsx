import type { CountryPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { AgreementsOf } from '../../record/agreements-of.tsx';
import { hueOf } from '../../record/hue.ts';
import { MembershipSpan } from '../../record/membership-span.tsx';
import { paths } from '../../record/paths.ts';
import { SourceLine } from '../../record/source-line.tsx';
import { Bars } from '../../ui/bars.tsx';
import { Crumbs } from '../../ui/crumbs.tsx';
import { Section } from '../../ui/section.tsx';

type Country = NonNullable<CountryPageQuery['country']>;
type Props = { country: Country; articles: CountryPageQuery['articles'] };

/** The page of one country: its agreements, with whom, about what, and the texts that speak of them. */
export function CountryView({ country, articles }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { agreements, partners, domainProfile } = country;
  return (
    <div className="wrap">
      <Crumbs label={t('shell.crumbs')} steps={[{ name: t('shell.countries'), href: paths.countries(locale) }]} />
      <header className="page-head">
        <h1 className="h1">{country.name}</h1>
        <p className="lead">{t('country.lead', { count: agreements.totalCount, partners: partners.length })}</p>
        <div className="meta">
          <span>{t('country.codes', { alpha2: country.code, alpha3: country.alpha3 })}</span>
          {country.subregion && <span>{country.subregion.name}</span>}
          <span>{t('country.incomplete')}</span>
        </div>
      </header>
      <div className="two lopsided">
        <Section id="agreements" className="" title={t('country.agreements')}>
          <AgreementsOf agreements={agreements} path={paths.country(locale, country.code)} nothing={t('country.nothing', { country: country.name })} />
        </Section>
        <aside className="stack wide" aria-label={t('agreement.landmarks')}>
          {partners.length > 0 && (
            <Section id="partners" className="" level={3} title={t('country.partners')}>
              <Bars bars={partners.map(({ country: partner, agreementCount }) => ({
                key: partner.code,
                name: partner.name,
                href: paths.country(locale, partner.code),
                count: agreementCount,
                counted: t('count.agreements', { count: agreementCount }),
              }))} />
            </Section>
          )}
          {domainProfile.length > 0 && (
            <Section id="domains" className="" level={3} title={t('country.domains')}>
              <Bars bars={domainProfile.map(({ domain, agreementCount }) => ({
                key: domain.slug,
                name: domain.label,
                href: paths.agreementsOf(locale, { country: country.code.toLowerCase(), domain: domain.slug }),
                count: agreementCount,
                counted: t('count.agreements', { count: agreementCount }),
                hue: hueOf(domain.slug),
                icon: domain.icon,
              }))} />
            </Section>
          )}
          <Memberships country={country} />
          {articles.nodes.length > 0 && (
            <Section id="articles" className="" level={3} title={t('country.articles')}>
              <ul className="plain-list">
                {articles.nodes.map((source) => <li key={source.slug}><SourceLine source={source} /></li>)}
              </ul>
            </Section>
          )}
        </aside>
      </div>
    </div>
  );
}

function Memberships({ country }: { country: Country }) {
  const t = useTranslations('country');
  const locale = useLocale();
  if (country.memberships.length === 0) return null;
  return (
    <Section id="memberships" className="" level={3} title={t('memberships')}>
      <ul className="plain-list">
        {country.memberships.map(({ organization, from, to }) => (
          <li key={organization.code}>
            <a href={paths.organization(locale, organization.code)}>{organization.name}</a> <MembershipSpan from={from} to={to} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
