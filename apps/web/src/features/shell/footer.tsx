import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../../record/paths.ts';

/** The foot of every page: what this is, and the ways into the record. Links only to what exists. */
export function Footer({ playground }: { playground: string }) {
  const t = useTranslations('shell');
  const locale = useLocale();
  return (
    <footer className="footer">
      <div className="wrap">
        <div>
          <h2>Pacta</h2>
          <p>{t('about')}</p>
        </div>
        <div>
          <h2>{t('read')}</h2>
          <ul>
            <li><a href={paths.agreements(locale)}>{t('agreements')}</a></li>
            <li><a href={paths.articles(locale)}>{t('articles')}</a></li>
            <li><a href={paths.countries(locale)}>{t('countriesAndOrganizations')}</a></li>
            <li><a href={paths.domains(locale)}>{t('domains')}</a></li>
            <li><a href={paths.explore(locale)}>{t('explore')}</a></li>
          </ul>
        </div>
        <div>
          <h2>{t('reuse')}</h2>
          <ul>
            <li><a href={paths.data(locale)}>{t('dataLong')}</a></li>
            <li><a href={paths.datasets(locale)}>{t('datasets')}</a></li>
            <li><a href={`${paths.agreements(locale)}.atom`} type="application/atom+xml">{t('feed')}</a></li>
            <li><a href={paths.api(locale)}>{t('api')}</a></li>
            <li><a href={playground}>{t('playground')}</a></li>
            <li><a href="https://creativecommons.org/licenses/by/4.0/" rel="license">{t('dataLicence')}</a></li>
          </ul>
        </div>
        <div>
          <h2>{t('verify')}</h2>
          <ul>
            <li><a href={paths.method(locale)}>{t('methodLong')}</a></li>
            <li><a href={`${paths.method(locale)}#none`}>{t('noneLong')}</a></li>
          </ul>
          <h2 className="later">{t('contribute')}</h2>
          <ul>
            {/* The same for everybody: who is signed in is led on to their account. */}
            <li><a href={paths.signIn(locale)} rel="nofollow">{t('account')}</a></li>
          </ul>
        </div>
      </div>
    </footer>
  );
}
