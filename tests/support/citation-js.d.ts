/** What our tests read of citation-js, which ships no types. */
declare module '@citation-js/core' {
  type Read = { id: string; type?: string; title?: string; author?: object[]; URL?: string; note?: string; issued?: { 'date-parts': number[][] } };
  export class Cite {
    constructor(text: string);
    readonly data: Read[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
