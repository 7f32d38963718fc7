import 'server-only';
import { PactaGraphQLError } from '@pacta/client';
import { pacta } from './api.ts';
import en from './messages/en.json';
import fr from './messages/fr.json';

/** How long the record may take to say that it is there, in milliseconds. */
const PATIENCE_MS = 3_000;

/**
 * Whether the API answers at all. Asked before a page is begun, because a page of React that fails on the server is
 * empty until scripts run, and carries no status but 500: an outage should be readable, and say 503.
 */
export async function recordAnswers(): Promise<boolean> {
  try {
    await pacta().request('query Ping { __typename }', {}, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return true;
  } catch (error) {
    return error instanceof PactaGraphQLError; // an answer, if a strange one: let the page find out
  }
}

/** A page of its own, without the record, scripts or fonts: what happened and what to do. */
export function outagePage(path: string): Response {
  const locale = path === '/en' || path.startsWith('/en/') ? 'en' : 'fr';
  const words = (locale === 'en' ? en : fr).failure;
  const html = `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.title} · Pacta</title>
<style>
body { max-width: 34rem; margin: 15vh auto; padding: 0 1.25rem; font: 1.125rem/1.6 Georgia, serif; color: light-dark(#1a1b1e, #ebe9e4); background: light-dark(#fdfcfa, #15171b) }
h1 { font-size: 2rem; font-weight: 500; line-height: 1.15 }
a { color: inherit }
</style>
</head>
<body>
<main>
<p><b>Pacta</b></p>
<h1>${words.title}</h1>
<p>${words.lead}</p>
<p><a href="">${words.reload}</a></p>
</main>
</body>
</html>`;
  return new Response(html, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'retry-after': '60',
    },
  });
}
