/** A description of the schema, which is English; what stands between backticks is code. */
export function Described({ text, first = false }: { text: string | null; first?: boolean }) {
  if (!text) return null;
  const shown = first ? (/^.*?[.:](?=\s|$)/s.exec(text)?.[0] ?? text) : text;
  return <span lang="en">{shown.split('`').map((part, at) => (at % 2 === 1 ? <code key={at}>{part}</code> : part))}</span>;
}
