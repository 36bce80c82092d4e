/** The one after `now` in a list that begins again at its end; where `now` is none of them, the first. */
export function nextOf<One>(all: readonly [One, ...One[]], now: unknown): One {
  return all[(all.findIndex((one) => one === now) + 1) % all.length] ?? all[0];
}
