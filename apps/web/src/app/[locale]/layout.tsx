import type { Metadata, Viewport } from 'next';
import { hasLocale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { env } from '../../env.ts';
import { Failure } from '../../features/shell/failure.island.tsx';
import { Footer } from '../../features/shell/footer.tsx';
import { Masthead } from '../../features/shell/masthead.tsx';
import { fontClasses } from '../../fonts.ts';
import { routing } from '../../i18n/routing.ts';
import '../../styles/index.css';

/** Every page shows the record as it is now; nothing is built beforehand. */
export const dynamic = 'force-dynamic';

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fdfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#15171b' },
  ],
};

export async function generateMetadata(): Promise<Metadata> {
  return { metadataBase: new URL(env().publicSiteUrl), title: { default: 'Pacta', template: '%s · Pacta' } };
}

/** Runs before the first paint: says that scripts run, and takes the theme that the reader chose. */
const BEFORE_PAINT = `var d=document.documentElement;d.classList.add('js');try{var t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}`;

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  const { locale } = await params;
  if (!hasLocale(routing.locales, locale)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations('shell');
  const failure = await getTranslations('failure');
  const asked = await headers();
  return (
    <html lang={locale} className={fontClasses} suppressHydrationWarning>
      <head>
        <script nonce={asked.get('x-nonce') ?? undefined} dangerouslySetInnerHTML={{ __html: BEFORE_PAINT }} suppressHydrationWarning />
      </head>
      <body>
        <a className="skip" href="#content">{t('skip')}</a>
        <Masthead path={asked.get('x-path') ?? `/${locale}`} />
        <main id="content" tabIndex={-1}>
          <Failure words={{ title: failure('title'), lead: failure('lead'), reload: failure('reload') }}>{children}</Failure>
        </main>
        <Footer playground={env().publicApiUrl} />
      </body>
    </html>
  );
}
