/** A repeated signal within this time is the same Ctrl-C: the terminal sends it to us, and npm passes its own on. Milliseconds. */
const SAME = 1000;

/**
 * Aborts when somebody wants Pacta to stop: Ctrl-C, `kill`, a closed terminal, or the end of the npm that started it
 * (`sh` between npm and us doesn't pass signals on everywhere). Asked a second time, `force` is called.
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
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && request.abort(), 500).unref();
  }
  return request.signal;
}
