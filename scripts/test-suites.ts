const ALL = ['unit', 'contract', 'e2e', 'browser'] as const;
export type Suite = (typeof ALL)[number];

/** The suites that Vitest's arguments ask for by `--project`: all when none is named, or when a name is a pattern. */
export function suitesIn(args: string[]): Set<Suite> {
  const named = args.flatMap((arg, index) => {
    const [, inOne] = /^--project=(.+)$/.exec(arg) ?? [];
    return inOne ?? (arg === '--project' ? (args[index + 1] ?? []) : []);
  });
  const known = ALL.filter((suite) => named.includes(suite));
  return new Set(known.length > 0 && known.length === new Set(named).size ? known : ALL);
}
