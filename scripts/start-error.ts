/** Why Pacta cannot start or go on, in one line for the person who typed the command. */
export class StartError extends Error {
  override name = 'StartError';
}

/** The line to show for whatever was thrown; the whole of it, with stack and causes, for those who debug Pacta itself. */
export function wordsFor(error: unknown, debug: boolean): unknown {
  if (debug || !(error instanceof Error)) return error;
  return error.message.split('\n')[0] || error.name;
}
