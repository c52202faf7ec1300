import { html, nothing, type TemplateResult } from 'lit';
import { emissionsOn, formatTonnes, type QuantifiedLine } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';
import { mainField } from './field-value.ts';
import { rowProblems, toldProblems } from './problems.ts';
import { quantityInput } from './quantity.ts';
import { sourceSummary } from './source.ts';

/** The tonnes of a line as its row shows them: by location, or what an export takes off. */
export function lineTonnes({ result, group }: QuantifiedLine): number | undefined {
  const emissions =
    group === 'exports' || group === 'recovery' ? result?.official : emissionsOn('location', result);
  return emissions?.total.value;
}

/** One source: name, quantity, unit, factor, tonnes. Its name opens the calculation in the same place. */
export function row(
  desk: Desk,
  entry: QuantifiedLine,
  details: TemplateResult | typeof nothing,
): TemplateResult {
  const { line, fields, problems, result } = entry;
  const field = mainField(fields);
  const name = desk.lineName(line);
  const open = desk.isOpen(line.id);
  const wrong = problems.some(({ severity }) => severity === 'error');
  const told = toldProblems(entry);
  const tonnes = lineTonnes(entry);
  const messages = `messages-${line.id}`;
  return html`<li
    class="source ${wrong ? 'wrong' : ''} ${open ? 'open' : ''}"
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
              total: result?.activity,
            })
          : nothing
      }
      <span class="factor quiet">${sourceSummary(desk, entry)}</span>
      <span class="tonnes num"
        >${tonnes === undefined ? '—' : formatTonnes(tonnes, { mode: desk.inventory.rules.rounding })}</span
      >
    </div>
    ${rowProblems(desk, told, messages, field?.key)} ${open ? details : nothing}
  </li>`;
}
