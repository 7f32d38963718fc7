import type fr from '../messages/fr.json';
import type { routing } from './routing.ts';

declare module 'next-intl' {
  interface AppConfig {
    Locale: (typeof routing.locales)[number];
    Messages: typeof fr; // a key that isn't there does not compile
  }
}
