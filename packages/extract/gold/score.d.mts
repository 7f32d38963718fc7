export type Figure = { tp: number; fp: number; fn: number; found?: number; gold?: number };
/** The scorer of the collection, as it came; see README.md. */
export function scoreDir(goldDir: string, predictionDir: string): {
  detail: { id: string; r: Record<string, Figure>; extra: { unfindable: number; spurious: boolean } }[];
};
