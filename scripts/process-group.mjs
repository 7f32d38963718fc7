// Children that leave when this process dies, even by `kill -9`, with everything that they have started themselves.
import { spawn } from 'node:child_process';

// On Windows there are no groups: there Node's children die with it.
const usesGroups = process.platform !== 'win32';

/** Learns the groups line by line, the last line counts; at the end of the pipe it ends them. */
const GUARD = `
groups=
while read -r line; do groups=$line; done
[ -z "$groups" ] && exit
for group in $groups; do kill -TERM "-$group"; done
for second in 1 2 3 4 5; do
  sleep 1
  alive=
  for group in $groups; do kill -0 "-$group" && alive=yes; done
  [ -z "$alive" ] && exit
done
for group in $groups; do kill -KILL "-$group"; done`;

/**
 * Starts a shell that waits on a pipe from this process and, when the pipe ends before \`end()\` is called, ends the
 * groups of the children that were added and have not exited. Start those with \`detached: usesGroups\`.
 */
export function guardGroups() {
  const children = new Set();
  const shell = usesGroups
    ? spawn('/bin/sh', ['-c', GUARD, 'pacta-guard'], { cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
    : null;
  shell?.on('error', () => undefined);
  shell?.stdin.on('error', () => undefined);
  shell?.stdin.unref();
  shell?.unref();
  const tell = () => shell?.stdin.write(`${[...children].map(({ pid }) => pid).join(' ')}\n`);
  return {
    usesGroups,
    add(child) {
      if (child.pid === undefined) return; // it didn't start
      children.add(child);
      tell();
      child.once('exit', () => {
        this.send(child, 'SIGKILL'); // what it has started and left behind
        children.delete(child);
        tell();
      });
    },
    /** To the child and everything that it has started. */
    send(child, signal) {
      try {
        if (usesGroups && child.pid !== undefined) process.kill(-child.pid, signal);
        else child.kill(signal);
      } catch (error) {
        if (error.code !== 'ESRCH' && error.code !== 'EPERM') throw error; // all gone (macOS says EPERM of a zombie)
      }
    },
    end() {
      children.clear();
      shell?.stdin.end('\n');
    },
  };
}
