import { html, nothing, type TemplateResult } from 'lit';
import type { OnDemand } from '../../foundation/on-demand.ts';
import type { Desk } from '../desk.ts';
import type { Parts } from '../on-demand-parts.ts';

/**
 * The field that adds a source by its name. It is there from the start; what searches and what lists is loaded with the
 * first focus, and what was typed until then is kept.
 */
export function addBox(desk: Desk, parts: OnDemand<Parts>): TemplateResult {
  const { t } = desk;
  // Outside the event's own turn its target would be the host, so the text is taken now.
  const search = (typed: string) =>
    void parts
      .get('add')
      .then((module) => module.onInput(desk, typed))
      .catch(() => {});
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
