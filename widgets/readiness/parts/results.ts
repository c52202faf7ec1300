import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';

/** Everything that follows from the answers: gates before the score, and the score down to the answers. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t } = desk;
  return html`<h3>${t.panels.results}</h3>
    <p>${desk.texts.gatesTogether[desk.result.gates.status]}</p>
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}
