import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each(['/fr', '/en/account', '/fr/agreements?country=ml&text=a%20b', '/fr/account#keys', '/en/people'])('%s is a page of this site', (next) => expect(ownPath(next)).toBe(next));

test.each([
  null, undefined, '', 'account', '/', '//evil.example', '/\\evil.example', '/fr\\..\\..//evil.example', 'https://evil.example/fr', 'javascript:alert(1)', '/fr//evil.example',
  '/fr/../../evil', '/\t/evil.example', '/fr/\n/evil', '/frappe', '/de/account', '/fr/../..//evil.example', '/fr/do/sign-out', '/fr/sign-in?next=/fr', ' /fr',
])('%j is none, or none to go to', (next) => expect(ownPath(next)).toBeNull());
