import { routing } from './i18n/routing.ts';
import en from './messages/en.json';
import fr from './messages/fr.json';

const MESSAGES = { fr, en };

/** What happened: the record does not answer, or a page could not be made of what it answered. */
export type Failure = 'outage' | 'broken';

type Answer = { status: 500 | 503; headers: Record<string, string>; body: string };

/**
 * A page of its own, without the record, scripts or fonts: what happened and what to do. What failed is for our log alone.
 */
export function failurePage(path: string, failure: Failure): Answer {
  const { locale, title, lead, reload, home } = wordsFor(path, failure);
  const body = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · Pacta</title>
<style>
body { max-width: 34rem; margin: 15vh auto; padding: 0 1.25rem; font: 1.125rem/1.6 Georgia, serif; color: light-dark(#1a1b1e, #ebe9e4); background: light-dark(#fdfcfa, #15171b) }
h1 { font-size: 2rem; font-weight: 500; line-height: 1.15 }
a { color: inherit }
</style>
</head>
<body>
<main>
<p><b>Pacta</b></p>
<h1>${title}</h1>
<p>${lead}</p>
<p><a href="">${reload}</a>${failure === 'broken' ? ` · <a href="/${locale}">${home}</a>` : ''}</p>
</main>
</body>
</html>`;
  return answer(failure, body, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
  });
}

/** The same in two sentences, where a file or a picture was asked for. */
export function failureText(path: string, failure: Failure): Answer {
  const { title, lead } = wordsFor(path, failure);
  return answer(failure, `${title}. ${lead}\n`, { 'content-type': 'text/plain; charset=utf-8' });
}

function wordsFor(path: string, failure: Failure) {
  const locale = routing.locales.find((one) => new RegExp(`^(/og)?/${one}(?![a-z])`).test(path)) ?? routing.defaultLocale;
  const { title, lead, brokenTitle, brokenLead, reload, home } = MESSAGES[locale].failure;
  return { locale, reload, home, ...(failure === 'outage' ? { title, lead } : { title: brokenTitle, lead: brokenLead }) };
}

function answer(failure: Failure, body: string, headers: Record<string, string>): Answer {
  return { status: failure === 'outage' ? 503 : 500, headers: { ...headers, 'cache-control': 'no-store', 'retry-after': '60' }, body };
}
