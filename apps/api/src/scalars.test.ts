import { expect, test } from 'vitest';
import { scalars } from './scalars.ts';

const takes = (name: string, value: unknown) => scalars[name]?.__parseValue(value);

test.each([
  ['PartialDate', '2025'], ['PartialDate', '2025-02'], ['PartialDate', '2024-02-29'],
  ['Date', '2025-02-06'], ['CountryCode', 'ML'], ['URL', 'https://example.org/é'], ['DateTime', '2025-02-06T09:30:00Z'],
])('%s takes %s as it is', (name, text) => expect(takes(name, text)).toBe(text));

test.each([
  ['PartialDate', '2025-13'], ['PartialDate', '2025-02-30'], ['PartialDate', '25'], ['PartialDate', '0000'], ['PartialDate', 2025],
  ['Date', '2025-02'], ['Date', '2025-02-29'], ['CountryCode', 'ml'], ['CountryCode', 'MLI'], ['CountryCode', 'É1'],
  ['URL', 'javascript:alert(1)'], ['URL', '/articles'], ['DateTime', 'hier'],
])('%s refuses %s and says how to write it', (name, value) => expect(() => takes(name, value)).toThrow(/is not a .*: write/));
