import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll } from 'vitest';
import { findChromium } from './chromium.ts';

export type Visit = {
  /** False: a reader without JavaScript. */
  javaScriptEnabled?: boolean;
  /** Width of the window in CSS pixels; 1280 when left out. A phone has 390. */
  width?: number;
  colorScheme?: 'light' | 'dark';
  /** The reader's language, as `fr-FR`. */
  locale?: string;
  /** What a reader without mouse uses. */
  hasTouch?: boolean;
  reducedMotion?: 'reduce' | 'no-preference';
};

export type Seen = {
  /** Addresses on other machines that the page asked for. None was answered. */
  foreign: string[];
  /** Errors that the page threw or wrote on its console, but for pictures that were refused. */
  errors: string[];
};

let browser: Promise<Browser> | undefined;
// One browser for the tests of a file; each visit is a context of its own, with nothing remembered.
afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/**
 * A visit in a real browser that reaches this machine alone. What the page throws fails the test.
 */
export async function inBrowser(visit: (page: Page, seen: Seen) => Promise<void>, options: Visit = {}): Promise<void> {
  const { width = 1280, ...rest } = options;
  const settings: BrowserContextOptions = { viewport: { width, height: 844 }, serviceWorkers: 'block', ...rest };
  const context = await (await (browser ??= launch())).newContext(settings);
  try {
    const seen: Seen = { foreign: [], errors: [] };
    await context.route(
      (url) => !['localhost', '127.0.0.1', '[::1]'].includes(url.hostname),
      async (route) => {
        seen.foreign.push(route.request().url());
        await route.abort('internetdisconnected');
      },
    );
    context.on('weberror', (error) => seen.errors.push(error.error().message));
    context.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) seen.errors.push(message.text());
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    if (options.javaScriptEnabled !== false) opensWhenItMoves(page);
    await visit(page, seen);
    if (seen.errors.length > 0) throw new Error(`The page reports errors:\n${seen.errors.join('\n')}`);
  } finally {
    await context.close();
  }
}

/**
 * A page is shown before its scripts are asked for, so it is loaded before it moves. Waits until React has taken over its last
 * link: what is tried before then is another test.
 */
export const untilItMoves = (page: Page) =>
  page.waitForFunction(() => {
    const last = [...document.querySelectorAll('.footer a')].at(-1);
    return last === undefined || Object.keys(last).some((key) => key.startsWith('__react'));
  });

/** Who opens a page waits until it moves, unless told to wait for less. */
function opensWhenItMoves(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = async (address, options) => {
    const answer = await goto(address, options);
    if (options?.waitUntil === undefined || options.waitUntil === 'networkidle') await untilItMoves(page);
    return answer;
  };
}

function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: run `npm test`, which installs it or says what to do.');
  const asRoot = process.getuid?.() === 0;
  // Chromium's own background traffic finds no host either.
  const args = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'];
  return chromium.launch({ executablePath, args: asRoot ? ['--no-sandbox', ...args] : args });
}

/** Opens all parts of a page that can be opened, but the menu, which lies over what is below it. */
export const openAll = (page: Page) =>
  page.locator('details:not(.menu)').evaluateAll((all) => all.forEach((details) => ((details as HTMLDetailsElement).open = true)));
