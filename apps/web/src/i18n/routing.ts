import { defineRouting } from 'next-intl/routing';

/** The language stands in the path, always. Nothing is remembered in a cookie: an address says all. */
export const routing = defineRouting({
  locales: ['fr', 'en'],
  defaultLocale: 'fr',
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false, // each page names its other language in its head
});
