/** What newspapers put between paragraphs to lead on to another text. */
const LABEL = /^[\s►▶»→>•*_#–—-]*(?:[àa] lire (?:aussi|également)|lire (?:aussi|également)|voir (?:aussi|également)|sur le même (?:sujet|thème)|read (?:also|more)|also read|see also|related(?: stories)?)(?![\p{L}\p{N}])[\s*_]*(.*)$/iu;
/** A sentence may begin with the same words, « Lire aussi entre les lignes suppose … »: it is longer, or ends as sentences do. */
const LONGEST = 200;

/** Whether a paragraph only points to another text, as « À lire aussi : … ». */
export function pointsElsewhere(paragraph: string): boolean {
  const rest = LABEL.exec(paragraph)?.[1];
  if (rest === undefined) return false;
  return rest === '' || /^[:|>»→–—-]/.test(rest) || (paragraph.length <= LONGEST && !/[.!?…]["”»]?$/u.test(paragraph));
}

/** Whether it is the label alone, above a list of what to read. */
export const isLabelAlone = (paragraph: string): boolean => /^[\s:|>»→*_–—-]*$/.test(LABEL.exec(paragraph)?.[1] ?? 'none');

/**
 * A text or Markdown source without the paragraphs that only point elsewhere, and those paragraphs. Lines are parted as
 * `revise` parts them: by blank lines where there is one, else each line is a paragraph.
 */
export function withoutPointers(source: string): { source: string; dropped: string[] } {
  const lines = source.split(/\r\n|[\n\r\u0085\u2028\u2029]/);
  const dropped: string[] = [];
  const isBlank = (line: string | undefined) => line === undefined || line.trim() === '';
  const parted = source.trim() !== '' && lines.some((line, index) => isBlank(line) && !isBlank(lines[index - 1]) && lines.slice(index).some((later) => !isBlank(later)));
  const kept: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    let end = index + 1;
    if (parted && !isBlank(lines[index])) while (end < lines.length && !isBlank(lines[end])) end += 1;
    const paragraph = lines.slice(index, end).map((line) => line.trim()).join(' ');
    if (pointsElsewhere(paragraph)) dropped.push(paragraph);
    else kept.push(...lines.slice(index, end));
    index = end - 1;
  }
  return dropped.length === 0 ? { source, dropped } : { source: kept.join('\n'), dropped };
}
