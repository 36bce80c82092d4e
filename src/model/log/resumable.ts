/** Long work in steps: whoever does it may rest between two of them. */

/** Does all of it at once. */
export function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
