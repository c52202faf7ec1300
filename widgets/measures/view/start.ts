import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import type { Panel } from '../on-demand-parts.ts';

/** The ways to begin, while nothing is planned; then what the plan starts from, as long as that isn't said. */
export function startHint(desk: Desk, show: (panel: Panel) => void): TemplateResult | typeof nothing {
  const { t, isEmpty, result } = desk;
  if (isEmpty) {
    return html`<p class="quiet start">
      ${t.start} <button class="link" @click=${() => show('baseline')}>${t.panels.baseline}</button>
      <button class="link" @click=${() => show('examples')}>${t.startExample}</button>
      <button class="link" @click=${() => show('files')}>${t.startFile}</button>
    </p>`;
  }
  return result?.baseline.source === 'none'
    ? html`<p class="quiet start">
        ${t.noBaseline} <button class="link" @click=${() => show('baseline')}>${t.panels.baseline}</button>
      </p>`
    : nothing;
}
