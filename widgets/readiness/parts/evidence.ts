import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';

/** The documents that prove the answers, each once. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t } = desk;
  return html`<h3>${t.panels.evidence}</h3>
    <p>${desk.texts.scoreMeanings.evidence}</p>
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}
