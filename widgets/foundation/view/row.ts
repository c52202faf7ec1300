import { html, nothing, type TemplateResult } from 'lit';
import type { Quantification, QuantifiedEntry } from '../../../src/calculators/index.ts';
import type { LineDesk } from '../desk.ts';
import { mainField } from './field-value.ts';
import { rowProblems, toldProblems } from './problems.ts';
import { quantityInput } from './quantity.ts';

/** What a row shows beside the amount, as the calculator says it. */
export interface RowFigures {
  /** Which number is its factor, in a few words. */
  readonly summary: TemplateResult | string;
  /** The result as text; absent where there is none. */
  readonly figure: string | undefined;
  /** The amount as it was read, shown where it is a sum of bills. */
  readonly total: Quantification | undefined;
  /** How many lines it stands within, 1 to 4; its name is then indented. */
  readonly depth?: number;
}

/** One line: name, quantity, unit, factor, result. Its name opens the calculation in the same place. */
export function row(
  desk: LineDesk,
  entry: QuantifiedEntry,
  { summary, figure, total, depth = 0 }: RowFigures,
  details: TemplateResult | typeof nothing,
): TemplateResult {
  const { line, fields, problems } = entry;
  const field = mainField(fields);
  const name = desk.lineName(line);
  const open = desk.isOpen(line.id);
  const wrong = problems.some(({ severity }) => severity === 'error');
  const told = toldProblems(entry);
  const messages = `messages-${line.id}`;
  return html`<li
    class="source ${wrong ? 'wrong' : ''} ${open ? 'open' : ''} ${depth ? `within-${depth}` : ''}"
    data-line=${line.id}
    part="row"
  >
    <div class="row">
      <button
        class="name"
        aria-expanded=${open ? 'true' : 'false'}
        title=${open ? desk.t.close(name) : desk.t.open(name)}
        @click=${() => desk.toggle(line.id)}
      >
        <span class="mark" aria-hidden="true"></span>${name}
      </button>
      ${
        field
          ? quantityInput(desk, {
              line,
              field,
              name,
              invalid: told.some(({ severity, field: where }) => severity === 'error' && where === field.key),
              describedBy: told.length ? messages : undefined,
              total,
            })
          : nothing
      }
      <span class="factor quiet">${summary}</span>
      <span class="tonnes num">${figure ?? '—'}</span>
    </div>
    ${rowProblems(desk, told, messages, { kind: line.kind, main: field?.key })} ${open ? details : nothing}
  </li>`;
}
