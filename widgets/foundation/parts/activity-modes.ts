import { html, nothing, type TemplateResult } from 'lit';
import {
  unitSymbol,
  type EnteredQuantity,
  type QuantifiedEntry,
  type Typed,
} from '../../../src/calculators/index.ts';
import { setField, type LineDesk } from '../desk.ts';
import { enteredIn, type QuantityField } from '../view/field-value.ts';

type Mode = 'year' | 'months' | 'balance';

const modeOf = ({ months, balance }: EnteredQuantity): Mode =>
  balance ? 'balance' : months ? 'months' : 'year';

/** How the amount is known: one figure, twelve bills, or a stock balance; and what of it others used. */
export function activityModes(
  desk: LineDesk,
  { line }: QuantifiedEntry,
  field: QuantityField,
): TemplateResult | typeof nothing {
  if (!field.activity) return nothing;
  const { t } = desk;
  const entered = enteredIn(line, field);
  const mode = modeOf(entered);
  const set = (value: EnteredQuantity, place?: string) =>
    setField(desk, line.id, field.key, value, place && `${field.key}:${place}`);
  const { unit, passedOn } = entered;
  // A step of its own: what was typed in the other mode comes back by undoing.
  const change = (next: Mode) => setField(desk, line.id, field.key, inMode(entered, next), '');
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
    ${number(desk, t.details.passedOn, passedOn, unit, (typed) => set({ ...entered, passedOn: typed }, 'passedOn'))}`;
}

/** The quantity begun anew in another mode. Only one mode counts, so no other may stay in it unseen. */
export function inMode({ unit, amount, passedOn }: EnteredQuantity, mode: Mode): EnteredQuantity {
  const kept = { unit, ...(passedOn !== undefined && { passedOn }) };
  switch (mode) {
    case 'months':
      return { ...kept, months: Array.from({ length: 12 }, () => null) };
    case 'balance':
      return { ...kept, balance: { opening: '', purchases: amount ?? '', closing: '' } };
    case 'year':
      return { ...kept, ...(amount !== undefined && { amount }) };
  }
}

/** Sets the quantity; what is typed in one place is one step of the history. */
type Put = (value: EnteredQuantity, place: string) => void;

function months({ t }: LineDesk, entered: EnteredQuantity, set: Put): TemplateResult {
  const typed = entered.months ?? [];
  return html`<div class="months" role="group" aria-label=${t.details.modes.months}>
    ${Array.from({ length: 12 }, (_, index) => {
      const value = typed[index] ?? '';
      const put = ({ target }: InputEvent) => {
        const next = Array.from({ length: 12 }, (__, one) => typed[one] ?? null);
        next[index] = (target as HTMLInputElement).value;
        set({ ...entered, months: next }, `month-${index}`);
      };
      return html`<label class=${value === '' ? 'gap' : ''}>
        <span>${t.details.month(index + 1)}</span>
        <input class="num" inputmode="decimal" .value=${String(value)} @input=${put} />
      </label>`;
    })}
  </div>`;
}

function balance(desk: LineDesk, entered: EnteredQuantity, set: Put): TemplateResult {
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
      set({ ...entered, balance: { ...current, [key]: typed } }, key),
    ),
  )}`;
}

function number(
  { language }: LineDesk,
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
