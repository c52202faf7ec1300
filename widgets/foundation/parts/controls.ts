import { html, nothing, type TemplateResult } from 'lit';

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

/** What is wrong with what stands in a field, as a sentence, with an id that is the only one of its kind in the element. */
export interface FieldProblem {
  readonly id: string;
  readonly severity: 'error' | 'ask' | 'note';
  readonly text: string;
}

interface TextField {
  readonly name: string;
  readonly value: string | number | undefined;
  readonly put: (typed: string) => void;
  /** Decimal for numbers: a phone then shows digits. */
  readonly mode?: 'text' | 'decimal';
  readonly unit?: string;
  /** What an empty field counts as. */
  readonly empty?: string;
  readonly problem?: FieldProblem | undefined;
}

/** A labelled field for a text or a number as it is typed, with what is wrong with it. */
export function textField({
  name,
  value,
  put,
  mode = 'text',
  unit,
  empty,
  problem,
}: TextField): TemplateResult {
  return html`<label class="field">
    <span>${name}</span>
    <span class="value">
      <input
        class=${mode === 'decimal' ? 'num' : ''}
        inputmode=${mode}
        placeholder=${empty ?? nothing}
        maxlength="1000"
        aria-label=${problem ? name : nothing}
        aria-invalid=${problem?.severity === 'error' ? 'true' : nothing}
        aria-describedby=${problem?.id ?? nothing}
        .value=${String(value ?? '')}
        @input=${(event: Event) => put(valueOf(event))}
      />
      ${unit ? html`<span class="unit">${unit}</span>` : ''}
    </span>
    ${problemText(problem)}
  </label>`;
}

/** It stands in the label, where the field names itself, so that the sentence is no part of its name. */
const problemText = (problem: FieldProblem | undefined) =>
  problem
    ? html`<small class="problem ${problem.severity}" id=${problem.id}>${problem.text}</small>`
    : nothing;

/** A labelled field for a text of several lines, such as one entry per line. */
export function areaField({ name, value, put }: TextField): TemplateResult {
  return html`<label class="field">
    <span>${name}</span>
    <textarea
      rows="2"
      maxlength="4000"
      spellcheck="false"
      .value=${String(value ?? '')}
      @input=${(event: Event) => put(valueOf(event))}
    ></textarea>
  </label>`;
}

/** A labelled day, with what is wrong with it: what is no day shows empty. */
export function dateField(
  name: string,
  value: string | undefined,
  put: (day: string) => void,
  problem?: FieldProblem,
): TemplateResult {
  return html`<label class="field">
    <span>${name}</span>
    <input
      type="date"
      aria-label=${problem ? name : nothing}
      aria-invalid=${problem?.severity === 'error' ? 'true' : nothing}
      aria-describedby=${problem?.id ?? nothing}
      .value=${value ?? ''}
      @change=${(event: Event) => put(valueOf(event))}
    />
    ${problemText(problem)}
  </label>`;
}

/** A box to tick, with its label. */
export function checkField(name: string, checked: boolean, put: (checked: boolean) => void): TemplateResult {
  return html`<label class="check">
    <input
      type="checkbox"
      .checked=${checked}
      @change=${({ target }: Event) => put((target as HTMLInputElement).checked)}
    />
    <span>${name}</span>
  </label>`;
}

interface SelectField<Option extends string> {
  readonly name: string;
  readonly value: Option | undefined;
  readonly options: Readonly<Record<Option, string>>;
  readonly put: (option: Option) => void;
}

/** A labelled choice. */
export function selectField<Option extends string>({
  name,
  value,
  options,
  put,
}: SelectField<Option>): TemplateResult {
  return html`<label class="field">
    <span>${name}</span>
    <select @change=${(event: Event) => put(valueOf(event) as Option)}>
      ${Object.entries<string>(options).map(
        ([option, text]) => html`<option value=${option} .selected=${option === value}>${text}</option>`,
      )}
    </select>
  </label>`;
}
