/**
 * Whether a page of this site sent a form, and not one of somebody else that has a browser send it. Browsers say so by
 * `Sec-Fetch-Site`, where they trust the line, and by `Origin`; what says neither is no browser, and no form of ours.
 * `site`: the origin under which readers reach it.
 */
export function isOwnForm(headers: Headers, site: string): boolean {
  const from = headers.get('sec-fetch-site');
  if (from !== null) return from === 'same-origin';
  const origin = headers.get('origin');
  return origin !== null && (origin === site || hostOf(origin) === headers.get('host'));
}

const hostOf = (origin: string) => (URL.canParse(origin) ? new URL(origin).host : null);
