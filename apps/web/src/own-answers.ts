/** Cards for frames, pictures of pages, and oEmbed: no pages, with headers and refusals of their own. */
const OWN = /^\/(?:oembed|og\/.+|(?:fr|en)\/embed\/.+)$/;

/** Whether a route answers an address whole: no language, nonce or page of an error is added to it. */
export function answersItself(path: string): boolean {
  return OWN.test(path);
}
