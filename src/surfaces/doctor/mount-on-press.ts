/**
 * The phase doctor's code is fetched when a reader asks for a patient, or the address does (`?patient=4711`): until then the
 * form stands as drawn at build.
 */

import { fetchPart } from '../state/fetch-part.ts';

customElements.define(
  'klynge-doktor',
  class extends HTMLElement {
    #fetched = false;

    connectedCallback(): void {
      for (const kind of ['click', 'submit']) this.addEventListener(kind, this);
      const number = new URLSearchParams(location.search).get('patient');
      const field = this.querySelector('input');
      if (number === null || !field) return;
      field.value = number;
      field.form?.requestSubmit();
    }

    /** The first press fetches the code, and is then made again. */
    handleEvent(event: Event): void {
      const pressed = event.target;
      if (this.#fetched || !(pressed instanceof HTMLElement) || !this.#asks(event, pressed)) return;
      event.preventDefault();
      this.#fetched = true;
      void this.#fetch(pressed);
    }

    #asks({ type }: Event, pressed: HTMLElement): boolean {
      return type === 'submit' || pressed.matches('[type="button"]');
    }

    async #fetch(pressed: HTMLElement): Promise<void> {
      const written = this.querySelector('input')?.value ?? '';
      try {
        const mountDoctor = await fetchPart(async () => (await import('./mount-doctor.ts')).mountDoctor);
        mountDoctor(this, this.dataset['doktor'] ?? '', written);
      } catch {
        this.#fetched = false; // the next press tries again
        return;
      }
      if (pressed instanceof HTMLFormElement) pressed.requestSubmit();
      else pressed.click();
    }
  },
);
