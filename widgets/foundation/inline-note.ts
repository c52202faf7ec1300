import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { languageTag, type Language } from './language.ts';

/** What stands behind a mark in a sentence. */
export interface NoteContent {
  /** What the mark opens, for those who don't see it. */
  label: string;
  language: Language;
  content: () => TemplateResult;
}

/**
 * A mark in a host's sentence that opens a note in place: below the line it stands in, as wide as the paragraph, so that it
 * covers nothing and needs no room that the page doesn't have. A button and what it discloses; Escape closes it and gives
 * the focus back. The look is in inline-note.styles.ts.
 */
export class InlineNote implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot: ParentNode };
  readonly #opened: () => void;
  #isOpen = false;

  /** @param opened is called each time a reader opens the note, before it is drawn */
  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode }, opened: () => void) {
    this.#host = host;
    this.#opened = opened;
    host.addController(this);
  }

  hostConnected(): void {}

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The mark, which never stands alone at the start of a line, and the note while it is open. */
  view({ label, language, content }: NoteContent): TemplateResult {
    return html`<span class="room"
        >&NoBreak;<button
          type="button"
          class="mark"
          part="mark"
          aria-label=${label}
          aria-expanded=${this.#isOpen ? 'true' : 'false'}
          aria-controls="opened"
          @click=${this.#toggle}
          @keydown=${this.#closeByEscape}
        ></button></span
      >${
        this.#isOpen
          ? html`<div
              class="frame opened"
              part="opened"
              id="opened"
              role="group"
              dir="ltr"
              lang=${languageTag[language]}
              aria-label=${label}
              @keydown=${this.#closeByEscape}
            >
              ${content()}
            </div>`
          : nothing
      }`;
  }

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    if (this.#isOpen) this.#opened();
    this.#host.requestUpdate();
  };

  readonly #closeByEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.isComposing || !this.#isOpen) return;
    // The host's own dialog around the sentence stays open.
    event.preventDefault();
    event.stopPropagation();
    this.#host.renderRoot.querySelector<HTMLElement>('.mark')?.focus();
    this.#toggle();
  };
}

/** The room of the mark while what it opens is on its way, so that nothing moves when it comes. */
export const roomOfMark: TemplateResult = html`<span class="room">&NoBreak;</span>`;
