// Installs the dependencies when they are missing or not those of package-lock.json.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { oneAtATime } from './one-at-a-time.mjs';
import { guardGroups } from './process-group.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules', '.pacta-ready'); // `npm ci` takes it away with the rest

/** Resolves when the dependencies are those of package-lock.json. Throws one line when they cannot be. */
export async function installWhatIsMissing() {
  if (isReady()) return;
  const { dev, ino } = statSync(root, { bigint: true });
  const free = await oneAtATime(`pacta-install-${dev}-${ino}`, () => console.log('Waiting for another installation in this folder…'));
  try {
    if (isReady()) return; // the other one has done it
    const byHand = isInstalled();
    if (!byHand) await install();
    remember(byHand);
  } finally {
    free();
  }
}

function isReady() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint();
}

/** Where the dependencies were installed by another user, as in a container image, it is found out anew each time. */
function remember(byHand) {
  try {
    writeFileSync(stamp, fingerprint());
  } catch (error) {
    if (!byHand) throw error;
  }
}

/** The platform too: a checkout shared with a container or another machine holds the other's native programs. */
function fingerprint() {
  const lock = existsSync(lockFile) ? readFileSync(lockFile) : '';
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
}

/**
 * Whether npm itself, run by hand, has installed exactly this: it writes down what it installed when it has finished.
 * Saves developers a second installation after each `npm install`.
 */
function isInstalled() {
  const done = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(stamp) || !existsSync(lockFile) || !existsSync(done)) return false;
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages;
  const present = JSON.parse(readFileSync(done, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, peer, link }]) => {
    if (!path.includes('node_modules/') || link) return true;
    const found = present[path];
    return found ? found.version === version && existsSync(join(root, path, 'package.json')) : optional || peer;
  });
}

async function install() {
  const exact = lockFits();
  console.log('Installing the dependencies: the first time this takes a minute or more…');
  const options = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error']; // NODE_ENV=production would omit tsx
  const code = await npm([exact ? 'ci' : 'install', ...options]);
  if (code === 0) return;
  throw new Error(
    `The dependencies could not be installed (npm ${exact ? 'ci' : 'install'} ended with ${code}; its words are above). ` +
      'Check the network, the free space and that this folder is writable, then start again: it begins anew.',
  );
}

/** `npm ci` refuses a lock file that doesn't fit the package.json files; then only `npm install` can help. */
function lockFits() {
  if (!existsSync(lockFile)) return false;
  const { packages = {} } = JSON.parse(readFileSync(lockFile, 'utf8'));
  const kinds = ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies'];
  return Object.entries(packages).every(([path, locked]) => {
    if (path.includes('node_modules/')) return true;
    const file = join(root, path, 'package.json');
    if (!existsSync(file)) return false;
    const wanted = JSON.parse(readFileSync(file, 'utf8'));
    return kinds.every((kind) => sorted(wanted[kind]) === sorted(locked[kind]));
  });
}

function sorted(dependencies = {}) {
  return JSON.stringify(Object.entries(dependencies).sort());
}

async function npm(args) {
  rmSync(stamp, { force: true });
  const guard = guardGroups();
  const cli = process.env.npm_execpath; // set when npm runs this script
  const [command, first] = cli?.endsWith('npm-cli.js') ? [process.execPath, [cli]] : ['npm', []];
  const child = spawn(command, [...first, ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: guard.usesGroups,
    shell: command === 'npm' && process.platform === 'win32',
    // Prisma fetches no engine where it is told of one; Pacta uses none, and behind a firewall the attempt takes long.
    env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1', ...process.env },
  });
  guard.add(child);
  let stopped = false;
  const stop = () => {
    stopped = true;
    guard.send(child, 'SIGTERM');
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('exit', (exit, signal) => resolve(exit ?? signal)));
  guard.end();
  for (const signal of signals) process.off(signal, stop);
  if (stopped) process.exit(130);
  return code;
}
