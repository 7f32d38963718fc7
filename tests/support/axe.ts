import { source } from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/**
 * What the page breaks of WCAG 2.0 to 2.2, A and AA, as far as a machine can tell: one text per broken rule, with its
 * places. Empty when nothing is broken, so that `expect(await barriers(page)).toEqual([])` prints what is wrong and where.
 */
export async function barriers(page: Page): Promise<string[]> {
  // Not as a script tag, which a strict content policy refuses; and once for a page that is looked at in several ways.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(source);
  const { violations } = await page.evaluate(
    (values) => (globalThis as unknown as { axe: Axe }).axe.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), // what is in order need not be described
    RULES,
  );
  return violations.map(({ id, help, helpUrl, nodes }) => {
    const places = nodes.map(({ target, html, failureSummary }) => `  ${target.join(' ')}  ${html}\n    ${failureSummary?.replaceAll('\n', '\n    ')}`);
    return `${id}: ${help} (${helpUrl})\n${places.join('\n')}`;
  });
}

type Axe = { run(options: object): Promise<AxeResults> };
