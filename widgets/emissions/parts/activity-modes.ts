import { html, nothing, type TemplateResult } from 'lit';
import {
  unitSymbol,
  type EnteredQuantity,
  type QuantifiedLine,
  type Typed,
} from '../../../src/calculators/index.ts';
import { setField, type Desk } from '../desk.ts';
import { enteredIn, type QuantityField } from '../view/field-value.ts';

type Mode = 'year' | 'months' | 'balance';

const modeOf = ({ months, balance }: EnteredQuantity): Mode =>
  balance ? 'balance' : months ? 'months' : 'year';

/** How the amount is known: one figure, twelve bills, or a stock balance; and what of it others used. */
export function activityModes(
  desk: Desk,
  { line }: QuantifiedLine,
  field: QuantityField,
): TemplateResult | typeof nothing {
  if (!field.activity) return nothing;
  const { t } = desk;
  const entered = enteredIn(line, field);
  const mode = modeOf(entered);
  const set = (value: EnteredQuantity) => setField(desk, line.id, field.key, value);
  const { unit, amount, passedOn } = entered;
  const kept = { unit, ...(passedOn !== undefined && { passedOn }) };
  const change = (next: Mode) =>
    set(
      next === 'months'
        ? { ...kept, months: Array.from({ length: 12 }, () => null) }
        : next === 'balance'
          ? { ...kept, balance: { opening: '', purchases: amount ?? '', closing: '' } }
          : { ...kept, ...(amount !== undefined && { amount }) },
    );
  return html`<fieldset class="modes">
      <legend>${t.details.mode}</legend>
      ${(['year', 'months', 'balance'] as const).map(
        (one) =>
          html`<label>
            <input
              type="radio"
              name=${`mode-${line.id}`}
              .checked=${one === mode}
              @change=${() => change(one)}
            />
            ${t.details.modes[one]}
          </label>`,
      )}
    </fieldset>
    ${mode === 'months' ? months(desk, entered, set) : mode === 'balance' ? balance(desk, entered, set) : nothing}
    ${number(desk, t.details.passedOn, passedOn, unit, (typed) => set({ ...entered, passedOn: typed }))}`;
}

function months(
  { t }: Desk,
  entered: EnteredQuantity,
  set: (value: EnteredQuantity) => void,
): TemplateResult {
  const typed = entered.months ?? [];
  return html`<div class="months" role="group" aria-label=${t.details.modes.months}>
    ${Array.from({ length: 12 }, (_, index) => {
      const value = typed[index] ?? '';
      const put = ({ target }: InputEvent) => {
        const next = Array.from({ length: 12 }, (__, one) => typed[one] ?? null);
        next[index] = (target as HTMLInputElement).value;
        set({ ...entered, months: next });
      };
      return html`<label class=${value === '' ? 'gap' : ''}>
        <span>${t.details.month(index + 1)}</span>
        <input class="num" inputmode="decimal" .value=${String(value)} @input=${put} />
      </label>`;
    })}
  </div>`;
}

function balance(
  desk: Desk,
  entered: EnteredQuantity,
  set: (value: EnteredQuantity) => void,
): TemplateResult {
  const { opening = '', purchases = '', closing = '', resold } = entered.balance ?? {};
  const current = { opening, purchases, closing, ...(resold !== undefined && { resold }) };
  const { terms } = desk.texts;
  const rows: [keyof typeof current | 'resold', string][] = [
    ['opening', terms.openingStock],
    ['purchases', terms.purchases],
    ['closing', terms.closingStock],
    ['resold', terms.resold],
  ];
  return html`${rows.map(([key, name]) =>
    number(desk, name, current[key], entered.unit, (typed) =>
      set({ ...entered, balance: { ...current, [key]: typed } }),
    ),
  )}`;
}

function number(
  { language }: Desk,
  name: string,
  value: Typed | undefined,
  unit: EnteredQuantity['unit'],
  put: (typed: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${name}</span>
    <span class="value">
      <input
        class="num"
        inputmode="decimal"
        .value=${String(value ?? '')}
        @input=${({ target }: InputEvent) => put((target as HTMLInputElement).value)}
      />
      <span class="unit">${unitSymbol(unit, language)}</span>
    </span>
  </label>`;
}
