import { html, nothing, type TemplateResult } from 'lit';
import {
  fieldName,
  formatNumber,
  isUnit,
  unitSymbol,
  type Assumption,
  type EnteredLine,
  type Field,
  type QuantifiedEntry,
} from '../../../src/calculators/index.ts';
import { changeLine, setField, type LineDesk } from '../desk.ts';
import { enteredIn, isComposed, mainField } from '../view/field-value.ts';
import { quantityInput } from '../view/quantity.ts';
import { activityModes } from './activity-modes.ts';
import { factorChoice, type Said } from './factor-choice.ts';

/** The name of the line and everything its kind asks for beside the amount. */
export function lineFields(desk: LineDesk, entry: QuantifiedEntry, modes: boolean): TemplateResult {
  const { line, fields } = entry;
  const main = mainField(fields);
  return html`<div class="fields">
    <label class="field">
      <span>${desk.t.details.name}</span>
      <input
        .value=${line.name}
        maxlength="120"
        @input=${({ target }: InputEvent) =>
          changeLine(desk, line.id, (one) => ({ ...one, name: (target as HTMLInputElement).value }), 'name')}
      />
    </label>
    ${fields.filter((field) => field !== main).map((field) => fieldView(desk, entry, field))}
    ${main && (modes || isComposed(enteredIn(line, main))) ? activityModes(desk, entry, main) : nothing}
  </div>`;
}

/** One field of a form with its problem. */
export function fieldView(desk: LineDesk, entry: QuantifiedEntry, field: Field): TemplateResult {
  const name = fieldName(desk.texts, entry.line.kind, field.key) ?? field.key;
  const problem = entry.problems.find(({ field: key, severity }) => key === field.key && severity !== 'note');
  const id = `${entry.line.id}-${field.key}`;
  const assumed = field.type === 'quantity' ? field.assumed : undefined;
  const describedBy = [problem && `problem-${id}`, assumed && `assumed-${id}`].filter(Boolean).join(' ');
  const said = { describedBy: describedBy || undefined, invalid: problem?.severity === 'error' };
  return html`<div class="field ${said.invalid ? 'wrong' : ''}" role="group" aria-label=${name}>
    <span aria-hidden="true"
      >${name}${'optional' in field && field.optional ? html` <small>${desk.t.details.optional}</small>` : nothing}</span
    >
    <span class="value">${input(desk, entry, field, name, said)}</span>
    ${assumed ? assumption(desk, assumed, `assumed-${id}`, isFilled(entry, field)) : nothing}
    ${problem ? html`<small class="problem ${problem.severity}" id=${`problem-${id}`}>${desk.say(problem)}</small>` : nothing}
  </div>`;
}

const isFilled = ({ line }: QuantifiedEntry, field: Field): boolean =>
  field.type === 'quantity' && String(enteredIn(line, field).amount ?? '').trim() !== '';

/**
 * What is taken where the field is left empty: a range in the order of its effect. What it rests on is told as long as it
 * counts.
 */
function assumption(
  { t, language }: LineDesk,
  { low, mid, high, unit, per, note, confidence }: Assumption,
  id: string,
  replaced: boolean,
): TemplateResult {
  const values = [...new Set([low, mid, high])].map((value) => formatNumber(value, { upTo: 4 })).join(' – ');
  const symbols = [unit, per].filter((one) => one !== '1').map((one) => unitSymbol(one, language));
  const range = `${values} ${symbols.join('/')}`.trim();
  return html`<small class="assumed" id=${id}>
    ${t.details.assumed(range, t.trace.confidence[confidence])}${replaced ? nothing : html`<br />${note[language]}`}
  </small>`;
}

function input(
  desk: LineDesk,
  { line }: QuantifiedEntry,
  field: Field,
  name: string,
  said: Said,
): TemplateResult {
  const { describedBy, invalid } = said;
  const set = ({ target }: Event) =>
    setField(desk, line.id, field.key, (target as HTMLInputElement).value || undefined);
  switch (field.type) {
    case 'quantity':
      return quantityInput(desk, { line, field, name, ...said });
    case 'choice':
      return html`<select
        aria-label=${name}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby=${describedBy ?? nothing}
        @change=${({ target }: Event) => choose(desk, line, field.key, (target as HTMLSelectElement).value)}
      >
        ${field.mustChoose && !line.fields[field.key] ? html`<option value="" selected>${desk.t.details.choose}</option>` : nothing}
        ${strange(field, line).map((came) => html`<option value=${came} selected>${came}</option>`)}
        ${field.options.map(
          (option) =>
            html`<option
              value=${option}
              .selected=${option === (line.fields[field.key] ?? (field.mustChoose ? '' : (field.initial ?? field.options[0])))}
            >
              ${optionName(desk, field, option)}
            </option>`,
        )}
      </select>`;
    case 'factor':
      return factorChoice(desk, line, field, name, said);
    case 'month':
    case 'date':
      // What isn't written as the browser wants it shows empty here; the sentence below then says what it is.
      return html`<input
        type=${field.type}
        aria-label=${name}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby=${describedBy ?? nothing}
        .value=${String(line.fields[field.key] ?? '')}
        @change=${set}
      />`;
    case 'year':
      return html`<input
        class="num"
        inputmode="numeric"
        autocomplete="off"
        spellcheck="false"
        maxlength="9"
        aria-label=${name}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby=${describedBy ?? nothing}
        .value=${String(line.fields[field.key] ?? '')}
        @input=${set}
      />`;
    case 'text':
      return html`<input
        aria-label=${name}
        aria-invalid=${invalid ? 'true' : 'false'}
        aria-describedby=${describedBy ?? nothing}
        maxlength="500"
        .value=${String(line.fields[field.key] ?? '')}
        @input=${set}
      />`;
  }
}

/** A value that is none of the options, such as another version's, stays visible until the reader chooses. */
function strange({ key, options }: Extract<Field, { type: 'choice' }>, { fields }: EnteredLine): string[] {
  const value = fields[key];
  return typeof value === 'string' && value && !options.includes(value) ? [value] : [];
}

/** Chooses an option; what was chosen in other fields and no longer fits (the vehicle of another fuel) is taken back. */
function choose(desk: LineDesk, { id }: EnteredLine, key: string, option: string): void {
  changeLine(
    desk,
    id,
    (line) => {
      const fields = { ...line.fields, [key]: option };
      const misfits = desk
        .fieldsOf({ ...line, fields })
        .flatMap((field) =>
          field.type === 'choice' && field.key !== key
            ? strange(field, { ...line, fields }).map(() => field.key)
            : [],
        );
      return {
        ...line,
        fields: Object.fromEntries(Object.entries(fields).filter(([name]) => !misfits.includes(name))),
      };
    },
    key,
  );
}

/** What an option is called: by the texts, a thing of the registry by its own name, a unit by its symbol. */
export function optionName(
  { texts, language }: LineDesk,
  field: Extract<Field, { type: 'choice' }>,
  option: string,
): string {
  const named = texts.options[field.key]?.[option] ?? field.names?.(option)?.[language];
  return named ?? (isUnit(option) ? unitSymbol(option, language) : option);
}
