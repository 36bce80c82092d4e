/** How the builder of embeds becomes live. */
import { enliven, type Live } from '../wake/live.ts';
import Builder from './Builder.svelte';

/** Makes the builder of embeds live. */
export const wakeBuilder = () =>
  enliven('bygger', ({ data = '' }) =>
    Promise.resolve({ component: Builder, props: JSON.parse(data) as Live['props'] }),
  );
