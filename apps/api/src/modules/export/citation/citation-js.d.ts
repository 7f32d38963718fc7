/** What our tests read of citation-js, which ships no types. */
declare module '@citation-js/core' {
  type Read = { id: string; title?: string; author?: unknown; URL?: string; note?: string; issued?: { 'date-parts': number[][] } };
  export class Cite {
    constructor(text: string);
    readonly data: Read[];
  }
}
