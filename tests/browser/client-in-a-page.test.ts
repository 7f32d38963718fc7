import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { inBrowser } from '../support/browser.ts';
import { installElsewhere, vite } from '../support/elsewhere.ts';
import { packedClient } from '../support/packed-client.ts';
import { servedFolder } from '../support/served-folder.ts';

const api = inject('apiUrl');

const PAGE = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Outside</title><link rel="icon" href="data:,"><main></main><script type="module" src="/main.ts"></script></html>';
const PROGRAM = `
import { createClient } from '@pacta/client';

const pacta = createClient({ url: import.meta.env.VITE_API, locale: 'FR' });
const { totalCount, nodes } = await pacta.agreements.list({ filter: { countries: ['ML', 'SN'], match: 'ALL' }, first: 5 });
const refused = await pacta.agreements.list({ filter: { countries: ['ZZ'] } }).catch((error) => error.name);
document.querySelector('main')!.textContent = [totalCount, refused, ...nodes.map(({ title }) => title)].join('\\n');
`;

test('a page that Vite builds with the packed client asks a Pacta on another origin', async () => {
  await installElsewhere();
  const outside = await packedClient();
  try {
    await writeFile(join(outside.folder, 'index.html'), PAGE);
    await writeFile(join(outside.folder, 'main.ts'), PROGRAM);
    await promisify(execFile)(process.execPath, [vite, 'build', '--target', 'es2022', '--logLevel', 'warn'], { cwd: outside.folder, env: { ...process.env, VITE_API: api } });
    const served = await servedFolder(join(outside.folder, 'dist'));
    try {
      await inBrowser(async (page, { foreign }) => {
        await page.goto(`${served.origin}/`, { waitUntil: 'load' });
        await page.waitForFunction(() => document.querySelector('main')?.textContent !== '');
        const [count, refused, ...titles] = ((await page.locator('main').textContent()) ?? '').split('\n');
        expect(Number(count)).toBeGreaterThan(0);
        expect(refused).toBe('PactaGraphQLError');
        expect(titles.join()).toMatch(/Mali/);
        expect(foreign).toEqual([]);
      });
    } finally {
      served.close();
    }
  } finally {
    await outside.remove();
  }
}, 300_000);
