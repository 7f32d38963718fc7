import { v5 } from 'uuid';

/** Pacta's own namespace, so that the ids below never collide with those of another project. */
const PACTA = '6c0b7d5e-9d0f-5f63-8a4e-3f0f7f1f2c11';

/**
 * The id of something that ships with Pacta, made from its natural key (RFC 9562, version 5). The same key gives the
 * same id in every installation and at every load: links into the record hold, and loading again adds nothing.
 */
export const recordId = (...key: (string | number)[]) => v5(key.join('\u001f'), PACTA);
