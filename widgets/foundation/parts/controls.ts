import { html, type TemplateResult } from 'lit';

const valueOf = ({ target }: Event): string => (target as HTMLInputElement).value;

interface TextField {
  readonly name: string;
  readonly value: string | number | undefined;
  readonly put: (typed: string) => void;
  /** Decimal for numbers: a phone then shows digits. */
  readonly mode?: 'text' | 'decimal';
  readonly unit?: string;
}

/** A labelled field for a text or a number as it is typed. */
export function textField({ name, value, put, mode = 'text', unit }: TextField): TemplateResult {
  return html`<label class="field">
    <span>${name}</span>
    <span class="value">
      <input
        class=${mode === 'decimal' ? 'num' : ''}
        inputmode=${mode}
        maxlength="1000"
        .value=${String(value ?? '')}
        @input=${(event: Event) => put(valueOf(event))}
      />
      ${unit ? html`<span class="unit">${unit}</span>` : ''}
    </span>
  </label>`;
}

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

/** A labelled day. */
export function dateField(
  name: string,
  value: string | undefined,
  put: (day: string) => void,
): TemplateResult {
  return html`<label class="field">
    <span>${name}</span>
    <input type="date" .value=${value ?? ''} @change=${(event: Event) => put(valueOf(event))} />
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
