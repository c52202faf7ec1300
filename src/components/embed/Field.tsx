import type { ComponentChildren } from 'preact';

/** A control with its name above it. */
export function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  );
}

interface SelectFieldProps {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; text: string }[];
  onSet: (value: string) => void;
}

/** A choice of one. */
export function SelectField({ name, label, value, options, onSet }: SelectFieldProps) {
  return (
    <Field label={label}>
      <select
        name={name}
        value={value}
        autocomplete="off"
        onChange={({ currentTarget }) => onSet(currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface BoxesProps {
  legend: string;
  name: string;
  chosen: readonly string[];
  /** What the summary says: how many are chosen. */
  counted: string;
  options: readonly { value: string; text: string }[];
  onSet: (values: readonly string[]) => void;
}

/** A choice of several, closed until it is wanted. */
export function Boxes({ legend, name, chosen, counted, options, onSet }: BoxesProps) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      <details>
        <summary>{counted}</summary>
        {options.map(({ value, text }) => (
          <label key={value}>
            <input
              type="checkbox"
              name={name}
              value={value}
              checked={chosen.includes(value)}
              autocomplete="off"
              onChange={({ currentTarget: { checked } }) =>
                // In the order of the list, so that the code is the same however they were ticked.
                onSet(
                  options
                    .map((option) => option.value)
                    .filter((one) => (one === value ? checked : chosen.includes(one))),
                )
              }
            />
            <span>
              {text} <code>{value}</code>
            </span>
          </label>
        ))}
      </details>
    </fieldset>
  );
}

interface ColourFieldProps {
  name: string;
  label: string;
  value: string;
  /** What the picker shows while nothing is chosen. */
  usual: string;
  reset: string;
  onSet: (value: string) => void;
}

/** A colour, or none. */
export function ColourField({ name, label, value, usual, reset, onSet }: ColourFieldProps) {
  return (
    <div class="field colour">
      <label>
        <span>{label}</span>
        <input
          type="color"
          name={name}
          value={value || usual}
          autocomplete="off"
          onInput={({ currentTarget }) => onSet(currentTarget.value)}
        />
      </label>
      <output>{value}</output>
      {value && (
        <button type="button" onClick={() => onSet('')}>
          {reset}
          <span class="visually-hidden"> {label}</span>
        </button>
      )}
    </div>
  );
}
