import { invalidInput, type UserError } from '../../user-error.ts';

/** How long a note or a reason in the history may be, in UTF-16 code units. */
export const LONGEST_NOTE = 1000;

/** Refuses a note that is too long; null where it can stand, or where there is none. */
export const refuseNote = (note: string | null): UserError<'InvalidInput'> | null =>
  note !== null && note.length > LONGEST_NOTE ? invalidInput(`A note has at most ${LONGEST_NOTE} characters.`, 'note') : null;
