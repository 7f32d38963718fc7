import { Client, DatabaseError } from 'pg';

/** The server that DATABASE_URL names cannot be used. The message is one line, without the password. */
export class ServerError extends Error {
  override name = 'ServerError';
}

/** Makes sure that a PostgreSQL 15 or later answers at the connection string within 5 s, or throws `ServerError`. */
export async function checkServer(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  client.on('error', () => undefined); // `connect` and `query` throw it too
  const where = client.host.startsWith('/') ? client.host : `${client.host}:${client.port}`;
  const place = `database "${client.database ?? ''}" at ${where}`;
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("SELECT current_setting('server_version') AS version");
    const version = rows[0]?.version ?? '';
    if (Number.parseInt(version, 10) < 15)
      throw new ServerError(`The ${place} is PostgreSQL ${version}; Pacta needs 15 or later.`);
  } catch (cause) {
    if (cause instanceof ServerError) throw cause;
    throw new ServerError(
      `The ${place} cannot be opened: ${reason(cause)}. ` +
        'Correct DATABASE_URL, start that server, or leave DATABASE_URL out to use the database that Pacta brings along.',
      { cause },
    );
  } finally {
    await client.end().catch(() => undefined);
  }
}

function reason(cause: unknown): string {
  if (cause instanceof DatabaseError) return cause.message; // names the user or the database, never the password
  const { code = '', message = '' } = cause as NodeJS.ErrnoException; // what `connect` throws is an Error
  return REASONS[code] ?? (message.includes('timeout') ? REASONS.ETIMEDOUT : undefined) ?? (message || code);
}

const REASONS: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOENT: 'there is no such socket',
  ENOTFOUND: 'no such host is known',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  EHOSTUNREACH: 'the host cannot be reached',
  ENETUNREACH: 'the host cannot be reached',
  ETIMEDOUT: 'there is no answer within 5 s',
};
