import type { Locale } from 'next-intl';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { fontClasses } from '../../fonts.ts';
import { Failure } from './failure.island.tsx';
import { Footer } from './footer.tsx';
import { Masthead } from './masthead.tsx';
import '../../styles/index.css';

/**
 * Runs before the first paint: says that scripts run, and takes the theme that the reader chose. The system decides until
 * then; the choice is made here too, so that it works before the page's scripts have come, and is kept in this browser.
 */
const BEFORE_PAINT = `(function(){var d=document.documentElement,t;d.classList.add('js');try{t=localStorage.getItem('theme');if(t==='light'||t==='dark')d.dataset.theme=t}catch(e){}
addEventListener('click',function(e){if(!e.target.closest('[data-toggles=theme]'))return;t=(d.dataset.theme?d.dataset.theme==='dark':matchMedia('(prefers-color-scheme: dark)').matches)?'light':'dark';d.dataset.theme=t;try{localStorage.setItem('theme',t)}catch(e){}})})()`;

type Props = {
  locale: Locale;
  /** The page's own path with its query. */
  path: string;
  nonce: string | undefined;
  playground: string;
  children: ReactNode;
};

/** The whole document around a page. */
export function Document({ locale, path, nonce, playground, children }: Props) {
  const t = useTranslations();
  const reload = t('failure.reload');
  const outage = { title: t('failure.title'), lead: t('failure.lead'), reload };
  const bug = { title: t('failure.bugTitle'), lead: t('failure.bugLead'), reload };
  return (
    // The script below adds to this element before React sees it.
    <html lang={locale} className={fontClasses} suppressHydrationWarning>
      <head>
        <script nonce={nonce} dangerouslySetInnerHTML={{ __html: BEFORE_PAINT }} suppressHydrationWarning />
      </head>
      <body>
        <a className="skip" href="#content">{t('shell.skip')}</a>
        <Masthead path={path} />
        <main id="content" tabIndex={-1}>
          <Failure outage={outage} bug={bug}>{children}</Failure>
        </main>
        <Footer playground={playground} />
      </body>
    </html>
  );
}
