/** Who hangs together, and how many the most are, while they are joined one tie after the other: `parts.ts` for numbers, many times a second. */
export class Joined {
  /** that which somebody was joined to; themselves at first */
  readonly #root: Int32Array;
  readonly #size: Int32Array;
  /** 1 before anybody is joined: alone */
  largest = 1;

  constructor(count: number) {
    this.#root = new Int32Array(count);
    for (let i = 0; i < count; i++) this.#root[i] = i;
    this.#size = new Int32Array(count).fill(1);
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)];
    if (a === b) return;
    const [root, size] = [this.#root, this.#size];
    const [small, big] = (size[a] ?? 0) < (size[b] ?? 0) ? [a, b] : [b, a];
    root[small] = big;
    const both = (size[a] ?? 0) + (size[b] ?? 0);
    size[big] = both;
    if (both > this.largest) this.largest = both;
  }

  #rootOf(i: number): number {
    let at = i;
    for (let up = this.#root[at]; up !== undefined && up !== at; up = this.#root[at]) at = up;
    return at;
  }
}
