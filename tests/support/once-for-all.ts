/** Something started once, and stopped when the last who asked for it lets go. */
type Started<T> = { value: Promise<T>; users: number };

/**
 * Vitest gives each project its own copy of a global setup. What they all need is started by the first and kept for
 * the whole run under its name.
 */
export async function onceForAll<T>(name: string, start: () => Promise<T>, stop: (value: T) => Promise<void>) {
  const kept = globalThis as { [key: symbol]: Started<T> | undefined };
  const key = Symbol.for(`pacta.tests.${name}`);
  const started = (kept[key] ??= { value: start(), users: 0 });
  started.users += 1;
  const letGo = async () => {
    started.users -= 1;
    if (started.users > 0) return;
    kept[key] = undefined;
    await stop(await started.value);
  };
  return { value: await started.value, letGo };
}
