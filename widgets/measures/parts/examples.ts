import { html, type TemplateResult } from 'lit';
import type { Desk } from '../desk.ts';

export function panel({ t }: Desk, close: () => void): TemplateResult {
  return html`<h3>${t.panels.examples}</h3>
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}
