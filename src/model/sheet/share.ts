/** Shares: how much there is of something, 0 nothing – 1 all of it. */

/** The nearest share to a number. */
export function toShare(value: number): number {
  return value < 0 ? 0 : value > 1 ? 1 : value;
}
