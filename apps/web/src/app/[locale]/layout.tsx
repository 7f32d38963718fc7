import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import { env } from '../../env.ts';
import { Document } from '../../features/shell/document.tsx';
import { localeOf } from '../../i18n/locale-of.ts';

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

export default async function Layout({ children, params }: LayoutProps<'/[locale]'>) {
  const locale = localeOf((await params).locale);
  const asked = await headers();
  return (
    <Document
      locale={locale}
      path={asked.get('x-path') ?? `/${locale}`}
      nonce={asked.get('x-nonce') ?? undefined}
      playground={env().publicApiUrl}
    >
      {children}
    </Document>
  );
}
