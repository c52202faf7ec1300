import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';
import { allocations } from './allocations.ts';
import { cutOff } from './cut-off.ts';

/** What is shared with co-products, and what was left out. Both are printed with the result. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t } = desk;
  return html`<h3>${t.panels.method}</h3>
    ${allocations(desk)} ${cutOff(desk)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}
