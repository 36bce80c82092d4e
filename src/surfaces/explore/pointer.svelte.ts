/** A pointer over the drawing: what it means there, in the drawing's own units. Fetched when the first one comes. */
import { HEIGHT, WIDTH } from '../../model/sheet/sheet-size.ts';
import { targetAt } from '../../model/scene/at-point.ts';
import type { Scene } from '../../model/scene/picture.ts';
import type { Picking } from './picking.svelte.ts';

/** How far beside a thing still counts, in CSS pixels. */
const REACH = { mouse: 10, pen: 14, touch: 22 };
type Kind = keyof typeof REACH;
/** Milliseconds: a pointer that only passes lights nothing. */
const PASSING = 90;

export class Pointer {
  /** whether a mouse is over something that can be chosen */
  over = $state(false);
  readonly #surface: Element;
  readonly #picking: Picking;
  #timer = 0;

  /** @param surface lies over the drawing, exactly as large */
  constructor(surface: Element, picking: Picking) {
    this.#surface = surface;
    this.#picking = picking;
  }

  hover(event: PointerEvent, scene: Scene): void {
    if (kindOf(event) !== 'mouse') return;
    const target = this.#hit(event, scene, 'mouse');
    this.over = target !== null;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#picking.hovered = target), PASSING);
  }

  leave(): void {
    clearTimeout(this.#timer);
    this.#picking.hovered = null;
    this.over = false;
  }

  /** Chooses what is there, or closes what was open. Where there is neither, the page is told (`klynge:grund`) how far to the right that is, 0–1. */
  choose(event: MouseEvent, scene: Scene): void {
    clearTimeout(this.#timer);
    const target = this.#hit(event, scene, kindOf(event));
    // what is touched again closes
    if (target && target !== this.#picking.chosen) return this.#picking.choose(target);
    const { left, width } = this.#surface.getBoundingClientRect();
    const detail = (event.clientX - left) / width;
    if (!this.#picking.open) document.dispatchEvent(new CustomEvent('klynge:grund', { detail }));
    this.#picking.close();
  }

  #hit({ clientX, clientY }: MouseEvent, scene: Scene, kind: Kind): string | null {
    const { left, top, width, height } = this.#surface.getBoundingClientRect();
    const point = { x: ((clientX - left) / width) * WIDTH, y: ((clientY - top) / height) * HEIGHT };
    return targetAt(scene, point, (REACH[kind] / width) * WIDTH);
  }
}

function kindOf(event: MouseEvent): Kind {
  const type = 'pointerType' in event ? event.pointerType : '';
  if (type === 'touch' || type === 'pen') return type;
  return type === '' && matchMedia('(pointer: coarse)').matches ? 'touch' : 'mouse';
}
