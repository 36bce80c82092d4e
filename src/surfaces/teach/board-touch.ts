/** A finger or a pen on a board: swiping over the drawing goes on or back, and so does a touch beside all that answers. */

/** How far a finger must go to the side, in CSS pixels, and how much farther than up or down. */
const SWIPE = { least: 60, steep: 1.6 };
/** How much of the drawing's width, at either side, goes on or back when it is touched where nothing is drawn. */
const ZONE = 0.25;

/** @returns a function that ends it */
export function listenToTouch(step: (by: 1 | -1) => void): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  let from: { x: number; y: number; id: number } | null = null;
  let swiped = false;
  const on = <Kind extends keyof WindowEventMap>(
    kind: Kind,
    hear: (event: WindowEventMap[Kind]) => void,
    capture = false,
  ) => addEventListener(kind, hear, { signal, capture });

  on('pointerdown', ({ target, clientX: x, clientY: y, pointerId: id }) => {
    swiped = false;
    from = target instanceof Element && target.closest('.sheet') ? { x, y, id } : null;
  });
  on('pointerup', ({ clientX, clientY, pointerId }) => {
    if (from?.id !== pointerId) return;
    const [dx, dy] = [clientX - from.x, clientY - from.y];
    from = null;
    swiped = Math.abs(dx) >= SWIPE.least && Math.abs(dx) > SWIPE.steep * Math.abs(dy);
    if (swiped) step(dx < 0 ? 1 : -1);
  });
  // where a finger came down and went up lie over one another: the swipe is no touch of what is there
  on(
    'click',
    (event) => {
      if (swiped && event.detail > 0) event.stopPropagation();
      swiped = false;
    },
    true,
  );
  on('click', ({ target }) => {
    if (target instanceof Element && target.closest('.lesson') && !getSelection()?.toString()) step(1);
  });
  document.addEventListener(
    'klynge:grund',
    (event) => {
      const share = (event as CustomEvent<number>).detail;
      if (share < ZONE || share > 1 - ZONE) step(share < ZONE ? -1 : 1);
    },
    { signal },
  );
  return () => ends.abort();
}
