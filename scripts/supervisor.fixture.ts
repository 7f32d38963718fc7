import { guardGroups } from './process-group.mjs';
import { startService } from './service.ts';

// A supervisor for tests, to be killed: `supervisor.fixture.ts <service script> <behaviour> <port>`. Says "ready".
const [script = '', behaviour = '', port = ''] = process.argv.slice(2);
const service = startService({
  name: 'stand-in',
  command: [process.execPath, script, behaviour, port],
  cwd: process.cwd(),
  env: process.env,
  readyAt: `http://127.0.0.1:${port}/`,
  talkative: true,
}, guardGroups(), () => undefined);
await service.ready(new AbortController().signal);
console.log('ready');
