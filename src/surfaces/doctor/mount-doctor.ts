/** The phase doctor takes over its waiting room as it stands on the page. */
import { hydrate } from 'svelte';
import Fasedoktor from './Fasedoktor.svelte';

/** @param data a DoctorData as JSON @param written what stands in the field */
export function comeTo(room: HTMLElement, data: string, written: string): void {
  hydrate(Fasedoktor, { target: room, props: { data, written } });
}
