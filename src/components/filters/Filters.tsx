import { useStore } from '@nanostores/preact';
import { $choice, arrived, choose, countFor, passes, wanted, type Filter, type Row } from './choice';

export interface FiltersProps {
  texts: { label: string; all: string; reset: string; chosen: string; none: string; counted: string };
  filters: Filter[];
  rows: Row[];
}

/** Selects and boxes that narrow the list on the page; each option says how many rows have it. */
export function Filters({ texts, filters, rows }: FiltersProps) {
  const choice = useStore($choice);
  const ready = arrived(filters, rows);
  const needed = wanted(choice, ready);
  const set = (name: string, values: string[]) => $choice.set(choose($choice.get(), name, values));
  const shown = rows.filter((row) => passes(row, needed)).length;
  return (
    <form class="filters" aria-label={texts.label} onSubmit={(event) => event.preventDefault()}>
      {filters.map((filter) => {
        const { name, label, options, reserved } = filter;
        const waits = !ready.includes(filter);
        if (waits && !reserved) return null;
        const chosen = choice[name] ?? [];
        const counted = options.map((option) => ({
          ...option,
          count: countFor(rows, needed, name, option.value),
        }));
        if (filter.several) {
          return (
            <fieldset key={name}>
              <legend>{label}</legend>
              <details>
                <summary>
                  {chosen.length ? texts.chosen.replace('{count}', String(chosen.length)) : texts.all}
                </summary>
                <div>
                  {counted.map(({ value, text, count }) => (
                    <label key={value}>
                      <input
                        type="checkbox"
                        name={name}
                        value={value}
                        checked={chosen.includes(value)}
                        autocomplete="off"
                        onChange={({ currentTarget: { checked } }) =>
                          set(name, checked ? [...chosen, value] : chosen.filter((other) => other !== value))
                        }
                      />
                      {`${text} (${count})`}
                    </label>
                  ))}
                </div>
              </details>
            </fieldset>
          );
        }
        return (
          <label key={name} class={waits ? 'awaited' : undefined}>
            <span>{label}</span>
            <select
              name={name}
              value={chosen[0] ?? ''}
              autocomplete="off"
              onChange={({ currentTarget: { value } }) => set(name, value ? [value] : [])}
            >
              <option value="">{texts.all}</option>
              {counted.map(({ value, text, count }) => (
                <option key={value} value={value} disabled={count === 0 && !chosen.includes(value)}>
                  {`${text} (${count})`}
                </option>
              ))}
            </select>
          </label>
        );
      })}
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
