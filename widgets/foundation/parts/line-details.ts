import { html, nothing, type TemplateResult } from 'lit';
import type { QuantifiedEntry } from '../../../src/calculators/index.ts';
import type { LineDesk } from '../desk.ts';
import { lineEvidence, lineProof } from './line-evidence.ts';
import { lineFields } from './line-fields.ts';
import { duplicateLine, removeLine } from './line-list.ts';
import { trace, type TraceRoot } from './trace.ts';

/** What a calculator adds to an opened line. */
export interface LineDetails {
  /** Its results, to be explained. */
  readonly roots: readonly TraceRoot[];
  /** Whether its amount may be twelve bills or a stock balance, as what a site used is; so it is unless this is false. */
  readonly modes?: boolean;
  /** Whether it is measured, so that a verifier asks how well; so it is unless this is false. */
  readonly measured?: boolean;
  /** Right below its fields. */
  readonly form?: TemplateResult | typeof nothing;
  /** Among the evidence. */
  readonly evidence?: TemplateResult | typeof nothing;
}

/** An opened line: what else it asks for, how it was computed, and what proves it. */
export function lineDetails(
  desk: LineDesk,
  entry: QuantifiedEntry,
  { roots, modes = true, measured = true, form = nothing, evidence = nothing }: LineDetails,
): TemplateResult {
  const { line, problems } = entry;
  const { t } = desk;
  const locked = desk.locksLine(line.id);
  const notes = problems.filter(({ severity }) => severity === 'note');
  return html`<div class="details">
    <fieldset class="plain" ?disabled=${desk.locksForm(line.id)}>
      ${lineFields(desk, entry, modes && !locked)} ${form}
    </fieldset>
    ${notes.map((note) => html`<p class="note">${desk.say(note)}</p>`)}
    ${trace(desk, locked ? undefined : entry, roots)}
    ${measured ? lineEvidence(desk, entry, evidence) : lineProof(desk, entry)}
    <p class="actions">
      <button @click=${() => void duplicateLine(desk, line)}>${t.details.duplicate}</button>
      <button
        class="danger"
        ?disabled=${locked}
        @click=${({ target }: Event) => void removeLine(desk, line.id, target as Element)}
      >
        ${t.details.remove}
      </button>
    </p>
  </div>`;
}
