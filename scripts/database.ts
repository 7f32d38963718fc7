import { relative } from 'node:path';
// Not by the door of @pacta/db: it needs Prisma's client, which the build generates.
import { checkServer } from '../packages/db/src/check-server.ts';
import { startEmbedded } from '../packages/db/src/embedded/start-embedded.ts';
import type { Settings } from './env.ts';

export type RunningDatabase = {
  /** Connection string; may hold a password. */
  url: string;
  /** Rejects when the database cannot be kept running. */
  failed: Promise<never>;
  stop(): Promise<void>;
};

/** Starts the database that Pacta brings along, or makes sure that the server of DATABASE_URL can be used. */
export async function openDatabase({ databaseUrl, dataDir }: Settings, say: (line: string) => void): Promise<RunningDatabase> {
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => undefined); // whoever waits hears it
  if (databaseUrl) {
    await checkServer(databaseUrl);
    return { url: databaseUrl, failed, stop: async () => undefined };
  }
  const database = await startEmbedded({ dataDir, onLine: say, onFailure: fail });
  return { ...database, failed };
}

/** Brings the database to the shape of this version and puts the record into it: nothing when nothing changed. Built first. */
export async function fillDatabase(url: string, say: (line: string) => void): Promise<void> {
  const { loadRecord, migrate } = await import('@pacta/db');
  await migrate(url, { onLine: say });
  const lines: string[] = [];
  await loadRecord(url, { onLine: (line) => lines.push(line) });
  for (const line of lines.slice(0, MOST_LINES)) say(line);
  if (lines.length > MOST_LINES) say(`… and ${lines.length - MOST_LINES} more.`);
}

/** The secret of a link that makes the first account, for whoever starts Pacta; null where somebody administers. */
export async function firstInvitation(url: string): Promise<string | null> {
  const { inviteFirst } = await import('@pacta/db');
  return inviteFirst(url);
}

const MOST_LINES = 6;

/** Where the data lies, for people. */
export function placeOf({ databaseUrl, dataDir }: Settings, root: string): string {
  return databaseUrl ? 'the server of DATABASE_URL' : relative(root, dataDir) || dataDir;
}
