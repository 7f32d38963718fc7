const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', ı: 'i', đ: 'd' };

/** Letters as they are compared: small, without accents. « Éthiopie » and "ETHIOPIE" are one word. */
export function fold(written: string): string {
  const small = written.toLowerCase();
  // Most words of an article are plain letters already.
  if (/^[\x00-\x7f]*$/.test(small)) return small;
  return small.normalize('NFD').replace(/\p{M}/gu, '').replace(/[œæßøłıđ]/g, (letter) => LIGATURES[letter] ?? letter);
}
