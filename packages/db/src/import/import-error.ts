/** A research file cannot be read as what it was given for. The message names file and place, and says what to do. */
export class ImportError extends Error {
  override name = 'ImportError';
}
