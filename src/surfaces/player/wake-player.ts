/** How a page's figures become live. */
import { fetchFigure, fetchFramed, fetchTable } from '../../figures/lazy-registry.ts';
import { LEADING } from '../content/figure-data.ts';
import { enliven } from '../wake/live.ts';
import FigureBelow from './FigureBelow.svelte';
import type { PlayerProps } from './player-state.svelte.ts';
import Player from './Player.svelte';

/** Makes the figures of the page live. Only the figure that leads comes with every player; another one is fetched. */
export const wakePlayers = () =>
  enliven('spiller', async (given) => {
    const { figure, surface } = given as unknown as PlayerProps;
    const talk = surface === 'embed' ? (await import('../embed/messages.svelte.ts')).talkToHost : undefined;
    const First = surface === 'show' ? (await import('../teach/FirstStep.svelte')).default : undefined;
    if (figure === LEADING) return { component: Player, props: { ...given, talk, First } };
    const [parts, Table, Framed] = await Promise.all([
      fetchFigure(figure),
      fetchTable(figure),
      surface === 'embed' ? fetchFramed(figure) : undefined,
    ]);
    return {
      component: Player,
      props: { ...given, talk, parts: { ...parts, Table, Framed, Below: FigureBelow } },
    };
  });
