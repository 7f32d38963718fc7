import { expect, test } from 'vitest';
import { saidIn, toBeSilent, toSay, type Said } from './said.ts';

const said: Said = { form: 'create-key', word: 'keyMade', values: { name: 'Mon script, « à moi »', key: 'pacta_x' } };
const valueOf = (cookie: string) => /^[^=]+=([^;]*)/.exec(cookie)?.[1];

test('what is said arrives as it was', () => expect(saidIn(valueOf(toSay(said, 'http://localhost:3000')))).toEqual(said));

test('no script reads it, no other site sends it, and on a safe line no other host sets it', () => {
  expect(toSay(said, 'https://pacta.example')).toMatch(/^__Host-pacta\.said=[\w-]+; Path=\/; Max-Age=60; HttpOnly; SameSite=Lax; Secure$/);
  expect(toBeSilent('http://localhost:3000')).toBe('pacta.said=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax');
});

test('what was typed at great length still fits into a cookie', () => {
  const values = { name: 'é'.repeat(10_000), email: '漢'.repeat(300), link: 'x'.repeat(10_000) };
  const cookie = toSay({ ...said, values }, 'https://pacta.example');
  expect(cookie.length).toBeLessThan(4096);
  expect(saidIn(valueOf(cookie))?.values['name']).toHaveLength(300);
});

test.each([undefined, '', 'x', '%', Buffer.from('{"form":"sign-in"}').toString('base64url'), Buffer.from('{"form":"sign-in","word":"__proto__","values":{}}').toString('base64url')])('%j says nothing', (value) => expect(saidIn(value)).toBeNull());
