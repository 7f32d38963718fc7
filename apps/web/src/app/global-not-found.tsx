import type { Metadata } from 'next';
import { hasLocale } from 'next-intl';
import type { Locale } from 'next-intl';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { headers } from 'next/headers';
import { env } from '../env.ts';
import { Document } from '../features/shell/document.tsx';
import { NotFoundView } from '../features/shell/not-found-view.tsx';
import { routing } from '../i18n/routing.ts';

async function read() {
  const asked = await headers();
  const path = asked.get('x-path') ?? '/';
  const named = path.split(/[/?]/)[1];
  const locale: Locale = hasLocale(routing.locales, named) ? named : routing.defaultLocale;
  setRequestLocale(locale);
  return { locale, path, nonce: asked.get('x-nonce') ?? undefined };
}

export async function generateMetadata(): Promise<Metadata> {
  const { locale } = await read();
  const t = await getTranslations({ locale, namespace: 'notFound' });
  return { title: `${t('title')} · Pacta` };
}

/** For every path to which no page answers, and for what the record has not: see `proxy.ts`. */
export default async function GlobalNotFound() {
  const { locale, path, nonce } = await read();
  return (
    <Document locale={locale} path={path} nonce={nonce} playground={env().publicApiUrl}>
      <NotFoundView />
    </Document>
  );
}
