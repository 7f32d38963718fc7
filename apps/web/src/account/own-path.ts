/**
 * A page of this site to go to, as an address names it in `next`: its path with query and part. Null for anything that a browser
 * would take for another site, as `//elsewhere.example` or `/\elsewhere.example`, and for what is no page.
 */
export function ownPath(next: string | null | undefined): string | null {
  if (!next || !/^\/(?:fr|en)(?:[/?#]|$)/.test(next) || hasControls(next)) return null;
  const base = 'http://own.invalid';
  const { origin, pathname, search, hash } = new URL(next, base);
  if (origin !== base || /^\/(?:fr|en)\/(?:do|sign-in)(?:\/|$)/.test(pathname) || !/^\/(?:fr|en)(?:\/(?!\/)|$)/.test(pathname)) return null;
  return pathname + search + hash;
}

/** Browsers leave out tabs and line ends before they read an address, so that what follows is read in their place. */
function hasControls(text: string): boolean {
  return /[\u0000-\u001f\u007f\\]/.test(text);
}
