/** A finger on a board: swiping to the side over the drawing goes on, or back. */

/** How far a finger must go to the side, in CSS pixels, and how much farther than up or down. */
const SWIPE = { least: 60, steep: 1.6 };

/** @returns a function that ends it */
export function listenToSwipes(step: (by: 1 | -1) => void): () => void {
  let from: { x: number; y: number; id: number } | null = null;
  const down = (event: PointerEvent) => {
    const { target, pointerType, clientX: x, clientY: y, pointerId: id } = event;
    const onSheet = target instanceof Element && target.closest('.sheet');
    from = onSheet && pointerType !== 'mouse' ? { x, y, id } : null;
  };
  const up = ({ clientX, clientY, pointerId }: PointerEvent) => {
    if (from?.id !== pointerId) return;
    const [dx, dy] = [clientX - from.x, clientY - from.y];
    from = null;
    if (Math.abs(dx) >= SWIPE.least && Math.abs(dx) > SWIPE.steep * Math.abs(dy)) step(dx < 0 ? 1 : -1);
  };
  addEventListener('pointerdown', down);
  addEventListener('pointerup', up);
  return () => {
    removeEventListener('pointerdown', down);
    removeEventListener('pointerup', up);
  };
}
