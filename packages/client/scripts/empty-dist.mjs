// What an earlier build left, as of files that are gone, is in no package. Runs before `tsc`.
import { rm } from 'node:fs/promises';

await rm(new URL('../dist', import.meta.url), { recursive: true, force: true });
