/** A text on one line, as reference managers hold it: line breaks, tabs and control characters are one blank. */
export const oneLine = (text: string) => text.replace(/[\s\p{Cc}\u2028\u2029]*[\p{Cc}\u2028\u2029][\s\p{Cc}\u2028\u2029]*/gu, ' ').trim();

/** The parts of a partial date, as precise as it is: `2025-02` is [2025, 2]. */
export const dateParts = (date: string) => date.split('-').map(Number);
