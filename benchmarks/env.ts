/** The environment of a server under measurement: ours, with `own` on top. One connection's work stays in one process, and nothing is compiled. */
export function serverEnv(own: Record<string, string>): Record<string, string | undefined> {
  return { ...process.env, NODE_ENV: 'production', PGOPTIONS: '-c max_parallel_workers_per_gather=0 -c jit=off', ...own };
}
