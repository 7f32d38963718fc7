/** A heading, paragraph, list item or quotation: UTF-16 offsets into the revision's text. */
export type Block = { kind: BlockKind; start: number; end: number };
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote';

/** A picture that the source shows; it is not part of the text. */
export type Picture = { alt: string; url: string };

/** A block before it has its place. */
export type Draft = { kind: BlockKind; text: string };

/** The lines of each block: parted by blank lines where there is one between others, else each line alone. */
export function chunksOf(lines: string[]): string[][] {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  const inner = lines.slice(first, last + 1);
  if (first === -1) return [];
  if (!inner.includes('')) return inner.map((line) => [line]);
  const chunks: string[][] = [[]];
  for (const line of inner) {
    if (line === '') chunks.push([]);
    else chunks.at(-1)?.push(line);
  }
  return chunks.filter((chunk) => chunk.length > 0);
}
