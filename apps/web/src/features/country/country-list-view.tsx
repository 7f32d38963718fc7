import type { CountriesPageQuery } from '@pacta/client';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { AgreementBars } from '../../record/agreement-bars.tsx';
import { DownloadLine } from '../../record/download-line.tsx';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { Note } from '../../ui/note.tsx';
import { Section } from '../../ui/section.tsx';

type Bar = { key: string; name: string; href: string; count: number };

/** A name of so many letters needs a wider column. */
const LONG = 40;

/** How many of each are shown as bars before the others follow by name. */
const SHOWN = 25;

/** Who is in the record: countries and organizations that are party to an agreement. */
export function CountryListView({ countries, organizations }: CountriesPageQuery) {
  const t = useTranslations();
  const locale = useLocale();
  const byAgreements = organizations.toSorted((a, b) => b.agreementCount - a.agreementCount || a.name.localeCompare(b.name, locale));
  const barOf = (code: string, name: string, href: string, count: number): Bar => ({ key: code, name, href, count });
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('shell.countriesAndOrganizations')}</h1>
        <p className="lead">{t('countryList.lead', { countries: countries.length })}</p>
      </header>
      <div className="two">
        <Section id="countries" className="" title={t('shell.countries')}>
          <Ranking bars={countries.map(({ code, name, agreementCount }) => barOf(code, name, paths.country(locale, code), agreementCount))} />
        </Section>
        <Section id="organizations" className="" title={t('countryList.organizations')}>
          {organizations.length === 0 && <Note icon="circle-help" title={t('countryList.noOrganizations')}><p>{t('none.why')}</p></Note>}
          <Ranking bars={byAgreements.map(({ code, name, agreementCount }) => barOf(code, name, paths.organization(locale, code), agreementCount))} />
        </Section>
      </div>
      <DownloadLine of="countries" path="/countries" />
    </div>
  );
}

/** Those with most agreements as bars, then the others by name with their number, then those with none. */
function Ranking({ bars }: { bars: readonly Bar[] }) {
  const t = useTranslations('countryList');
  const locale = useLocale();
  const some = bars.filter(({ count }) => count > 0);
  const shown = some.length > SHOWN + 5 ? SHOWN : some.length;
  const byName = (rest: readonly Bar[]) => rest.toSorted((a, b) => a.name.localeCompare(b.name, locale));
  const [others, none] = [byName(some.slice(shown)), byName(bars.filter(({ count }) => count === 0))];
  return (
    <>
      <AgreementBars bars={some.slice(0, shown)} />
      {others.length > 0 && <Names title={t('others', { count: others.length })} bars={others} />}
      {none.length > 0 && <Names title={t('none', { count: none.length })} bars={none} />}
    </>
  );
}

function Names({ title, bars }: { title: string; bars: readonly Bar[] }) {
  const t = useTranslations('count');
  const format = useFormatter();
  return (
    <details className="folded" open>
      <summary>{title} <Icon name="chevron-down" className="icon toggle" /></summary>
      <ul className={bars.some(({ name }) => name.length > LONG) ? 'names long' : 'names'}>
        {bars.map(({ key, name, href, count }) => (
          <li key={key}>
            <a href={href}>{name}</a>
            {count > 0 && (
              <>
                {' '}<span className="muted small" aria-hidden="true">{format.number(count)}</span>
                <span className="unseen">{t('agreements', { count })}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
