/** Where the reader is in the story: shown on the progress bar, and kept on this device until the next visit. */
import { forget, recall, remember } from './bookmark.ts';

customElements.define(
  'klynge-fremdrift',
  class extends HTMLElement {
    readonly #links = [...this.querySelectorAll<HTMLAnchorElement>('[data-kapitel]')];
    readonly #texts = this.#links.map(({ dataset }) =>
      document.getElementById(`kapitel-${dataset['kapitel'] ?? ''}`)?.closest('article'),
    );
    /** the only chapter on this page, or −1 where all stand in one scroll */
    readonly #alone = this.#links.findIndex((link) => link.ariaCurrent === 'page');
    readonly #offer = this.querySelector<HTMLElement>('.progress-offer');
    #frame = 0;
    /** what was seen last: how much of each chapter is read, and whether the reader has left the first screen */
    #seen: { shares: readonly number[]; away: boolean } = { shares: [], away: false };
    /** number of the chapter that is shown as the present one */
    #shown = -1;
    /** whether the reader has moved in the text on this visit */
    #moved = false;

    connectedCallback(): void {
      // Looked at before anything moves in this frame, shown when all have looked: nobody waits for a layout.
      const look = () => {
        this.#look();
        this.#frame ||= requestAnimationFrame(() => this.#show());
      };
      addEventListener('scroll', look, { passive: true });
      addEventListener('resize', look);
      document.addEventListener('visibilitychange', () => document.hidden && this.#keep());
      addEventListener('pagehide', () => this.#keep());
      if (!location.hash && !location.search && scrollY < 1) this.#invite();
      this.#look();
      this.#show();
    }

    #look(): void {
      this.#seen = { shares: this.#shares(), away: scrollY > innerHeight / 2 };
    }

    #show(): void {
      this.#frame = 0;
      const { shares, away } = this.#seen;
      if (away && !this.#moved) {
        this.#moved = true;
        this.#close(true);
      }
      const present = this.#present(shares);
      if (present !== this.#shown) this.#bring(present);
      this.#links.forEach((link, i) => {
        const read = String(Math.round((shares[i] ?? 0) * 100) / 100);
        if (link.style.getPropertyValue('--read') !== read) link.style.setProperty('--read', read);
        const current = i !== present ? null : this.#alone < 0 ? 'location' : 'page';
        if (link.ariaCurrent !== current) link.ariaCurrent = current;
      });
    }

    /** With large letters the row is wider than the window: where one is must stand in it. */
    #bring(present: number): void {
      this.#shown = present;
      const [row, link] = [this.querySelector('ol'), this.#links[present]?.parentElement];
      if (row && link) row.scrollTo({ left: link.offsetLeft - (row.clientWidth - link.offsetWidth) / 2 });
    }

    /** How much of each chapter has passed the reader's eye, 0 to 1. Alone on its page, those before it count as read. */
    #shares(): number[] {
      const line = eyeLine();
      const end = scrollY > 0 && scrollY + innerHeight >= document.documentElement.scrollHeight - 2;
      return this.#texts.map((text, i) => {
        if (!text) return i < this.#alone ? 1 : 0;
        const { top, height } = text.getBoundingClientRect();
        // at the page's start nothing has been read
        if (scrollY < 1) return 0;
        return end ? 1 : Math.min(1, Math.max(0, (line - top) / height));
      });
    }

    #present(shares: readonly number[]): number {
      return this.#alone < 0
        ? Math.max(
            0,
            shares.findLastIndex((share) => share > 0),
          )
        : this.#alone;
    }

    /** Keeps the passage under the eye for the next visit; nothing when one stands at the start. */
    #keep(): void {
      if (!this.#moved) return;
      const present = this.#present(this.#shares());
      const line = eyeLine();
      const passages = this.#texts[present]?.querySelectorAll('klynge-trin') ?? [];
      const passage = [...passages].findLast((one) => one.getBoundingClientRect().top <= line);
      const kapitel = this.#links[present]?.dataset['kapitel'];
      if (present > 0 && kapitel) remember({ kapitel, trin: passage?.id ?? `kapitel-${kapitel}` });
      else forget();
    }

    /** Offers to go on where the last visit ended. */
    #invite(): void {
      const last = recall();
      const name = this.#links.find(({ dataset }) => dataset['kapitel'] === last?.kapitel)?.dataset['navn'];
      const link = this.#offer?.querySelector('a');
      if (!last || !name || !link || !document.getElementById(last.trin)) return;
      link.hash = last.trin;
      link.lastElementChild?.replaceChildren(name);
      link.onclick = () => this.#close(true);
      const refuse = this.#offer?.querySelector('button');
      if (refuse)
        refuse.onclick = () => {
          forget();
          this.#close(true);
          this.#links[0]?.focus({ preventScroll: true });
        };
      this.#close(false);
    }

    #close(closed: boolean): void {
      if (this.#offer) this.#offer.hidden = closed;
    }
  },
);

/** Where the reader's eye is, in px from the window's top; the layout says it as a share of its height. */
function eyeLine(): number {
  return innerHeight * Number(getComputedStyle(document.documentElement).getPropertyValue('--eye') || 0.45);
}
