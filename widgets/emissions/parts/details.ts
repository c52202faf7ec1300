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
      <button class="danger" @click=${({ target }: Event) => void remove(desk, line.id, target as Element)}>
        ${t.details.remove}
      </button>
    </p>
  </div>`;
}

/** Takes a line away; the cursor goes to the one that stands in its place, or to the field that adds one. */
async function remove(desk: Desk, id: string, button: Element): Promise<void> {
  const root = button.getRootNode() as ShadowRoot;
  const names = [...root.querySelectorAll<HTMLElement>('[data-line] .name')];
  const place = names.findIndex((name) => name.closest<HTMLElement>('[data-line]')?.dataset['line'] === id);
  desk.change((inventory) => ({ ...inventory, lines: inventory.lines.filter((line) => line.id !== id) }));
  await desk.drawn();
  (names[place + 1] ?? names[place - 1] ?? root.querySelector<HTMLElement>('#add'))?.focus();
}

function duplicate(desk: Desk, { line }: QuantifiedLine): void {
  const copy = { ...line, id: nextLineId(desk.inventory) };
  desk.change((inventory) => ({
    ...inventory,
    lines: inventory.lines.flatMap((one) => (one.id === line.id ? [one, copy] : [one])),
  }));
  desk.showLine(copy.id);
}
