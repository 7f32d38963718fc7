import { hasLocale } from 'next-intl';
import { getRequestConfig } from 'next-intl/server';
import en from '../messages/en.json';
import fr from '../messages/fr.json';
import { routing } from './routing.ts';

const MESSAGES = { fr, en };

export default getRequestConfig(async ({ requestLocale }) => {
  const asked = await requestLocale;
  const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
  return { locale, messages: MESSAGES[locale], timeZone: 'UTC' };
});
