/** Waits until no other process on this machine has the lock of that name; `onWait` is called once if it must. Returns what frees it. */
export function oneAtATime(name: string, onWait: () => void): Promise<() => void>;
