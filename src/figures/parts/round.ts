/** Rounds to a tenth of a drawing unit, as everything in the markup is. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** An opacity for the markup: rounded, and left out where it is full. */
export function opacity(value: number): number | undefined {
  return value >= 0.995 ? undefined : Math.round(value * 100) / 100;
}
