import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { oneAtATime } from './one-at-a-time.mjs';

const name = `pacta-test-${process.pid}`;

test('the second waits until the first has finished', async () => {
  const order: string[] = [];
  const free = await oneAtATime(`${name}-1`, () => order.push('never'));
  const second = oneAtATime(`${name}-1`, () => order.push('waiting')).then((done) => {
    order.push('second');
    done();
  });
  await vi.waitUntil(() => order.includes('waiting'));
  order.push('first is done');
  free();
  await second;
  expect(order).toEqual(['waiting', 'first is done', 'second']);
});

test('a holder that is killed holds nothing any more', async () => {
  const script = `import { oneAtATime } from ${JSON.stringify(new URL('one-at-a-time.mjs', import.meta.url).href)};
    await oneAtATime('${name}-2', () => undefined);
    console.log('held');
    setInterval(() => undefined, 60_000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  const free = await oneAtATime(`${name}-2`, () => holder.kill('SIGKILL'));
  free();
});
