import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sealed } from './sealed.ts';

const policy = (nonce: string) => `default-src 'self'; script-src 'self' 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'`;
const digest = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`;
const page = (nonce: string) => `<head><script nonce="${nonce}">first()</script><script src="/a.js" nonce="${nonce}" async=""></script></head>
<script nonce="${nonce}">push("{\\"nonce\\":\\"${nonce}\\"}")</script>`;

test('the scripts that bore the nonce may run by their digest, and the nonce is gone', () => {
  const { policy: allowed, html } = sealed({ policy: policy('abc'), html: page('abc') });
  expect(allowed).toBe(`default-src 'self'; script-src 'self' ${digest('first()')} ${digest('push("{\\"nonce\\":\\"\\"}")')}; object-src 'none'`);
  expect(html).toBe(page(''));
});

test('a script that got in with the data is not allowed to run', () => {
  const { policy: allowed } = sealed({ policy: policy('abc'), html: `${page('abc')}<script>steal()</script><script nonce="abd">steal()</script><script data-x='nonce="abc"'>steal()</script>` });
  expect(allowed).not.toContain(digest('steal()'));
});

test('the same page made twice is the same', () =>
  expect(sealed({ policy: policy('abc'), html: page('abc') })).toEqual(sealed({ policy: policy('xyz+/='), html: page('xyz+/=') })));

test('a policy that lets no script run stays as it is', () =>
  expect(sealed({ policy: "script-src 'none'", html: '<p>' })).toEqual({ policy: "script-src 'none'", html: '<p>' }));
