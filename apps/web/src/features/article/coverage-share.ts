/** Which part of the sentences is coded, 0 to 1, in whole hundredths: all and none are said only where it is all or none. */
export function shareOf(coded: number, all: number): number {
  if (coded === 0 || coded === all) return all === 0 ? 0 : coded / all;
  return Math.min(99, Math.max(1, Math.round((100 * coded) / all))) / 100;
}
