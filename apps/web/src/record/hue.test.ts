import { expect, test } from 'vitest';
import { oneOfEachHue } from './hue.ts';

const domain = (slug: string) => ({ slug, level: slug.split('/').length });

test('where there is little room each hue is named once: by its first-level domain, or by the first below it', () => {
  const named = ['training/joint-exercises', 'maritime-security/counter-piracy', 'maritime-security', 'training/language'].map(domain);
  expect(oneOfEachHue(named).map(({ slug }) => slug)).toEqual(['training/joint-exercises', 'maritime-security']);
});
