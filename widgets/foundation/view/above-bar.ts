import type { LitElement, ReactiveController } from 'lit';

/**
 * Keeps what has the focus above the bar with the total, once the bar is there: the styles read its height, which depends
 * on the width, the font and what there is to say; where it grows over the focus, the page moves.
 */
export class AboveBar implements ReactiveController {
  #bar: HTMLElement | null | undefined;
  #observer: ResizeObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#bar) this.observe(this.#bar);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Looks for the bar after a drawing, until it is there. */
  found(): void {
    if (this.#bar) return;
    const root = this.host.shadowRoot;
    this.#bar = root?.querySelector<HTMLElement>('.result');
    if (!this.#bar) return;
    this.observe(this.#bar);
    // Of a field of several lines a browser brings its cursor into sight, without the margin that the styles give it.
    root?.addEventListener('focusin', ({ target }) => {
      if (target instanceof HTMLTextAreaElement) target.scrollIntoView({ block: 'nearest' });
    });
  }

  private observe(bar: HTMLElement): void {
    this.#observer ??= new ResizeObserver(() => {
      bar.parentElement?.style.setProperty('--bar', `${bar.offsetHeight}px`);
      this.host.shadowRoot?.activeElement?.scrollIntoView({ block: 'nearest' });
    });
    this.#observer.observe(bar);
  }
}
