import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';

/** What is missing, in the order in which it is closed best. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t } = desk;
  return html`<h3>${t.panels.gaps}</h3>
    <ul role="list">
      ${desk.result.gaps.missing.map(({ item }) => html`<li>${item.requirement.id} ${item.requirement.text}</li>`)}
    </ul>
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}
