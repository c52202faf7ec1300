import { LitElement } from 'lit';

/** An element that speaks a language, its own or its ancestors', and is drawn anew when its own changes. */
export abstract class SpeakingElement extends LitElement {
  /** `lang` is the platform's own property, so it is watched and not declared again. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang') this.requestUpdate();
  }
}
