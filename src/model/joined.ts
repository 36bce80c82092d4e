/** Who hangs together, and how many the most are, while they are joined one tie after the other: `parts.ts` for numbers, many times a second. */
export class Joined {
  /** that which somebody was joined to; themselves at first */
  readonly #root: number[];
  readonly #size: number[];
  /** 1 before anybody is joined: alone */
  largest = 1;

  constructor(count: number) {
    this.#root = Array.from({ length: count }, (_, i) => i);
    this.#size = Array.from({ length: count }, () => 1);
  }

  join(one: number, other: number): void {
    const [a, b] = [this.#rootOf(one), this.#rootOf(other)];
    if (a === b) return;
    this.#root[a] = b;
    const size = (this.#size[a] ?? 0) + (this.#size[b] ?? 0);
    this.#size[b] = size;
    this.largest = Math.max(this.largest, size);
  }

  #rootOf(i: number): number {
    let root = i;
    for (let up = this.#root[root]; up !== undefined && up !== root; up = this.#root[root]) root = up;
    return root;
  }
}
