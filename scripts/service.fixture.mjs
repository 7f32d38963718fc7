// A service for tests: `node service.fixture.mjs <behaviour> <port>`. Its grandchild lives as long as it is let.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';

const [behaviour, port] = process.argv.slice(2);
if (behaviour === 'broken') throw new Error('the table "country" is missing');
spawn(process.execPath, ['-e', 'setInterval(() => undefined, 60_000)'], { stdio: 'inherit' });
createServer((request, response) => {
  if (request.url === '/pid') return response.end(String(process.pid));
  if (request.url === '/die') process.exit(3);
  response.statusCode = behaviour === 'ill' ? 500 : 200;
  response.end();
}).listen(Number(port), '127.0.0.1');
