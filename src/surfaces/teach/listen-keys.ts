/** The window's keys, caught before any control sees them and turned into commands. */
import type { Command, Focus, Press, Situation } from './command.ts';
import { commandFor } from './keys.ts';

const NOT_TEXT = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];

/**
 * Obeys the keyboard until the returned function is called.
 * @param situation what the class sees, asked for at every press
 */
export function listenToKeys(situation: () => Situation, obey: (command: Command) => void): () => void {
  // Firefox presses a focused button when Space comes up, even if its going down was taken
  const taken = new Set<string>();
  // What a pointer has pressed, or a window gives the focus back to, keeps the focus but no key: those are the lesson's
  // until somebody walks with Tab.
  let pointed = false;
  const press = ({ detail }: MouseEvent) => {
    if (detail > 0) pointed = true;
  };
  const down = (event: KeyboardEvent) => {
    if (event.key === 'Tab') pointed = false;
    const read = pressOf(event);
    const target = event.composedPath()[0];
    const inDialog = target instanceof Element && target.closest('dialog');
    const free = pointed && !inDialog && read.focus !== 'text';
    const command = commandFor(free ? { ...read, focus: 'none' } : read, situation());
    if (!command) return;
    take(event);
    taken.add(event.code);
    obey(command);
  };
  const up = (event: KeyboardEvent) => {
    if (taken.delete(event.code)) take(event);
  };
  addEventListener('keydown', down, true);
  addEventListener('keyup', up, true);
  addEventListener('click', press, true);
  return () => {
    removeEventListener('keydown', down, true);
    removeEventListener('keyup', up, true);
    removeEventListener('click', press, true);
  };
}

function take(event: KeyboardEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function pressOf(event: KeyboardEvent): Press {
  const { key, shiftKey: shift, repeat, isComposing, ctrlKey, metaKey, altKey } = event;
  const foreign = ctrlKey || metaKey || altKey || isComposing || event.getModifierState('AltGraph');
  return { key, shift, repeat, foreign, focus: focusOf(event.composedPath()[0]) };
}

/** What kind of thing has the focus. */
function focusOf(target: EventTarget | undefined): Focus {
  if (!(target instanceof HTMLElement)) return 'none';
  const role = target.getAttribute('role');
  if (target.isContentEditable || target.matches('textarea, select') || role === 'textbox') return 'text';
  if (target instanceof HTMLInputElement) {
    if (target.type === 'range') return 'slider';
    if (target.type === 'radio') return 'widget';
    return NOT_TEXT.includes(target.type) ? 'button' : 'text';
  }
  if (target.matches('button, summary'))
    return target.closest('[role="toolbar"], .walk, [data-piletaster]') ? 'node' : 'button';
  if (target.matches('a[href]')) return 'link';
  return role ? 'widget' : 'none';
}
