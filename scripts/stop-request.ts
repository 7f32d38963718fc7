import { readFileSync } from 'node:fs';

/** A repeated signal within this time is the same Ctrl-C: the terminal sends it to us, and npm passes its own on. Milliseconds. */
const SAME = 1000;

/**
 * Aborts when somebody wants Pacta to stop: Ctrl-C, `kill`, a closed terminal, or the end of the npm that started it:
 * the shell between npm and us passes no signals on. Asked a second time, `force` is called.
 */
export function stopRequest({ force, underNpm }: { force: () => void; underNpm: boolean }): AbortSignal {
  const request = new AbortController();
  let first = 0;
  const asked = () => {
    const now = Date.now();
    if (first === 0) first = now;
    else if (now - first > SAME) return force();
    request.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, asked);
  process.stdout.on('error', () => undefined); // the terminal is gone; there is still a database to stop
  process.stderr.on('error', () => undefined);
  if (underNpm && process.platform !== 'win32') {
    const line = lineToNpm();
    setInterval(() => lineToNpm() !== line && request.abort(), 500).unref();
  }
  return request.signal;
}

/** The processes from here up to npm. Whoever loses its parent gets another: the line changes when one of them ends. */
function lineToNpm(): string {
  const parent = process.ppid;
  if (process.platform !== 'linux') return String(parent);
  try {
    // As `1234 (npm start) S 1200 …`: the name, in brackets, and the parent.
    const [, name = '', grandparent = ''] = /\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${parent}/stat`, 'utf8')) ?? [];
    return name.startsWith('npm') ? String(parent) : `${parent} ${grandparent}`;
  } catch {
    return 'gone';
  }
}
