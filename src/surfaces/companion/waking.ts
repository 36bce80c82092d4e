/** Wakes a figure beside the one that leads a page: the drawing made at build gives way to one that follows. */
import { mount } from 'svelte';
import type { FigureParts } from '../../figures/contract.ts';
import { fetchFigure } from '../../figures/fetched.ts';
import Companion from './Companion.svelte';
import { lead } from './lead.ts';

export async function wakeBeside(element: HTMLElement): Promise<void> {
  const { figur = '', navn = '', beskrevet } = element.dataset;
  const [leading, { Drawing, Around, Table }] = await Promise.all([lead, fetchFigure(figur)]);
  const put = (place: string, Part: FigureParts['Drawing'] | undefined) => {
    const target = element.querySelector(place);
    if (!target || !Part) return;
    target.replaceChildren();
    mount(Companion, { target, props: { Part, name: navn, describedBy: beskrevet, lead: leading } });
  };
  put('.sheet', Around ?? Drawing);
  put('.numbers > div', Table);
  element.dataset['vaagen'] = '';
}
