import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { childEnv, env } from './env.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Chromium or Chrome of this machine, or null. `CHROMIUM_PATH` decides when it is set. */
export function findChromium(): string | null {
  if (env.chromiumPath) {
    if (existsSync(env.chromiumPath)) return env.chromiumPath;
    throw new Error('CHROMIUM_PATH names a file that does not exist. Correct it, or leave it out.');
  }
  const onPath = env.path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].find((place) => existsSync(place)) ?? null;
}

/** Finds Chromium; on Debian and as root, installs it. Throws one line that says what to do. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const noninteractive = { env: childEnv({ DEBIAN_FRONTEND: 'noninteractive' }), stdio: 'inherit' as const };
    spawnSync('apt-get', ['update', '-qq'], noninteractive);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], noninteractive);
    const installed = findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'The browser tests need Chromium or Chrome: install it (on Debian: `apt-get install chromium`), or name it by CHROMIUM_PATH.',
  );
}
