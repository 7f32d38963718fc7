/** What on this page an address's part after `#` names; null for none, and for one that nobody can read, as `#100%`. */
export function namedTarget(hash: string): HTMLElement | null {
  const name = decoded(hash.slice(1));
  return name === '' ? null : document.getElementById(name);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name; // a broken escape, which a browser leaves as it stands
  }
}
