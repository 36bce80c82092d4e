/** Every key of the class's view against every focus, and what else decides: modifiers, blank, help, the switch, frames. */
import { describe, expect, it } from 'vitest';
import type { Command, Focus, Press, Situation } from '../../../src/surfaces/teach/command.ts';
import { commandFor } from '../../../src/surfaces/teach/keys.ts';

const SITUATION: Situation = {
  blank: null,
  help: false,
  letters: true,
  number: '',
  places: 5,
  lesson: false,
  asks: false,
  window: null,
  open: false,
  asked: false,
  scrolls: false,
  framed: false,
};
const press = (key: string, more: Partial<Press> = {}): Press => ({
  key,
  shift: false,
  foreign: false,
  repeat: false,
  focus: 'none',
  ...more,
});
const ask = (key: string, more: Partial<Press> = {}, now: Partial<Situation> = {}) =>
  commandFor(press(key, more), { ...SITUATION, ...now });

const next: Command = { do: 'step', by: 1 };
const back: Command = { do: 'step', by: -1 };
const full: Command = { do: 'fullscreen' };
const black: Command = { do: 'blank', blank: 'black' };
const white: Command = { do: 'blank', blank: 'white' };
const restore: Command = { do: 'blank', blank: null };
const go = (to: number): Command => ({ do: 'go', to });
const type = (number: string): Command => ({ do: 'type', number });
const help = (open: boolean): Command => ({ do: 'help', open });

const FOCI: Focus[] = ['none', 'link', 'button', 'slider', 'node', 'widget', 'text'];
const NOT_TEXT = FOCI.filter((focus) => focus !== 'text');
/** Each key, what it does, and which focus keeps it for itself (text keeps all). */
const KEYS: [key: string, command: Command, kept: Focus[], more?: Partial<Press>][] = [
  ['PageDown', next, []],
  ['PageUp', back, []],
  ['F5', full, []],
  ['F5', full, [], { shift: true }],
  ['ArrowRight', next, ['slider', 'node', 'widget']],
  ['ArrowDown', next, ['slider', 'node', 'widget']],
  ['ArrowLeft', back, ['slider', 'node', 'widget']],
  ['ArrowUp', back, ['slider', 'node', 'widget']],
  ['Home', go(0), ['slider', 'node', 'widget']],
  ['End', go(4), ['slider', 'node', 'widget']],
  [' ', next, ['button', 'node', 'widget']],
  [' ', back, ['button', 'node', 'widget'], { shift: true }],
  ['b', black, []],
  ['B', black, [], { shift: true }],
  ['.', black, []],
  ['w', white, []],
  ['W', white, []],
  [',', white, []],
  ['f', full, []],
  ['F', full, []],
  ['?', help(true), [], { shift: true }],
  ['3', type('3'), []],
  ['n', { do: 'figures' }, []],
  ['M', { do: 'window', window: 'more' }, []],
];
const SINGLE = KEYS.filter(([key]) => key.length === 1 && key !== ' ');
const ALWAYS = KEYS.filter(([key]) => key.length > 1 || key === ' ');

describe('each key with each focus', () => {
  const cases = KEYS.flatMap(([key, command, kept, more]) =>
    FOCI.map((focus) => ({
      key: more?.shift ? `Shift+${key}` : key,
      focus,
      got: ask(key, { ...more, focus }),
      wanted: focus === 'text' || kept.includes(focus) ? null : command,
    })),
  );
  it.each(cases)('$key, $focus', ({ got, wanted }) => expect(got).toEqual(wanted));
});

describe('no key is ours', () => {
  it.each(KEYS)('with Ctrl, Meta or Alt: %j', (key, _, __, more) => {
    expect(ask(key, { ...more, foreign: true })).toBeNull();
    expect(ask(key, { ...more, foreign: true }, { blank: 'black' })).toBeNull();
  });
  it.each(KEYS)('in a frame: %j', (key, _, __, more) => {
    expect(ask(key, more, { framed: true })).toBeNull();
    expect(ask(key, more, { framed: true, help: true })).toBeNull();
  });
  it.each(['Tab', 'Enter', 'Escape', 'x', 'o', 't', 's', 'F11', 'Shift', 'Dead', 'AudioVolumeUp'])(
    'that we do not know: %s',
    (key) => NOT_TEXT.forEach((focus) => expect(ask(key, { focus })).toBeNull()),
  );
  it('with Shift and an arrow', () => expect(ask('ArrowRight', { shift: true })).toBeNull());
});

describe('a key that is held down', () => {
  it.each(KEYS)('is taken, and does nothing: %j', (key, _, __, more) =>
    expect(ask(key, { ...more, repeat: true })).toEqual({ do: 'nothing' }),
  );
  it('stays the control’s own', () =>
    expect(ask('ArrowRight', { repeat: true, focus: 'slider' })).toBeNull());
});

describe('switched off, single characters', () => {
  it.each(SINGLE)('do nothing: %j', (key, _, __, more) => {
    for (const focus of FOCI) expect(ask(key, { ...more, focus }, { letters: false })).toBeNull();
    expect(ask(key, more, { letters: false, blank: 'black' })).toBeNull();
    expect(ask(key, more, { letters: false, help: true })).toBeNull();
  });
  it.each(ALWAYS)('and the others go on: %j', (key, command, _, more) =>
    expect(ask(key, more, { letters: false })).toEqual(command),
  );
});

