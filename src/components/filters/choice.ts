import { map } from 'nanostores';

/** One select: the attribute of the rows that it goes by, and the values that it offers. */
export interface Filter {
  name: string;
  label: string;
  options: { value: string; text: string }[];
}

/** A row of the list as the filters see it: each attribute with its values. */
export type Row = Record<string, string[]>;

/** The value chosen for each filter; a filter that is not there lets everything pass. */
export type Choice = Record<string, string>;

/** The choice of the page's one list. */
export const $choice = map<Choice>({});

export function passes(row: Row, choice: Choice): boolean {
  return Object.entries(choice).every(([name, value]) => row[name]?.includes(value));
}

/** How many rows would stand if `value` were chosen for `name` and the other choices stayed. */
export function countFor(rows: Row[], choice: Choice, name: string, value: string): number {
  return rows.filter((row) => passes(row, { ...choice, [name]: value })).length;
}

/** The choice that an address asks for; values that no filter offers are let go. */
export function choiceOf(query: URLSearchParams, filters: Filter[]): Choice {
  const known = filters.flatMap(({ name, options }) => {
    const value = query.get(name);
    return options.some((option) => option.value === value) && value ? [[name, value] as const] : [];
  });
  return Object.fromEntries(known);
}
