import { html, nothing, type TemplateResult } from 'lit';
import type { LineDesk } from '../desk.ts';

/** The words of the field that adds lines. */
export interface AddWords {
  readonly add: string;
  readonly addHint: string;
  readonly addNone: (query: string) => string;
  readonly addResults: (count: number) => string;
}

/** What the field shows: its list, whether it is open, and the id of the chosen option. */
export interface Adding {
  readonly expanded: boolean;
  readonly active: string | undefined;
  readonly list: TemplateResult;
}

/** What searches and lists; it comes with the first focus. */
export interface Adder<Desk> {
  adding(desk: Desk): Adding;
  onInput(desk: Desk, typed: string): void;
  onKey(desk: Desk, event: KeyboardEvent): void;
  onBlur(desk: Desk): void;
}

interface AddPart<Desk> {
  get(name: 'add'): Promise<Adder<Desk>>;
  use(name: 'add'): unknown;
  loaded(name: 'add'): Adder<Desk> | undefined;
}

/**
 * The field that adds a line by its name. It is there from the start; what searches and what lists is loaded with the
 * first focus, and what was typed until then is kept.
 */
export function addBox<Desk extends LineDesk & { readonly t: AddWords }>(
  desk: Desk,
  parts: AddPart<Desk>,
): TemplateResult {
  const { t } = desk;
  // At once where it is there, so that Enter right behind the last letter takes what all letters found. Outside the event's
  // own turn its target would be the host, so the text is taken now.
  const search = (typed: string) => {
    const known = parts.loaded('add');
    if (known) known.onInput(desk, typed);
    else {
      void parts
        .get('add')
        .then((module) => module.onInput(desk, typed))
        .catch(() => {});
    }
  };
  const adding = parts.loaded('add')?.adding(desk);
  return html`<div class="add">
    <label for="add">${t.add}</label>
    <input
      id="add"
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      aria-autocomplete="list"
      aria-controls="found"
      aria-expanded=${adding?.expanded ? 'true' : 'false'}
      aria-activedescendant=${adding?.active ?? nothing}
      placeholder=${t.addHint}
      @focus=${() => parts.use('add')}
      @input=${({ target }: InputEvent) => search((target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => parts.loaded('add')?.onKey(desk, event)}
      @blur=${() => parts.loaded('add')?.onBlur(desk)}
    />
    ${adding?.list ?? html`<ul id="found" role="listbox" aria-label=${t.add} hidden></ul>`}
    ${desk.notice ? html`<p class="problem" role="alert">${desk.notice}</p>` : nothing}
  </div>`;
}
