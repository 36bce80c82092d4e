/** Wakes a figure beside the one that leads a page: the drawing made at build gives way to one that follows. */
import { mount } from 'svelte';
import type { FigureModules } from '../../figures/contract.ts';
import { fetchFigure, fetchTable } from '../../figures/lazy-registry.ts';
import type { Told } from '../state/page-messages.ts';
import { REST } from '../state/clock.ts';
import { inSlices } from '../state/idle-slices.ts';
import Companion from './Companion.svelte';
import { lead } from './leading-figure.ts';

export async function wakeBeside(element: HTMLElement): Promise<void> {
  const { figur = '', navn = '', beskrevet } = element.dataset;
  const [leading, { Drawing, WithControls, precompute }] = await Promise.all([lead, fetchFigure(figur)]);
  // A slow device has a reader to scroll for first.
  while (leading.shown.hurried) await new Promise((go) => setTimeout(go, REST));
  if (precompute) await inSlices(precompute(leading.recast.timeline));
  const put = (place: string, Part: FigureModules['Drawing'] | undefined) => {
    const target = element.querySelector(place);
    if (!target || !Part) return;
    target.replaceChildren();
    mount(Companion, { target, props: { Part, name: navn, describedBy: beskrevet, lead: leading } });
  };
  put('.sheet', WithControls ?? Drawing);
  element.dataset['vaagen'] = '';

  // The table drawn at build holds until one is asked for, or paper would show other numbers than the figure.
  let asked = false;
  const bring = async () => {
    if (asked) return;
    asked = true;
    await fetchTable(figur).then(
      (Table) => put('.numbers > div', Table),
      // What could not be fetched is asked for again the next time.
      () => (asked = false),
    );
  };
  const changed = ({ without, seed }: Told['view']) =>
    without !== null || seed !== leading.data.timeline.seed;
  if (changed(leading.shown.view)) void bring();
  element.querySelector('.numbers')?.addEventListener('toggle', () => void bring());
  document.addEventListener(
    'klynge:tilstand',
    (event) => changed((event as CustomEvent<Told>).detail.view) && void bring(),
  );
}
