/** Makes live what was drawn at build: each `<klynge-levende>` gets its component, and what the page gives it (`Levende.astro`). */
import { whenNear } from './near.ts';
import { flushSync, hydrate, type Component } from 'svelte';

/** A part of the page that a script makes live. */
export interface Live {
  /** a Svelte component; to the checker of Astro's files it is a function of other arguments */
  component: unknown;
  props: Record<string, unknown>;
}

/** What the page gives one of its parts: short things in the element, long ones as JSON in a file of their own. */
export type Given = Record<string, unknown> & { data?: string };

/**
 * Makes all parts of one name live. They hear what is done from then on.
 * @param load says what a part is made of
 * @param near waits with each until it comes near the window
 * @throws Error when a part, or what it is given, cannot be fetched
 */
export async function enliven(
  name: string,
  load: (given: Given) => Promise<Live>,
  near = false,
): Promise<void> {
  const wakeOne = async (target: Element) => {
    const { component, props } = await load(await givenTo(target));
    hydrate(component as Component<typeof props>, { target, props });
    flushSync();
  };
  const all = [...document.querySelectorAll(`klynge-levende[data-del="${name}"]`)];
  if (near) all.forEach((one) => whenNear(boxOf(one), '400px', () => void wakeOne(one)));
  else await Promise.all(all.map(wakeOne));
}

async function givenTo(element: Element): Promise<Given> {
  const block = element.querySelector<HTMLElement>(':scope > script');
  const address = block?.dataset['src'];
  const text = address ? await fetchText(address) : block?.textContent;
  const data = text && /[?&;]egne=/i.test(location.search) ? await namedIn(text) : text;
  const short = JSON.parse((element as HTMLElement).dataset['giver'] ?? '{}') as Given;
  return { ...short, ...(data && { data }) };
}

async function namedIn(text: string): Promise<string> {
  const { withOwnNames } = await import('./own-data.ts');
  return withOwnNames(text, location.search);
}

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

/** What has a box: the element itself is a place and no box. */
function boxOf(element: Element): Element {
  return element.querySelector(':scope > :not(script)') ?? element;
}
