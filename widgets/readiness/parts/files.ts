import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';

/** Opening, saving and taking along. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t } = desk;
  return html`<h3>${t.panels.files}</h3>
    <p>${desk.texts.method.short}</p>
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}
