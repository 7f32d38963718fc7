import { useLocale, useTranslations } from 'next-intl';
import { paths } from '../../record/paths.ts';

/** Stands where there is no page, and leads to where there are. */
export function NotFoundView() {
  const t = useTranslations('notFound');
  const locale = useLocale();
  return (
    <div className="wrap">
      <header className="page-head top">
        <h1 className="h1">{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <p className="row">
          <a className="button" href={paths.agreements(locale)}>{t('agreements')}</a>
          <a className="button" href={paths.articles(locale)}>{t('articles')}</a>
          <a className="button" href={paths.countries(locale)}>{t('countries')}</a>
        </p>
      </header>
    </div>
  );
}
