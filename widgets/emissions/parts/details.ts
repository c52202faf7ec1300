import { html, type TemplateResult } from 'lit';
import type { QuantifiedLine } from '../../../src/calculators/index.ts';
import { nextLineId, type Desk } from '../desk.ts';
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
      <button @click=${() => duplicate(desk, entry)}>${t.details.duplicate}</button>
      <button class="danger" @click=${() => remove(desk, line.id)}>${t.details.remove}</button>
    </p>
  </div>`;
}

function remove(desk: Desk, id: string): void {
  desk.change((inventory) => ({ ...inventory, lines: inventory.lines.filter((line) => line.id !== id) }));
}

function duplicate(desk: Desk, { line }: QuantifiedLine): void {
  const copy = { ...line, id: nextLineId(desk.inventory) };
  desk.change((inventory) => ({
    ...inventory,
    lines: inventory.lines.flatMap((one) => (one.id === line.id ? [one, copy] : [one])),
  }));
  desk.showLine(copy.id);
}
