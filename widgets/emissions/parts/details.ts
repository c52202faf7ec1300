import { html, type TemplateResult } from 'lit';
import type { QuantifiedLine } from '../../../src/calculators/index.ts';
import { duplicateLine, removeLine } from '../../foundation/parts/line-list.ts';
import type { Desk } from '../desk.ts';
import { sentence } from '../view/problems.ts';
import { lineEvidence } from './line-evidence.ts';
import { lineFields } from './line-fields.ts';
import { trace } from './trace.ts';

/** An opened line: what else it asks for, how it was computed, and what proves it. */
export function details(desk: Desk, entry: QuantifiedLine): TemplateResult {
  const { line, problems } = entry;
  const { t } = desk;
  const notes = problems.filter(({ severity }) => severity === 'note');
  return html`<div class="details">
    ${lineFields(desk, entry)} ${notes.map((note) => html`<p class="note">${sentence(desk, note)}</p>`)}
    ${trace(desk, entry)} ${lineEvidence(desk, entry)}
    <p class="actions">
      <button @click=${() => void duplicateLine(desk, line)}>${t.details.duplicate}</button>
      <button
        class="danger"
        @click=${({ target }: Event) => void removeLine(desk, line.id, target as Element)}
      >
        ${t.details.remove}
      </button>
    </p>
  </div>`;
}
