import { setTimeout as wait } from 'node:timers/promises';

export type RecordWatch = {
  /** Whether changes are heard of at this moment. */
  hears(): boolean;
  stop(): Promise<void>;
};

/** The API says every 15 seconds that the line stands; one that is silent for longer is cut. */
const SILENCE_MS = 40_000;

/**
 * Listens to the API's `/record/changes`. `onChange` is called at every change, and when hearing begins or breaks off:
 * what happened in between is not known. Connects again by itself.
 */
export function watchRecord(address: URL, onChange: () => void): RecordWatch {
  let hears = false;
  const stopping = new AbortController();

  async function listen(): Promise<void> {
    const cut = new AbortController();
    const silent = setTimeout(() => cut.abort(), SILENCE_MS);
    try {
      const answer = await fetch(address, { headers: { accept: 'text/event-stream' }, signal: AbortSignal.any([stopping.signal, cut.signal]) });
      if (!answer.ok || !answer.body) return void (await answer.body?.cancel());
      hears = true;
      onChange();
      let line = '';
      for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
        silent.refresh();
        const lines = (line + piece).split('\n');
        line = lines.pop() ?? '';
        if (lines.includes('event: change')) onChange();
      }
    } catch {
      // The API is away: asked again below.
    } finally {
      clearTimeout(silent);
      hears = false;
      onChange();
    }
  }

  const running = (async () => {
    for (let pause = 100; !stopping.signal.aborted; pause = Math.min(pause * 2, 5_000)) {
      const since = Date.now();
      await listen();
      if (Date.now() - since > 10_000) pause = 100;
      await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  })();

  return {
    hears: () => hears,
    async stop() {
      stopping.abort();
      await running;
    },
  };
}
