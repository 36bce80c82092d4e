/** The phase doctor comes when somebody calls for a patient: until then the waiting room is only drawn. */

customElements.define(
  'klynge-doktor',
  class extends HTMLElement {
    #here = false;

    connectedCallback(): void {
      for (const kind of ['click', 'submit']) this.addEventListener(kind, this);
    }

    /** The first call fetches the doctor, and is then made again. */
    handleEvent(event: Event): void {
      const caller = event.target;
      if (this.#here || !(caller instanceof HTMLElement) || !this.#calls(event, caller)) return;
      event.preventDefault();
      this.#here = true;
      void this.#fetch(caller);
    }

    #calls({ type }: Event, caller: HTMLElement): boolean {
      return type === 'submit' || caller.matches('[type="button"]');
    }

    async #fetch(caller: HTMLElement): Promise<void> {
      const written = this.querySelector('input')?.value ?? '';
      try {
        const { comeTo } = await import('./mount-doctor.ts');
        comeTo(this, this.dataset['doktor'] ?? '', written);
      } catch {
        this.#here = false; // the next call tries again
        return;
      }
      if (caller instanceof HTMLFormElement) caller.requestSubmit();
      else caller.click();
    }
  },
);
