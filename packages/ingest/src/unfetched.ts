/**
 * Why an address was not read. The first six are said before anything is asked: `BAD_ADDRESS`, `BAD_SCHEME`, `CREDENTIALS`,
 * `BAD_PORT`, `NOT_PUBLIC` (a name of, or an address in, a network that is not the public internet), `UNKNOWN_HOST`. Then
 * `UNREACHABLE`, `TIMEOUT`, `BAD_STATUS` (`status` holds it), `TOO_MANY_REDIRECTS`, `BAD_CONTENT_TYPE`, `BAD_CONTENT_ENCODING`, `TOO_LARGE`.
 */
export type UnfetchedCode = 'BAD_ADDRESS' | 'BAD_SCHEME' | 'CREDENTIALS' | 'BAD_PORT' | 'NOT_PUBLIC' | 'UNKNOWN_HOST' | 'UNREACHABLE'
  | 'TIMEOUT' | 'BAD_STATUS' | 'TOO_MANY_REDIRECTS' | 'BAD_CONTENT_TYPE' | 'BAD_CONTENT_ENCODING' | 'TOO_LARGE';

type Details = ErrorOptions & { host?: string; status?: number };

/**
 * An address that was not read. The message says why and what to do. It names the host and never the IP address that the host's
 * name led to: who asks from outside must not learn what a name means inside.
 */
export class UnfetchedAddress extends Error {
  override name = 'UnfetchedAddress';
  readonly code: UnfetchedCode;
  /** Where it ended; after redirects, not the host that was asked for. Null when the address has none. */
  readonly host: string | null;
  /** The answer of the host, for `BAD_STATUS`. */
  readonly status: number | null;
  constructor(code: UnfetchedCode, message: string, { host, status, cause }: Details = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
    this.host = host ?? null;
    this.status = status ?? null;
  }
}
