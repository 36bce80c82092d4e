/** The player is drawn on the server, where there is no window: reading its modules must ask for none. */
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';

const modules = import.meta.glob([
  '../../../src/surfaces/**/*.{ts,svelte}',
  // what asks Astro for content, and the scripts of pages, which only a browser runs
  '!**/{load,drawings,chapters,links,references,lessons,questions,refutations,check-misconception,guesses,reading-time,picture,share-image}.ts',
  '!**/{progress,mount-near,mount-on-press}.ts',
]);

describe('on the server', () => {
  it('there is no window', () => expect(typeof window).toBe('undefined'));

  it.each(Object.keys(modules))('%s can be read', async (path) => {
    await expect(modules[path]?.()).resolves.toBeDefined();
  });

  it('the player says what is wrong with its data', async () => {
    const { default: Player } = await import('../../../src/surfaces/player/Player.svelte');
    expect(() => render(Player, { props: { figure: 'livsforloeb', around: [], data: '{' } }).body).toThrow(
      SyntaxError,
    );
  });
});
