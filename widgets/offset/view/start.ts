import { html, nothing, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import type { Panel } from '../on-demand-parts.ts';

/** The ways to begin, while there is nothing yet. */
export function startHint(
  { t, isEmpty }: Desk,
  show: (panel: Panel) => void,
): TemplateResult | typeof nothing {
  if (!isEmpty) return nothing;
  return html`<p class="quiet start">
    ${t.start} <button class="link" @click=${() => show('paste')}>${t.startPaste}</button>
    <button class="link" @click=${() => show('examples')}>${t.startExample}</button>
    <button class="link" @click=${() => show('files')}>${t.startFile}</button>
  </p>`;
}

/** What a reader does with a result: look closer, take it along. */
export function resultActions({ t, isEmpty }: Desk, show: (panel: Panel) => void): TemplateResult {
  return html`<p class="actions">
    <button class="primary" ?disabled=${isEmpty} @click=${() => show('files')}>${t.exportAll}</button>
    <button ?disabled=${isEmpty} @click=${() => show('results')}>${t.panels.results}</button>
  </p>`;
}
