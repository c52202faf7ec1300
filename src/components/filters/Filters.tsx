import { useStore } from '@nanostores/preact';

import { $choice, countFor, passes, type Filter, type Row } from './choice';

export interface FiltersProps {
  texts: { label: string; all: string; reset: string; none: string; counted: string };
  filters: Filter[];
  rows: Row[];
}

/** Selects that narrow the list on the page; each option says how many rows it would leave. */
export function Filters({ texts, filters, rows }: FiltersProps) {
  const choice = useStore($choice);
  const choose = (name: string, value: string) => {
    const others = Object.entries($choice.get()).filter(([other]) => other !== name);
    $choice.set(Object.fromEntries(value ? [...others, [name, value]] : others));
  };
  const shown = rows.filter((row) => passes(row, choice)).length;
  return (
    <form class="filters" aria-label={texts.label} onSubmit={(event) => event.preventDefault()}>
      {filters.map(({ name, label, options }) => (
        <label key={name}>
          <span>{label}</span>
          <select
            name={name}
            value={choice[name] ?? ''}
            autocomplete="off"
            onChange={(event) => choose(name, event.currentTarget.value)}
          >
            <option value="">{texts.all}</option>
            {options.map(({ value, text }) => {
              const count = countFor(rows, choice, name, value);
              return (
                <option key={value} value={value} disabled={count === 0 && choice[name] !== value}>
                  {`${text} (${count})`}
                </option>
              );
            })}
          </select>
        </label>
      ))}
      <button type="button" onClick={() => $choice.set({})}>
        {texts.reset}
      </button>
      <output>
        {texts.counted.replace('{shown}', String(shown)).replace('{total}', String(rows.length))}
      </output>
      {shown === 0 && <p class="nothing">{texts.none}</p>}
    </form>
  );
}
