/** Where something stands in a text: tokens, end exclusive. */
export type Place = { at: number; end: number };
