/** A part of the page that few readers need: its code is fetched when one does, and not before. */
export class Later<Part> {
  /** there once it has been fetched */
  part = $state.raw<Part>();

  /** Call while a component is set up. What cannot be fetched stays away. */
  constructor(needed: () => unknown, fetch: () => Promise<{ default: Part }>) {
    $effect(() => {
      if (!needed() || this.part) return;
      void fetch().then(
        (found) => (this.part = found.default),
        () => undefined,
      );
    });
  }
}
