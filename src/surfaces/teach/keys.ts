/** Which key does what in class: a pure function from what was pressed, and where, to what is to happen. */

import type { Command, Focus, Press, Situation } from './command.ts';

const ARROWS = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
const PRESS = [' ', 'Enter'];
const MOVE = [...ARROWS, 'Home', 'End'];
/** Keys that a focused control keeps for itself. */
const OWN: Record<Exclude<Focus, 'text'>, readonly string[]> = {
  none: [],
  link: ['Enter'],
  button: PRESS,
  slider: MOVE,
  node: [...PRESS, ...MOVE],
  widget: [...PRESS, ...MOVE],
};
/** Keys that end a blank screen, as in slide programs. */
const UNBLANKING = ['PageDown', 'PageUp', 'Tab', ...PRESS, ...MOVE];

/** What a press does; `null` when the key is left to the browser or to the focused control. */
export function commandFor(press: Press, now: Situation): Command | null {
  if (now.framed || press.foreign || press.focus === 'text') return null;
  const under = now.help || now.window !== null;
  const command = under ? underHelp(press, now) : now.blank ? inBlank(press, now) : inPicture(press, now);
  // a key that is held down neither races through the phases nor makes the screen flicker
  return command && press.repeat ? { do: 'nothing' } : command;
}

function underHelp(press: Press, now: Situation): Command | null {
  if (press.key === 'Escape') return now.help ? { do: 'help', open: false } : { do: 'window', window: null };
  const digits = now.window === 'steps' && (jumped(press, now) ?? digit(press, now));
  if (digits) return digits;
  const step = clicked(press);
  return step && now.blank ? { do: 'blank', blank: null } : (step ?? always(press) ?? letter(press, now));
}

function inBlank(press: Press, now: Situation): Command | null {
  const command = always(press) ?? letter(press, now);
  if (command && command.do !== 'type') return command;
  const unblanks =
    press.key === 'Escape' || UNBLANKING.includes(press.key) || (now.letters && press.key.length === 1);
  return unblanks ? { do: 'blank', blank: null } : null;
}

function inPicture(press: Press, now: Situation): Command | null {
  const { key, focus } = press;
  if (key === 'Escape') {
    if (now.number) return { do: 'type', number: '' };
    return now.open && !now.asked ? { do: 'close' } : null;
  }
  const jump = jumped(press, now);
  if (jump) return jump;
  const own = focus !== 'text' && OWN[focus].includes(key);
  return clicked(press) ?? always(press) ?? (own ? null : (moved(press, now) ?? letter(press, now)));
}

/** What clickers send. */
function clicked({ key }: Press): Command | null {
  if (key === 'PageDown') return { do: 'step', by: 1 };
  return key === 'PageUp' ? { do: 'step', by: -1 } : null;
}

/** A clicker's start button; without this it would load the page anew. */
function always({ key }: Press): Command | null {
  return key === 'F5' ? { do: 'fullscreen' } : null;
}

function moved({ key, shift }: Press, { scrolls, places }: Situation): Command | null {
  if (key === ' ') return { do: 'step', by: shift ? -1 : 1 };
  if (shift) return null;
  if (key === 'Home' || key === 'End') return { do: 'go', to: key === 'Home' ? 0 : places - 1 };
  if (scrolls && (key === 'ArrowDown' || key === 'ArrowUp')) return null;
  const arrow = ARROWS.indexOf(key);
  return arrow < 0 ? null : { do: 'step', by: arrow < 2 ? 1 : -1 };
}

function letter(press: Press, now: Situation): Command | null {
  const { key } = press;
  if (!now.letters || key.length !== 1) return null;
  const opened = (window: NonNullable<Situation['window']>): Command => ({
    do: 'window',
    window: now.window === window ? null : window,
  });
  const toggle = (blank: 'black' | 'white'): Command => ({
    do: 'blank',
    blank: now.blank === blank ? null : blank,
  });
  if (/[b.]/i.test(key)) return toggle('black');
  if (/[w,]/i.test(key)) return toggle('white');
  if (/f/i.test(key)) return { do: 'fullscreen' };
  if (key === '?') return { do: 'help', open: !now.help };
  if (/o/i.test(key) && now.lesson) return opened('steps');
  if (/q/i.test(key)) return opened('code');
  if (/t/i.test(key) && now.lesson) return { do: 'speaker' };
  if (/s/i.test(key) && now.asks) return { do: 'answer' };
  if (/n/i.test(key)) return { do: 'figures' };
  if (/m/i.test(key)) return opened('more');
  return now.help ? null : digit(press, now);
}

function digit({ key }: Press, { letters, number }: Situation): Command | null {
  return letters && /^\d$/.test(key) ? { do: 'type', number: (number + key).slice(-2) } : null;
}

/** Enter after a number. */
function jumped({ key }: Press, { number, places }: Situation): Command | null {
  if (key !== 'Enter' || !number) return null;
  const to = Number(number) - 1;
  return to >= 0 && to < places ? { do: 'go', to } : { do: 'type', number: '' };
}
