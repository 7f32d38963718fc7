import type { MetadataRoute } from 'next';
import { env } from '../env.ts';

/** Made at each request, as the pages are: where the site stands is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic';

/** Everything may be read, and the sitemap says what there is. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: '*', allow: '/' }, sitemap: `${env().publicSiteUrl}/sitemap.xml` };
}
