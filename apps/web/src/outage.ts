import en from './messages/en.json';
import fr from './messages/fr.json';

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
