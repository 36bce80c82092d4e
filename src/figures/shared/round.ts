/** Rounds to a tenth of a drawing unit, as everything in the markup is. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Rounds to a hundredth, as what is measured in heights of a letter is. */
export function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** An opacity for the markup: rounded, and left out where it is full. */
export function opacity(value: number): number | undefined {
  return value >= 0.995 ? undefined : Math.round(value * 100) / 100;
}
