/** Numbers 0 … n − 1 that are joined pair by pair into sets: who hangs together, and how many the most are. */
export class DisjointSets {
  /** the number above each in its set; the top of a set stands above itself */
  readonly #above: Int32Array;
  readonly #size: Int32Array;
  /** size of the largest set; 1 before anything is joined */
  largest = 1;

  /** @param count how many numbers there are */
  constructor(count: number) {
    this.#above = new Int32Array(count);
    for (let i = 0; i < count; i++) this.#above[i] = i;
    this.#size = new Int32Array(count).fill(1);
  }

  /** Joins the sets of two numbers. */
  join(one: number, other: number): void {
    const [a, b] = [this.topOf(one), this.topOf(other)];
    if (a === b) return;
    const [above, size] = [this.#above, this.#size];
    const [small, big] = (size[a] ?? 0) < (size[b] ?? 0) ? [a, b] : [b, a];
    above[small] = big;
    const both = (size[a] ?? 0) + (size[b] ?? 0);
    size[big] = both;
    if (both > this.largest) this.largest = both;
  }

  /** The number that stands for the set of `i`: two numbers are in one set where it is the same. */
  topOf(i: number): number {
    let at = i;
    for (let up = this.#above[at]; up !== undefined && up !== at; up = this.#above[at]) at = up;
    return at;
  }
}
