import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

export type RecordWatch = {
  /** Whether changes are heard of at this moment. */
  hears(): boolean;
  /** Settled when hearing has begun, or the first attempt at it has failed. */
  begun: Promise<void>;
  stop(): Promise<void>;
};

/** Agreements and articles, by their ids, that became public or changed in one transaction. */
export type Publication = { change: 'PUBLISHED' | 'CHANGED'; ids: string[] };

/** Called with what is heard. */
export type Heard = {
  /** Something public changed; also when hearing begins or breaks off: what happened in between is not known. */
  changed: () => void;
  /** After `changed`, for each of them: at most 200 at a time. */
  published: (publication: Publication) => void;
};

/** The channels on which the database tells of changes of what is public. */
const CHANGES = 'pacta_record';
const PUBLICATIONS = 'pacta_published';

/** How often a line is felt for, and how long an answer may take. A line that is cut without a word would be trusted for hours. */
const PULSE_MS = 15_000;
const ANSWER_MS = 5_000;

/** Ends a connection that does not answer any more. */
async function feel(client: Client): Promise<void> {
  const late = new AbortController();
  const answered = client.query('SELECT').then(() => true, () => false);
  const silent = wait(ANSWER_MS, false, { signal: late.signal, ref: false }).catch(() => false);
  if (!(await Promise.race([answered, silent]))) client.emit('end');
  late.abort();
}

/** `PUBLISHED <id>,<id>`, as the trigger `tell_of_publication` writes it. */
function publicationOf(payload: string): Publication {
  const [change = '', ids = ''] = payload.split(' ');
  return { change: change as Publication['change'], ids: ids.split(',') };
}

/** Hears of every change of what is public, whichever process made it, as soon as it is committed. Connects again by itself. */
export function watchRecord(url: string, { changed, published }: Heard): RecordWatch {
  let listening: Client | null = null;
  let stopped = false;
  const stopping = new AbortController();
  let tried = () => undefined as void;
  const begun = new Promise<void>((resolve) => (tried = resolve));

  async function listen(): Promise<void> {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true });
    const ended = new Promise<void>((resolve) => client.once('end', resolve).once('error', () => resolve()));
    client.on('error', () => undefined);
    const told: Publication[] = [];
    client.on('notification', ({ channel, payload = '' }) => {
      if (channel === CHANGES) return changed();
      // A transaction tells of both in any order: what is kept of the record has to be forgotten first.
      if (told.push(publicationOf(payload)) === 1) setImmediate(() => told.splice(0).forEach(published));
    });
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANGES}; LISTEN ${PUBLICATIONS}`);
      changed();
      listening = client;
      tried();
      const pulse = setInterval(() => void feel(client), PULSE_MS);
      if (!stopped) await ended;
      clearInterval(pulse);
    } catch {
      // The database is away: asked again below.
    } finally {
      listening = null;
      tried();
      changed();
      await client.end().catch(() => undefined);
    }
  }

  const running = (async () => {
    for (let pause = 100; !stopped; pause = Math.min(pause * 2, 5_000)) {
      const since = Date.now();
      await listen();
      if (Date.now() - since > 10_000) pause = 100;
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return {
    hears: () => listening !== null,
    begun,
    async stop() {
      stopped = true;
      stopping.abort();
      await listening?.end().catch(() => undefined);
      await running;
    },
  };
}
