/** Parameters that say how a reader came to a page, and change nothing in it. */
const TRACKING = /^(?:utm_\w+|at_\w+|fb_\w+|mtm_\w+|pk_\w+|hsa_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|li_fat_id|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|ref_src|ref_url|xtor|xtref|wt_mc|s_cid|cmpid|ocid|smid|sr_share|__twitter_impression|echobox)$/i;

/**
 * An address of the web that may be kept and shown: `http` or `https`, without user name or password, made absolute by `base`;
 * null for anything else, as `javascript:` and `data:`.
 */
export function webAddress(address: string | null | undefined, base?: string | null): string | null {
  const given = address?.trim();
  if (!given) return null;
  try {
    const url = new URL(given, base ?? undefined);
    return /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' && url.hostname !== '' ? url.href : null;
  } catch {
    return null;
  }
}

/**
 * The address without what only says where its reader came from: fragment, tracking parameters, a dot after the host; the
 * parameters left are in order. It leads to the same page. Null for what is no address of the web.
 */
export function canonicalAddress(address: string): string | null {
  const whole = webAddress(address);
  if (whole === null) return null;
  const url = new URL(whole);
  url.hash = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  if (url.searchParams.size === 0) url.search = '';
  return url.href;
}

/**
 * What two addresses of one page have in common: the canonical address without scheme, `www.` and last slash. It is for
 * comparing, not for opening. Null for what is no address of the web.
 */
export function addressKey(address: string): string | null {
  const canonical = canonicalAddress(address);
  if (canonical === null) return null;
  const { host, pathname, search } = new URL(canonical);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`;
}

/** Whether two addresses lead to the same page, for all that can be told without asking. */
export function sameAddress(one: string, other: string): boolean {
  const key = addressKey(one);
  return key !== null && key === addressKey(other);
}
