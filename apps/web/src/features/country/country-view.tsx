import type { CountryPageQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { AgreementBars } from '../../record/agreement-bars.tsx';
import { AgreementsOf } from '../../record/agreements-of.tsx';
import { Crumbs } from '../../record/crumbs.tsx';
import { DownloadLine } from '../../record/download-line.tsx';
import { hueOf } from '../../record/hue.ts';
import { SmallMap } from '../../record/map/small-map.tsx';
import { MembershipSpan } from '../../record/membership-span.tsx';
import { paths } from '../../record/paths.ts';
import { SourceLine } from '../../record/source-line.tsx';
import { SmallTimeline } from '../../record/time/small-timeline.tsx';
import { Section } from '../../ui/section.tsx';
import { StageProfile } from './stage-profile.tsx';

type Country = NonNullable<CountryPageQuery['country']>;
type Props = Omit<CountryPageQuery, 'country'> & { country: Country; lost: boolean };

/** The page of one country: its agreements, with whom, about what, and the texts that speak of them. */
export function CountryView({ country, timeline, named, texts, sources, datasets, countries, lost }: Props) {
  const t = useTranslations();
  const locale = useLocale();
  const { agreements, partners } = country;
  return (
    <div className="wrap">
      <Crumbs label={t('shell.crumbs')} steps={[{ name: t('shell.countries'), href: paths.countries(locale) }]} />
      <header className="page-head">
        <h1 className="h1">{country.name}</h1>
        <p className="lead">{t('country.lead', { count: agreements.totalCount, partners: Math.max(0, country.all.facets.countries.length - 1) })}</p>
        <div className="meta">
          <span>{t('country.codes', { alpha2: country.code, alpha3: country.alpha3 })}</span>
          {country.aliases.length > 0 && <span>{t('country.aliases', { names: country.aliases.join(', ') })}</span>}
          {country.subregion && <span>{country.subregion.name}</span>}
          {sources.totalCount > 0 && <span>{t('country.sources', { count: sources.totalCount })}</span>}
          <span>{t('country.incomplete')}</span>
          {agreements.totalCount > 0 && <span><a href="#agreements">{t('country.asList')}</a></span>}
        </div>
      </header>
      {agreements.totalCount > 0 && <AtAGlance country={country} timeline={timeline} named={named} />}
      <div className={agreements.totalCount > 0 ? 'section two lopsided' : 'two lopsided'}>
        <Section
          id="agreements"
          className=""
          title={t('country.agreements')}
          aside={agreements.totalCount > 0 && <a href={paths.agreementsOf(locale, { country: country.code.toLowerCase() })}>{t('agreementList.filter')}</a>}
        >
          <AgreementsOf
            agreements={agreements}
            datasets={datasets}
            path={paths.country(locale, country.code)}
            nothing={t('country.nothing', { country: country.name })}
            lost={lost}
          />
          <DownloadLine of="list" path={`/countries/${country.code.toLowerCase()}`} />
        </Section>
        <aside className="stack wide" aria-label={t('agreement.landmarks')}>
          <Section id="partners" className="" level={3} title={t(partners.length > 0 ? 'country.partners' : 'country.who')}>
            {partners.length > 0 && (
              <AgreementBars bars={partners.map(({ country: partner, agreementCount }) => ({
                key: partner.code,
                name: partner.name,
                href: paths.pair(locale, country.code, partner.code),
                count: agreementCount,
              }))} />
            )}
            <AnotherCountry country={country} countries={countries} />
          </Section>
          <Memberships country={country} />
          {texts.nodes.length > 0 && (
            <Section id="articles" className="" level={3} title={t('country.articles')}>
              <ul className="plain-list">
                {texts.nodes.map((source) => <li key={source.slug}><SourceLine source={source} /></li>)}
              </ul>
            </Section>
          )}
        </aside>
      </div>
    </div>
  );
}

/** With whom, about what, since when and how firmly: four figures, each of which leads to where it can be filtered. */
function AtAGlance({ country, timeline, named }: { country: Country; timeline: Props['timeline']; named: Props['named'] }) {
  const t = useTranslations();
  const locale = useLocale();
  const { agreements: { totalCount: total }, all: { facets }, dated, domainProfile } = country;
  const code = country.code.toLowerCase();
  const explore = { map: paths.explore(locale, [['country', code]]), timeline: paths.explore(locale, [['country', code], ['view', 'timeline']]) };
  return (
    <div className="two">
      <div className="stack wide">
        <Section id="who" className="" title={t('country.who')} aside={<a href={explore.map} rel="nofollow">{t('smallFigure.exploreMap')}</a>}>
          <SmallMap total={total} counted={facets.countries} named={named} chosen={country} href={explore.map} />
        </Section>
        <Section id="when" className="" title={t('country.when')} aside={<a href={explore.timeline} rel="nofollow">{t('smallFigure.exploreTimeline')}</a>}>
          <SmallTimeline total={total} dated={dated.totalCount} timeline={timeline} href={explore.timeline} />
        </Section>
      </div>
      <div className="stack wide">
        {domainProfile.length > 0 && (
          <Section id="domains" className="" title={t('country.domains')}>
            <AgreementBars bars={domainProfile.map(({ domain, agreementCount }) => ({
              key: domain.slug,
              name: domain.label,
              href: paths.agreementsOf(locale, { country: code, domain: domain.slug }),
              count: agreementCount,
              hue: hueOf(domain.slug),
              icon: domain.icon,
            }))} />
          </Section>
        )}
        <Section id="stages" className="" title={t('country.stages')} aside={<a className="caption" href={`${paths.method(locale)}#ladder`}>{t('country.stagesHow')}</a>}>
          <StageProfile stages={facets.stages} code={country.code} />
        </Section>
      </div>
    </div>
  );
}

/** Any other country to read this one beside. A plain form: the page that it asks for leads on to the pair's own address. */
function AnotherCountry({ country, countries }: { country: Country; countries: Props['countries'] }) {
  const t = useTranslations('country');
  const locale = useLocale();
  const names = countries.filter(({ code }) => code !== country.code).toSorted((one, other) => one.name.localeCompare(other.name, locale));
  return (
    <form className="another after" action={paths.country(locale, country.code)}>
      <label htmlFor="with">{t('with')}</label>
      <select className="input" id="with" name="with" required defaultValue="">
        <option value="" disabled>{t('choose')}</option>
        {names.map(({ code, name }) => <option key={code} value={code.toLowerCase()}>{name}</option>)}
      </select>
      <button className="button" type="submit">{t('compare')}</button>
    </form>
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
