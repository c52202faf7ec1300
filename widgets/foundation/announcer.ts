import type { LitElement, ReactiveController } from 'lit';

/** Long enough that a screen reader isn't interrupted by every letter. */
const PAUSE = 800;

/** Writes a sentence into the live region of an element, a moment after the last change to it. */
export class Announcer implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #said = '';

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {}

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  say(sentence: string): void {
    clearTimeout(this.#timer);
    if (sentence === this.#said) return;
    this.#timer = setTimeout(() => {
      this.#said = sentence;
      const region = this.host.renderRoot.querySelector('[data-live]');
      if (region) region.textContent = sentence;
    }, PAUSE);
  }
}
