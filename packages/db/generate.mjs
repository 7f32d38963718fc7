// Generates Prisma's client from prisma/schema.prisma.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { status, stdout, stderr } = spawnSync(process.execPath, [createRequire(import.meta.url).resolve('prisma/build/index.js'), 'generate'], {
  cwd: fileURLToPath(new URL('.', import.meta.url)),
  encoding: 'utf8',
  // Prisma would fetch an engine that this client doesn't use, unless it is told of a program that stands for it.
  env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', PRISMA_HIDE_UPDATE_MESSAGE: '1' },
});
if (status !== 0) console.error(`${stdout}${stderr}`);
process.exitCode = status ?? 1;
