import type { Attachment } from 'svelte/attachments';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Where an arrow, Home or End leads from place `at` in a row of so many: never over its ends.
 * @returns `undefined` for any other key
 */
export function placeAfter(key: string, at: number, count: number): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = STEPS[key];
  return step && Math.min(count - 1, Math.max(0, at + step));
}

/**
 * Makes a group of buttons or links one stop of the Tab key, for `{@attach}`: inside it arrows go on and back, Home
 * and End to its ends, and Tab comes back to the one that had the focus last. `data-piletaster` says so to others that
 * listen for arrows.
 * @param selector which elements of the group are led to; others keep their own stops
 */
export function oneTabStop(selector = 'button, a[href]'): Attachment<HTMLElement> {
  return (group) => {
    let last: Element | null = null;
    const items = () => [...group.querySelectorAll<HTMLElement>(selector)];
    const put = () => {
      const all = items();
      const stop = all.find((item) => item === last) ?? all[0];
      for (const item of all) item.tabIndex = item === stop ? 0 : -1;
    };
    const enter = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(selector)) return;
      last = target;
      put();
    };
    const walk = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const all = items().filter((item) => item.checkVisibility());
      const at = all.findIndex((item) => item === target);
      const to = placeAfter(key, at, all.length);
      if (at < 0 || to === undefined) return;
      event.preventDefault();
      all[to]?.focus();
    };
    group.dataset.piletaster = '';
    put();
    // what the group offers comes and goes with the picture
    const changes = new MutationObserver(put);
    changes.observe(group, { childList: true, subtree: true });
    group.addEventListener('focusin', enter);
    group.addEventListener('keydown', walk);
    return () => {
      changes.disconnect();
      group.removeEventListener('focusin', enter);
      group.removeEventListener('keydown', walk);
    };
  };
}
