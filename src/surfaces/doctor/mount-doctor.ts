/** The phase doctor takes over its form as it stands on the page. */
import { hydrate } from 'svelte';
import Fasedoktor from './Fasedoktor.svelte';

/** @param data a DoctorData as JSON @param written what stands in the field */
export function mountDoctor(target: HTMLElement, data: string, written: string): void {
  hydrate(Fasedoktor, { target, props: { data, written } });
}
