/**
 * What a page may load. Scripts: this site's, by nonce. Styles: this site's; `unsafe-inline` is for `style` attributes,
 * which carry the numbers of figures. Pictures: any https host, because a reader may ask for
 * an article's picture at its outlet's own address: Pacta keeps no copy. `unsafe-eval` is what React's development build asks for, and nothing else.
 */
export function contentPolicy({ nonce, development }: { nonce: string; development: boolean }): string {
  return [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: https:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ');
}
