/** Which goes first on a slow device, the text or the figure. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { RestDetector } from '../../../src/surfaces/read/rest-detector.ts';

let behind: boolean;
let orders: number;
let done: string[];
let detector: RestDetector;
const ask = (what: string) => detector.when(() => done.push(what));
/** The reader scrolls on, a frame every 50 ms. */
const scroll = (ms: number) => {
  for (let passed = 0; passed < ms; passed += 50) {
    vi.advanceTimersByTime(50);
    detector.moved();
  }
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  vi.stubGlobal('window', globalThis);
  [behind, orders, done] = [true, 0, []];
  detector = new RestDetector(
    () => behind,
    () => orders,
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a device that keeps up waits for nothing', () => {
  behind = false;
  ask('a');
  expect(done).toEqual(['a']);
  expect(vi.getTimerCount()).toBe(0);
});

it('another one waits until the text rests', () => {
  ask('a');
  scroll(600);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(200);
  expect(done).toEqual(['a']);
  expect(vi.getTimerCount()).toBe(0);
});

it('what was asked for last is what happens, and once', () => {
  ask('a');
  scroll(100);
  ask('b');
  vi.advanceTimersByTime(5000);
  expect(done).toEqual(['b']);
});

it('a text that is scrolled slowly and never rests does not keep the figure away', () => {
  ask('a');
  scroll(2000);
  expect(done).toEqual(['a']);
});

it('another order meanwhile is newer, and wins', () => {
  ask('a');
  orders++;
  vi.advanceTimersByTime(5000);
  expect(done).toEqual([]);
});

it('ended, nothing happens any more', () => {
  ask('a');
  detector.end();
  scroll(100);
  vi.advanceTimersByTime(5000);
  expect(done).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});
