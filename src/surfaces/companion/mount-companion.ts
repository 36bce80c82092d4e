/** Puts a live figure in the place of one drawn at build, beside the one that leads a page. */
import { mount } from 'svelte';
import type { FigureModules } from '../../figures/contract.ts';
import { fetchFigure, fetchTable } from '../../figures/lazy-registry.ts';
import { REST } from '../state/clock.ts';
import { inSlices } from '../state/idle-slices.ts';
import type { StateReport } from '../state/page-messages.ts';
import Companion from './Companion.svelte';
import { leadingFigure } from './leading-figure.ts';

/** @param element a `<klynge-ledsager>` */
export async function mountCompanion(element: HTMLElement): Promise<void> {
  const { figur = '', navn = '', beskrevet } = element.dataset;
  const [leading, { Drawing, WithControls, precompute }] = await Promise.all([
    leadingFigure,
    fetchFigure(figur),
  ]);
  // A slow device has a reader to scroll for first.
  while (leading.state.hurried) await new Promise((go) => setTimeout(go, REST));
  if (precompute) await inSlices(precompute(leading.recast.timeline));
  const put = (place: string, Part: FigureModules['Drawing'] | undefined) => {
    const target = element.querySelector(place);
    if (!target || !Part) return;
    target.replaceChildren();
    mount(Companion, { target, props: { Part, name: navn, describedBy: beskrevet, leading } });
  };
  put('.sheet', WithControls ?? Drawing);
  element.dataset['vaagen'] = '';

  // The table drawn at build holds until one is asked for, or paper would show other numbers than the figure.
  let asked = false;
  const putTable = async () => {
    if (asked) return;
    asked = true;
    await fetchTable(figur).then(
      (Table) => put('.numbers > div', Table),
      // What could not be fetched is asked for again the next time.
      () => (asked = false),
    );
  };
  const isChanged = ({ without, seed }: StateReport['view']) =>
    without !== null || seed !== leading.data.timeline.seed;
  if (isChanged(leading.state.view)) void putTable();
  element.querySelector('.numbers')?.addEventListener('toggle', () => void putTable());
  document.addEventListener(
    'klynge:tilstand',
    (event) => isChanged((event as CustomEvent<StateReport>).detail.view) && void putTable(),
  );
}
