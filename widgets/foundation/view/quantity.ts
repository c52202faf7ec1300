import { html, nothing, type TemplateResult } from 'lit';
import {
  formatNumber,
  unitSymbol,
  type EnteredLine,
  type Quantification,
  type Unit,
} from '../../../src/calculators/index.ts';
import { setField, type LineDesk } from '../desk.ts';
import { enteredIn, isComposed, type QuantityField } from './field-value.ts';

interface QuantityView {
  readonly line: EnteredLine;
  readonly field: QuantityField;
  /** What a screen reader hears before the value. */
  readonly name: string;
  readonly invalid?: boolean;
  /** The id of the sentences about it. */
  readonly describedBy?: string | undefined;
  /** The read quantity, shown where it is a sum of bills. */
  readonly total?: Quantification | undefined;
}

/** A number with its unit. What is typed stays as it was typed; a sum of bills is shown and not typed over. */
export function quantityInput(
  desk: LineDesk,
  { line, field, name, invalid = false, describedBy, total }: QuantityView,
): TemplateResult {
  const entered = enteredIn(line, field);
  const composed = isComposed(entered);
  const set = (part: Partial<typeof entered>) => setField(desk, line.id, field.key, { ...entered, ...part });
  const shown = composed ? (total ? formatNumber(total.value, { upTo: 8 }) : '—') : (entered.amount ?? '');
  return html`<span class="amount">
      <input
        class="num"
        inputmode="decimal"
        autocomplete="off"
        spellcheck="false"
        maxlength="200"
        data-amount
        aria-label=${desk.t.amount(name)}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby=${describedBy ?? nothing}
        ?readonly=${composed || desk.locksLine(line.id)}
        .value=${String(shown)}
        @input=${({ target }: InputEvent) => set({ amount: (target as HTMLInputElement).value })}
      />
      ${composed ? html`<small class="quiet">${desk.t.months}</small>` : nothing}
    </span>
    ${unitChoice(desk, line, field, { unit: entered.unit, name }, (unit) => set({ unit }))}`;
}

function unitChoice(
  desk: LineDesk,
  line: EnteredLine,
  { units }: QuantityField,
  { unit, name }: { readonly unit: Unit; readonly name: string },
  choose: (unit: Unit) => void,
): TemplateResult {
  const symbol = (one: Unit) => unitSymbol(one, desk.language) || '—';
  if (units.length === 1 && units[0] === unit) return html`<span class="unit">${symbol(unit)}</span>`;
  // A unit from elsewhere stays visible and chosen until the reader picks another.
  const options = units.includes(unit) ? units : [unit, ...units];
  return html`<select
    class="unit"
    aria-label=${desk.t.unit(name)}
    ?disabled=${desk.locksLine(line.id)}
    @change=${({ target }: Event) => choose((target as HTMLSelectElement).value as Unit)}
  >
    ${options.map((one) => html`<option value=${one} .selected=${one === unit}>${symbol(one)}</option>`)}
  </select>`;
}
