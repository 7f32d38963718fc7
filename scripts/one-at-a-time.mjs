// A lock between processes that the kernel frees when its holder dies, however it dies.
import { closeSync, constants, openSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Waits until no other process on this machine has the lock of that name; `onWait` is called once if it must. Returns what frees it. */
export async function oneAtATime(name, onWait) {
  for (let first = true; ; first = false) {
    const free = await (process.platform === 'darwin' ? lockFile(name) : listen(addressOf(name)));
    if (free) return free;
    if (first) onWait();
    await (process.platform === 'darwin' ? wait(500) : untilClosed(addressOf(name)));
  }
}

/** An abstract socket on Linux, a named pipe on Windows. */
function addressOf(name) {
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : `\0${name}`;
}

function listen(address) {
  return new Promise((resolve, reject) => {
    const waiting = new Set();
    const server = createServer((socket) => {
      waiting.add(socket.on('error', () => undefined));
    });
    server.on('error', (error) => (error.code === 'EADDRINUSE' ? resolve(null) : reject(error)));
    server.listen({ path: address, exclusive: true }, () => {
      server.unref();
      resolve(() => {
        server.close();
        for (const socket of waiting) socket.destroy();
      });
    });
  });
}

/** Holds a connection to the holder: it ends when the holder frees the lock or dies. */
function untilClosed(address) {
  return new Promise((resolve) => {
    connect(address).on('error', () => undefined).on('close', () => resolve(wait(20))).resume();
  });
}

/** macOS: `open` takes the lock itself. */
function lockFile(name) {
  const O_EXLOCK = 0x20; // <fcntl.h> of macOS; Node has no name for it
  try {
    const file = openSync(join(tmpdir(), name), constants.O_RDWR | constants.O_CREAT | constants.O_NONBLOCK | O_EXLOCK, 0o600);
    return () => closeSync(file);
  } catch (error) {
    if (error.code === 'EAGAIN' || error.code === 'EWOULDBLOCK') return null;
    throw error;
  }
}
