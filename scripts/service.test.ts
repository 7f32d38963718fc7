import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';
import { guardGroups } from './process-group.mjs';
import { startService, type Service } from './service.ts';

// The services are stand-ins, each a real program with a child of its own.
vi.setConfig({ testTimeout: 30_000 });
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const never = new AbortController().signal;

const running: Service[] = [];
const guard = guardGroups();
afterEach(() => Promise.all(running.splice(0).map((service) => service.stop())));

async function start(behaviour: string) {
  const port = await freePort();
  const at = `http://127.0.0.1:${port}`;
  const lines: string[] = [];
  const service = startService({
    name: 'stand-in',
    command: [process.execPath, here('service.fixture.mjs'), behaviour, String(port)],
    cwd: here('.'),
    env: process.env,
    readyAt: `${at}/`,
    talkative: false,
  }, guard, (line) => lines.push(line));
  running.push(service);
  return { service, at, lines };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on TCP
  server.close();
  await once(server, 'close');
  return port;
}

const pidAt = async (at: string) => Number(await (await fetch(`${at}/pid`)).text());

/** Whether any process of the group lives; a service leads its group. */
function groupLives(pid: number): boolean {
  try {
    return process.kill(-pid, 0);
  } catch {
    return false;
  }
}

test('a service that was asked to stop is gone, with what it had started', async () => {
  const { service, at } = await start('well');
  await service.ready(never);
  const pid = await pidAt(at);
  expect(groupLives(pid)).toBe(true);
  await service.stop();
  await vi.waitUntil(() => !groupLives(pid), { timeout: 5000 });
});

test('a service that dies is started again, and somebody hears of it', async () => {
  const { service, at, lines } = await start('well');
  await service.ready(never);
  const first = await pidAt(at);
  await fetch(`${at}/die`).catch(() => undefined);
  await service.ready(never);
  expect(await pidAt(at)).not.toBe(first);
  expect(lines).toEqual(['The stand-in ended by itself (code 3); starting it again.']);
});

test('a service that cannot start is reported in one line with its own reason', async () => {
  const { service } = await start('broken');
  await expect(service.ready(never)).rejects.toThrow(
    'The stand-in ended while it was starting: Error: the table "country" is missing',
  );
});

test('a start that is given up does not wait any longer', async () => {
  const { service } = await start('ill'); // answers 500 for ever
  const stop = new AbortController();
  const ready = service.ready(stop.signal);
  stop.abort();
  await expect(ready).rejects.toThrow('aborted');
});

test('when the supervisor is killed, the services leave, with what they had started', async () => {
  const port = await freePort();
  const args = ['--import', 'tsx', here('supervisor.fixture.ts'), here('service.fixture.mjs'), 'well', String(port)];
  const supervisor = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(supervisor.stdout, 'data');
  const pid = await pidAt(`http://127.0.0.1:${port}`);
  supervisor.kill('SIGKILL');
  await vi.waitUntil(() => !groupLives(pid), { timeout: 15_000 });
});
