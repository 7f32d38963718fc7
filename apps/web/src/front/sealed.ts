import { createHash } from 'node:crypto';
import { paintFirst } from './paint-first.ts';

const NONCE = /'nonce-([^']+)' 'strict-dynamic'/;

export type Sealed = { policy: string; html: string };

/**
 * A page that may be given to everybody. Its nonce was good for one answer and is taken out; in the policy stand instead
 * the digests of the inline scripts that bore it when the page was made, and of no others: a script that got in with the
 * data is refused as before. What is the same without its nonce is the same after. A policy without a nonce stays as it is.
 */
export function sealed({ policy, html }: Sealed): Sealed {
  const nonce = NONCE.exec(policy)?.[1];
  if (nonce === undefined) return { policy, html };
  html = paintFirst(html, nonce);
  const digests = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = '']) => attributes.includes(` nonce="${nonce}"`) && !/\ssrc=/.test(attributes))
    .map(([, , script = '']) => `'sha256-${createHash('sha256').update(script.replaceAll(nonce, '')).digest('base64')}'`);
  return { policy: policy.replace(NONCE, [...new Set(digests)].join(' ')), html: html.replaceAll(nonce, '') };
}
