import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';
import { Menu } from './menu.island.tsx';

/** The head of every page. `path` is the page's own, with its query: the other language opens the same page. */
export function Masthead({ path }: { path: string }) {
  const t = useTranslations('shell');
  const locale = useLocale();
  const other = locale === 'fr' ? 'en' : 'fr';
  const sections = [
    { name: t('agreements'), href: paths.agreements(locale) },
    { name: t('articles'), href: paths.articles(locale) },
    { name: t('countries'), href: paths.countries(locale) },
    { name: t('domains'), href: paths.domains(locale) },
    { name: t('explore'), href: paths.explore(locale) },
    { name: t('data'), href: paths.data(locale) },
    { name: t('method'), href: paths.method(locale) },
  ];
  const links = sections.map(({ name, href }) => (
    <li key={href}>
      <a href={href} aria-current={isAt(path, href) ? 'page' : undefined}>{name}</a>
    </li>
  ));
  const inOther = `/${other}${path.slice(1 + locale.length)}`;
  return (
    <header className="masthead">
      <div className="wrap">
        <a className="logo" href={paths.home(locale)} aria-label={t('home')}>Pacta</a>
        <nav aria-label={t('main')}>
          <ul>{links}</ul>
        </nav>
        <div className="tools">
          <a className="tool" href={paths.search(locale, [])}><Icon name="search" /><span className="unseen">{t('search')}</span></a>
          <span className="languages">
            <span aria-current="true">{locale}</span> <span aria-hidden="true">/</span>{' '}
            <a href={inOther} lang={other} hrefLang={other}>
              {other}
              <span className="unseen">, {t('otherLanguage')}</span>
            </a>
          </span>
          {/* Answered in document.tsx. */}
          <button type="button" className="tool js-only" data-toggles="theme"><Icon name="sun-moon" /><span className="unseen">{t('theme')}</span></button>
          <Menu name={<><Icon name="menu" /> {t('menu')}</>}>
            <ul>
              {links}
              <li>
                <a href={inOther} lang={other} hrefLang={other}>{t('otherLanguage')}</a>
              </li>
            </ul>
          </Menu>
        </div>
      </div>
    </header>
  );
}

function isAt(path: string, href: string) {
  const page = path.split('?', 1)[0] ?? path;
  return page === href || page.startsWith(`${href}/`);
}
