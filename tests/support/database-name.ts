import { openDatabase } from '@pacta/db';

/** The address of another database on the same server. */
export function urlOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** `name` and `template` are ours: lower-case letters, digits and underscores, which need no quotes. */
export async function createDatabase(server: string, name: string, template = 'template0'): Promise<void> {
  await tell(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
}

/** Also ends whoever is still connected to it. */
export async function dropDatabase(server: string, name: string): Promise<void> {
  await tell(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}

async function tell(server: string, statement: string): Promise<void> {
  const db = openDatabase({ url: server, connections: 1 });
  try {
    await db.$executeRawUnsafe(statement);
  } finally {
    await db.$disconnect();
  }
}
