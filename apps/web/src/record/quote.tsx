type Quoted = { exact: string; prefix: string; suffix: string };

/** A passage between its neighbouring words, which stand back. The words are the source's, in its language. */
export function Quote({ passage, language, cite }: { passage: Quoted; language: string; cite: string }) {
  return (
    <blockquote className="quote" cite={cite} lang={language}>
      {passage.prefix && <span className="around">… {fromWord(passage.prefix)}</span>}
      {passage.exact}
      {passage.suffix && <span className="around">{toWord(passage.suffix)} …</span>}
    </blockquote>
  );
}

/** Without the word that the context cut in two at its beginning. */
function fromWord(prefix: string): string {
  return flat(prefix).replace(/^\S*\s(?=\S)/, '');
}

/** Without the word that the context cut in two at its end. */
function toWord(suffix: string): string {
  return flat(suffix).replace(/(?<=\S)\s\S*$/, '');
}

function flat(text: string): string {
  return text.replace(/\s+/g, ' ');
}
