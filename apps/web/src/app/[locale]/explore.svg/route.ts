import { getTranslations } from 'next-intl/server';
import { env } from '../../../env.ts';
import { parametersOfExplore } from '../../../features/explore/asked.ts';
import { chosenOf } from '../../../features/explore/chosen-country.ts';
import { explorePicture } from '../../../features/explore/picture/explore-picture.ts';
import { localeOf } from '../../../i18n/locale-of.ts';
import { dayOf, partialDate } from '../../../i18n/partial-date.ts';
import { chosenWords } from '../../../record/choice-words.ts';
import { paths } from '../../../record/paths.ts';
import { readExplore } from '../explore/read.ts';

/** The figure of Explore as a file of its own, under the page's own parameters. */
export async function GET(request: Request, { params }: RouteContext<'/[locale]/explore.svg'>): Promise<Response> {
  const locale = localeOf((await params).locale);
  const query = new URL(request.url).searchParams;
  const parameters = Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
  const { page, asked, names } = await readExplore(locale, parameters);
  const [t, tHere] = [await getTranslations({ locale }), await getTranslations({ locale, namespace: 'explore' })];
  const picture = explorePicture({
    page, asked, locale, t, tHere,
    chosen: chosenOf(asked, names),
    filter: chosenWords(asked.choice, names, { t, locale }).map(({ words }) => words),
    address: env().publicSiteUrl + paths.explore(locale, parametersOfExplore(asked)),
    date: partialDate(dayOf(new Date().toISOString()), locale),
  });
  return new Response(picture, {
    headers: {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': `inline; filename="pacta-${asked.view}.svg"`,
      'cache-control': 'no-cache',
      'access-control-allow-origin': '*',
    },
  });
}
