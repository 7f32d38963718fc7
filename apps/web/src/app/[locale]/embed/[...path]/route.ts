import { hasLocale } from 'next-intl';
import { getTranslations } from 'next-intl/server';
import { env } from '../../../../env.ts';
import { agreementCard, pairCard, wordsAlone } from '../../../../features/embed/cards.ts';
import { embedResponse } from '../../../../features/embed/embed-document.ts';
import { glanceAt } from '../../../../glance.ts';
import { routing } from '../../../../i18n/routing.ts';

/** A card of an agreement or of two countries, for the frame of another site. Its path is that of the page, below `embed`. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/embed/[...path]'>) {
  const { locale: asked, path } = await params;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  const t = await getTranslations({ locale });
  const site = env().publicSiteUrl;
  const say = (status: 404 | 503, title: string, words: string) =>
    embedResponse({ locale, title, page: `${site}/${locale}`, body: wordsAlone(title, words, { t, locale, site }), status });
  const glance = await glanceAt(`/${path.join('/')}`, locale);
  if (glance === 'silent') return say(503, t('failure.title'), t('failure.lead'));
  const page = `${site}/${locale}${glance?.path}`;
  if (glance?.kind === 'agreement')
    return embedResponse({ locale, title: glance.agreement.title, page, body: agreementCard(glance.agreement, { t, locale, site, page }) });
  if (glance?.kind === 'pair') {
    const { a, b } = glance.pair;
    return embedResponse({ locale, title: t('pair.title', { a: a.name, b: b.name }), page, body: pairCard(glance.pair, { t, locale, site, page }) });
  }
  return say(404, t('notFound.title'), t('embed.missing'));
}
