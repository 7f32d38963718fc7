import { useLocale, useTranslations } from 'next-intl';
import { Icon } from '../ui/icon.tsx';
import { downloadsOf } from './downloads.ts';
import type { Downloadable } from './downloads.ts';
import { paths } from './paths.ts';

/** The forms in which what a page shows can be taken away. `path` is the page's own without its language, as `/countries/ml`. */
export function DownloadLine({ of, path, parameters = [] }: { of: Downloadable; path: string; parameters?: readonly (readonly [string, string])[] }) {
  const t = useTranslations('download');
  const locale = useLocale();
  return (
    <p className="downloads small">
      <span className="muted"><Icon name="download" /> {t('title')}</span>
      {downloadsOf(of, { locale, path, parameters }).map(({ name, href, type }) => <a key={name} href={href} type={type}>{name}</a>)}
      <a className="muted" href={paths.data(locale)}>{t('how')}</a>
    </p>
  );
}
