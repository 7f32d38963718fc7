import type { ChildProcess } from 'node:child_process';

export type GroupGuard = {
  /** Pass it as `detached` when starting a child that is to be guarded. */
  usesGroups: boolean;
  /** Guards the child until it exits; then also ends what it has left behind. */
  add(child: ChildProcess): void;
  /** Sends to the child and everything that it has started. */
  send(child: ChildProcess, signal: NodeJS.Signals): void;
  /** All have ended: nothing is to be guarded any more. */
  end(): void;
};

export function guardGroups(): GroupGuard;
