declare module 'samples' {
  import type { Tab } from './opening-tabs.ts';

  /** The files of `samples/`, by filename; `build.mjs` embeds them. */
  const samples: Tab[];
  export default samples;
}
