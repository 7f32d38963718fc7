type Fragment = { text: string; marked: boolean };

/** A text in pieces, with the words that were looked for marked. */
export function Marked({ fragments }: { fragments: readonly Fragment[] }) {
  return fragments.map(({ text, marked }, index) => (marked ? <mark key={index} className="found">{text}</mark> : text));
}
