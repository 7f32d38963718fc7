import { expect, test } from 'vitest';
import { cellOf, periodsOf } from './covered-periods.ts';

type Coverage = Parameters<typeof cellOf>[0];

const coverage = (from: number | null, to: number | null, timeline: Coverage['timeline'] = [], isLoaded = true): Coverage => ({
  isLoaded, agreementCount: timeline.length, statement: '', timeline, years: [],
  dataset: { slug: 'd', name: 'D', version: null, citation: '', url: '', licence: '', coverageFrom: from, coverageTo: to, coverageNote: null, agreementCount: 1 },
});
const TODAY = '2026-06-15';
const decade = (from: number) => ({ from, to: from + 9 });

test('none is said where a dataset covers the whole period, unknown where it does not', () => {
  const dcad = coverage(1980, 2010);
  expect(cellOf(dcad, decade(1980), TODAY)).toEqual({ is: 'none' });
  expect(cellOf(dcad, decade(1970), TODAY)).toEqual({ is: 'unknown' });
  expect(cellOf(dcad, decade(2010), TODAY)).toEqual({ is: 'unknown' }); // one year of ten
});

test('of the present decade, up to today is whole', () => expect(cellOf(coverage(1815, 2026), decade(2020), TODAY)).toEqual({ is: 'none' }));

test('a dataset without a window, or not loaded, never says none', () => {
  expect(cellOf(coverage(null, null), decade(1990), TODAY)).toEqual({ is: 'unknown' });
  expect(cellOf(coverage(1980, 2010, [], false), decade(1990), TODAY)).toEqual({ is: 'unknown' });
});

test('what was found counts, covered or not, and what is older than the first decade is counted in one column', () => {
  const found = coverage(1815, 2018, [{ period: '1840', agreementCount: 2 }, { period: '1920', agreementCount: 1 }]);
  const periods = periodsOf([found], TODAY);
  expect(periods[0]).toEqual({ from: null, to: 1949 });
  expect(cellOf(found, periods[0]!, TODAY)).toEqual({ is: 'some', count: 3 });
  expect(periods.at(-1)).toEqual(decade(2020));
});
