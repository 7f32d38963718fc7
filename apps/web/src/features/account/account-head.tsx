import type { ViewerQuery } from '@pacta/client';
import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../../record/paths.ts';
import { Icon } from '../../ui/icon.tsx';

type Viewer = NonNullable<ViewerQuery['viewer']>;

/** The head of the pages that are for one person: who that is, the way out, and what pages there are. */
export function AccountHead({ viewer, at, title, lead }: { viewer: Viewer; at: 'account' | 'people'; title: string; lead: string }) {
  const t = useTranslations('account');
  const locale = useLocale();
  const pages = [
    { is: 'account', href: paths.account(locale), name: t('account.tabAccount') },
    { is: 'people', href: paths.people(locale), name: t('account.tabPeople') },
  ];
  return (
    <>
      <header className="page-head top account-head">
        <div>
          <h1 className="h1">{title}</h1>
          <p className="lead">{lead}</p>
        </div>
        <form method="post" action={paths.form(locale, 'sign-out')}>
          <button type="submit" className="button"><Icon name="log-out" /> {t('account.signOut')}</button>
        </form>
      </header>
      {viewer.powers.includes('ADMINISTER') && (
        <nav className="tabs" aria-label={t('account.tabs')}>
          <ul>
            {pages.map(({ is, href, name }) => <li key={is}><a href={href} aria-current={is === at ? 'page' : undefined}>{name}</a></li>)}
          </ul>
        </nav>
      )}
    </>
  );
}
