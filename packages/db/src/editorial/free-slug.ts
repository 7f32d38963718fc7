import type { Database } from '../client.ts';

const LONGEST = 80;

/** The part of an address that a title makes: small letters without accents, figures and hyphens. Empty for a title without any. */
export function slugOf(title: string): string {
  const plain = title.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/œ/g, 'oe').replaceAll(/æ/g, 'ae').replaceAll(/ß/g, 'ss');
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '');
  return slug.length <= LONGEST ? slug : slug.slice(0, LONGEST + 1).replace(/-[^-]*$/, '').slice(0, LONGEST);
}

/** A slug for a title that no other has. Of two at once for the same title the database refuses one, whose transaction may be tried again. */
export async function freeSlug(tx: Database, of: 'agreement' | 'article', title: string): Promise<string> {
  const slug = slugOf(title) || of;
  const like = { where: { slug: { startsWith: slug } }, select: { slug: true } };
  const taken = new Set((of === 'agreement' ? await tx.agreement.findMany(like) : await tx.article.findMany(like)).map((row) => row.slug));
  for (let n = 1; ; n += 1) {
    const wanted = n === 1 ? slug : `${slug}-${n}`;
    if (!taken.has(wanted)) return wanted;
  }
}
