/** Long work done between frames, so that the page goes on answering meanwhile. */

/** Milliseconds of work before others get their turn: half a frame. */
const SLICE = 7;

/** Does the steps of some work, a slice at a time. */
export async function inSlices<Result>(work: Generator<void, Result>): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < SLICE) continue;
    await new Promise((resume) => setTimeout(resume));
    began = performance.now();
  }
}
