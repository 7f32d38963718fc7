import { expect, test } from 'vitest';
import { broadestOf } from './hue.ts';

test('where there is little room a domain gives way to the first-level domain above it, when that is named', () => {
  const named = ['training/joint-exercises', 'maritime-security/counter-piracy', 'maritime-security', 'mutual-defence/joint-force'].map((slug) => ({ slug }));
  expect(broadestOf(named).map(({ slug }) => slug)).toEqual(['training/joint-exercises', 'maritime-security', 'mutual-defence/joint-force']);
});
