/** Reading on shows the view of the passage that comes under the reader's eye. */
import { HeldPlace } from './held-place.ts';
import { keepAt } from './keep-place.ts';
import { definePassages, passageAt, passageUnderEye, topOf, viewOf, type PassageView } from './passages.ts';
import { RestDetector } from './rest-detector.ts';
import { isSigned, sign } from './visits.ts';

/** The figure, as the passages know it. */
export interface PassageFigure {
  /** shows a passage's view */
  enter(view: PassageView): void;
  /** whether the figure still shows that view, and nothing else was chosen since */
  shows(view: PassageView): boolean;
  /** whether the device cannot keep up with its screen when the figure moves */
  behind(): boolean;
  /** how many orders the figure has had, from anybody */
  orders(): number;
}

/** Milliseconds in which a browser puts the text where an address or the way back wants it. */
const SETTLING = 120;

/** Milliseconds after a press on what shows a view in which the text is moved by it, and not read: the press says what is shown. */
const PRESSED = 150;

/** How much of the window's height a browser's bars may take or give back. */
const BARS = 0.25;

/** How far the words must move in the window before a reader has moved them, in CSS pixels. */
const STIR = 16;

/**
 * Calls `enter` whenever another passage comes under the reader's eye by scrolling, or is led to by a link. What is
 * under the eye when the page opens or one goes back is not entered: the address says what is shown then.
 * @returns a function that ends it
 */
export function followPassages({ enter, shows, behind, orders }: PassageFigure): () => void {
  definePassages();
  const rest = new RestDetector(behind, orders);
  const ending = new AbortController();
  const { signal } = ending;
  let current = passageUnderEye();
  /** where the current passage stood in the window when it came under the eye */
  let stood = topOf(current);
  let timer = 0;
  let open = false;
  /** The browser moves the text, nobody reads: what is under the eye afterwards is where reading begins. */
  const settle = () => {
    open = false;
    rest.end();
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      current = passageUnderEye();
      stood = topOf(current);
      open = true;
      // Whoever read on before this was awake is where they have read to.
      if (current && takeReading()) enter(viewOf(current));
    }, SETTLING);
  };
  if (document.readyState === 'complete') settle();
  else addEventListener('load', settle, { once: true, signal });

  let pressed = -Infinity;
  const press = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('a[data-vis]')) pressed = performance.now();
  };
  addEventListener('click', press, { capture: true, signal });

  const look = (read: boolean) => {
    rest.moved();
    const before = current;
    const next = passageUnderEye();
    if (read && performance.now() - pressed < PRESSED) {
      current = next;
      stood = topOf(next);
      return;
    }
    // What a browser scrolls to keep the words in place, while a list above them changes, is no reading.
    if (read && (next === before || (before && Math.abs(topOf(before) - stood) < STIR))) return;
    current = next;
    stood = topOf(next);
    // Another width moves other words under the eye: the figure follows if it was the text that it showed.
    if (open && next && next !== before && (read || (before && shows(viewOf(before)))))
      rest.when(() => keepAt(next, () => enter(viewOf(next))));
  };
  // Browsers tell of both once a frame, before anything moves in it: then looking costs no layout.
  let [width, height] = [innerWidth, innerHeight];
  /** how many other sizes the lines are still being broken to */
  let reflows = 0;
  const held = new HeldPlace();
  let noting = 0;
  /** where the text comes to rest is where the reader is */
  const note = () => {
    clearTimeout(noting);
    noting = window.setTimeout(() => !reflows && held.note(), SETTLING);
  };
  note();
  const scrolled = () => {
    look(!reflows);
    if (!reflows) note();
  };
  addEventListener('scroll', scrolled, { passive: true, signal });
  const resized = () => {
    // A bar of the browser that goes away while one reads changes the height a little, and breaks no line.
    const breaks = innerWidth !== width || Math.abs(innerHeight - height) > BARS * height;
    if (breaks) {
      [width, height] = [innerWidth, innerHeight];
      clearTimeout(noting);
      held.restore();
    }
    look(false);
    if (!breaks) return;
    reflows++;
    // A slow device tells of what the new lines moved two frames later.
    const end = () => {
      held.restore();
      // of what that has moved the browser tells a frame later
      afterTwoFrames(() => reflows--);
    };
    setTimeout(() => afterTwoFrames(end), SETTLING);
  };
  addEventListener('resize', resized, { signal });

  // A link into the page makes a visit that is not signed yet; the way back and forward leads to signed ones.
  const visit = () => {
    settle();
    if (isSigned()) return;
    sign();
    const passage = passageAt(location.hash);
    if (!passage) return;
    enter(viewOf(passage));
    // Another list may stand above the text now, and no browser comes back to where its link led.
    requestAnimationFrame(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
  };
  addEventListener('popstate', visit, { signal });
  addEventListener('hashchange', visit, { signal });
  return () => {
    ending.abort();
    rest.end();
    clearTimeout(timer);
    clearTimeout(noting);
  };
}

function afterTwoFrames(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}

/** Whether the reader has moved the text before the page was awake (`wake/wake.js`); asked once. */
function takeReading(): boolean {
  const { dataset } = document.documentElement;
  const read = 'laest' in dataset;
  delete dataset['laest'];
  return read;
}
