import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guardGroups } from '../../scripts/process-group.mjs';
import { expect, onTestFinished, test } from 'vitest';
import { childEnv } from '../support/env.ts';
import { freePort } from '../support/server-process.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

// What is built is up to date when tests run, so that nothing is written under the site that others read.
test('`npm start` prints where site, API and playground are, and the link of the first account; they answer until it is stopped', async () => {
  const [web, api, dataDir] = [await freePort(), await freePort(), await mkdtemp(join(tmpdir(), 'pacta-start-'))];
  const guard = guardGroups();
  const child = spawn('npm', ['start'], {
    cwd: ROOT, detached: guard.usesGroups, stdio: ['ignore', 'pipe', 'pipe'],
    env: childEnv({ WEB_PORT: String(web), API_PORT: String(api), PACTA_DATA_DIR: dataDir, DATABASE_URL: '' }),
  });
  guard.add(child);
  const ended = once(child, 'exit');
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  onTestFinished(async () => {
    guard.send(child, 'SIGKILL');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  });
  await expect.poll(() => (child.exitCode === null ? said : `It ended: ${said}`), { timeout: 150_000, interval: 200 }).toMatch(/Ctrl-C stops it|It ended/);
  expect(said).not.toContain('Building');
  const [, invitation] = /(http:\S+\/invitation#\S+)/.exec(said) ?? [];
  expect(invitation).toMatch(new RegExp(`^http://localhost:${web}/invitation#[\\w-]{43}$`));
  expect(await (await fetch(`http://localhost:${web}/fr`)).text()).toContain('Pacta');
  const { data } = (await (await fetch(`http://localhost:${api}/graphql?query={agreements{totalCount}}`)).json()) as { data: { agreements: { totalCount: number } } };
  expect(data.agreements.totalCount).toBeGreaterThan(400);
  expect(await (await fetch(`http://localhost:${api}/graphql`, { headers: { accept: 'text/html' } })).text()).toMatch(/<html/i);
  guard.send(child, 'SIGINT');
  await ended;
  expect(said).toContain('Stopped.');
  await expect(fetch(`http://localhost:${web}/fr`)).rejects.toThrow();
}, 200_000);