describe('a number and Enter', () => {
  it('collects at most two digits', () => {
    expect(ask('2', {}, { number: '1' })).toEqual(type('12'));
    expect(ask('3', {}, { number: '12' })).toEqual(type('23'));
  });
  it('goes there, whatever has the focus', () => {
    for (const focus of NOT_TEXT) expect(ask('Enter', { focus }, { number: '3' })).toEqual(go(2));
    expect(ask('Enter', { focus: 'text' }, { number: '3' })).toBeNull();
  });
  it.each(['0', '6', '12', '00'])('forgets %s, which is no phase', (number) =>
    expect(ask('Enter', {}, { number })).toEqual(type('')),
  );
  it('is forgotten by Esc', () => expect(ask('Escape', {}, { number: '3' })).toEqual(type('')));
});

describe('in a lesson', () => {
  const lesson = { lesson: true, asks: true, places: 21 };
  it.each([
    ['o', { do: 'window', window: 'steps' }],
    ['Q', { do: 'window', window: 'code' }],
    ['t', { do: 'speaker' }],
    ['s', { do: 'answer' }],
  ] as const)('%s has its meaning, and none where letters are switched off', (key, command) => {
    for (const focus of NOT_TEXT) expect(ask(key, { focus }, lesson)).toEqual(command);
    expect(ask(key, { focus: 'text' }, lesson)).toBeNull();
    expect(ask(key, {}, { ...lesson, letters: false })).toBeNull();
  });
  it('a number leads to any of its steps', () => {
    expect(ask('Enter', {}, { ...lesson, number: '21' })).toEqual(go(20));
    expect(ask('Enter', {}, { ...lesson, number: '22' })).toEqual(type(''));
    expect(ask('End', {}, lesson)).toEqual(go(20));
  });
  it('the overview is closed by its key and by Esc, takes numbers, and lets a clicker go on', () => {
    const steps = { ...lesson, window: 'steps' } as const;
    expect(ask('o', {}, steps)).toEqual({ do: 'window', window: null });
    expect(ask('Escape', {}, steps)).toEqual({ do: 'window', window: null });
    expect(ask('1', { focus: 'button' }, steps)).toEqual(type('1'));
    expect(ask('Enter', { focus: 'button' }, { ...steps, number: '12' })).toEqual(go(11));
    expect(ask('Enter', { focus: 'button' }, steps)).toBeNull();
    expect(ask('PageDown', {}, steps)).toEqual(next);
  });
  it('Esc closes one thing at a time: the help, the overview, the number, the activity', () => {
    expect(ask('Escape', {}, { help: true, window: 'steps', open: true })).toEqual(help(false));
    expect(ask('Escape', {}, { window: 'code', number: '1', open: true })).toEqual({
      do: 'window',
      window: null,
    });
    expect(ask('Escape', {}, { number: '1', open: true })).toEqual(type(''));
    expect(ask('Escape', {}, { open: true, asked: true })).toBeNull();
    expect(ask('Escape', {}, { open: true })).toEqual({ do: 'close' });
  });
});

describe('a blank screen', () => {
  const moves = KEYS.filter(([, command]) => command.do === 'step' || command.do === 'go');
  it.each(moves)('is ended by %j, which does nothing else', (key, _, __, more) => {
    for (const focus of NOT_TEXT) expect(ask(key, { ...more, focus }, { blank: 'black' })).toEqual(restore);
  });
  it.each(['Escape', 'Enter', 'Tab', 'x', '3'])('is ended by %s', (key) =>
    expect(ask(key, {}, { blank: 'white' })).toEqual(restore),
  );
  it.each(['Shift', 'F11', 'AudioVolumeUp'])('is not ended by %s', (key) =>
    expect(ask(key, {}, { blank: 'black' })).toBeNull(),
  );
  it('is toggled by its own keys and changed by the other’s', () => {
    for (const key of ['b', 'B', '.']) {
      expect(ask(key, {}, { blank: 'black' })).toEqual(restore);
      expect(ask(key, {}, { blank: 'white' })).toEqual(black);
    }
    for (const key of ['w', 'W', ',']) {
      expect(ask(key, {}, { blank: 'white' })).toEqual(restore);
      expect(ask(key, {}, { blank: 'black' })).toEqual(white);
    }
  });
  it('stays under full screen and help', () => {
    expect(ask('F5', {}, { blank: 'black' })).toEqual(full);
    expect(ask('?', {}, { blank: 'black' })).toEqual(help(true));
  });
});

describe('the help', () => {
  it('is closed before the screen comes back', () => {
    expect(ask('Escape', {}, { help: true, blank: 'black' })).toEqual(help(false));
    expect(ask('Escape', {}, { blank: 'black' })).toEqual(restore);
    expect(ask('Escape')).toBeNull();
  });
  it('is closed by its own key', () => expect(ask('?', {}, { help: true })).toEqual(help(false)));
  it('leaves its keys to what is in it', () => {
    for (const key of ['ArrowDown', ' ', 'Enter', 'Home', 'Tab', '3'])
      for (const focus of FOCI) expect(ask(key, { focus }, { help: true })).toBeNull();
  });
  it('lets a clicker go on', () => {
    expect(ask('PageDown', { focus: 'button' }, { help: true })).toEqual(next);
    expect(ask('PageDown', {}, { help: true, blank: 'white' })).toEqual(restore);
    expect(ask('F5', {}, { help: true })).toEqual(full);
    expect(ask('b', {}, { help: true })).toEqual(black);
  });
});

it('up and down scroll where the picture is larger than the window', () => {
  expect(ask('ArrowDown', {}, { scrolls: true })).toBeNull();
  expect(ask('ArrowUp', {}, { scrolls: true })).toBeNull();
  expect(ask('ArrowRight', {}, { scrolls: true })).toEqual(next);
  expect(ask('PageDown', {}, { scrolls: true })).toEqual(next);
});
