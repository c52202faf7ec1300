import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import type { Panel } from '../on-demand-parts.ts';

/** How to begin, while there is nothing yet; and, as long as it isn't said, what concerns the factory. */
export function startHint(desk: Desk, show: (panel: Panel) => void): TemplateResult | typeof nothing {
  const { t, isEmpty, result } = desk;
  const undecided = [...result.conditions.values()].filter(({ applies }) => applies === 'undecided').length;
  if (isEmpty) {
    return html`<p class="quiet start">
      ${t.start} <button class="link" @click=${() => show('conditions')}>${t.panels.conditions}</button>
      <button class="link" @click=${() => show('examples')}>${t.startExample}</button>
      <button class="link" @click=${() => show('files')}>${t.startFile}</button>
    </p>`;
  }
  return undecided
    ? html`<p class="quiet start">
        ${t.undecided(undecided)}
        <button class="link" @click=${() => show('conditions')}>${t.panels.conditions}</button>
      </p>`
    : nothing;
}
