declare module 'samples' {
  /** The files of `samples/`, by filename; `build.mjs` embeds them. */
  const samples: { query: string; variables: string }[];
  export default samples;
}
