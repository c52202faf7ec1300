import { map } from 'nanostores';

/** One way to narrow the list: the attribute of the rows that it goes by, and the values that it offers. */
export interface Filter {
  name: string;
  label: string;
  options: { value: string; text: string }[];
  /**
   * Several values may be chosen, and what holds for everyone (`every`) stays: a factory asks for what concerns it.
   * Without it one value is chosen, and only rows with that value stay.
   */
  several?: boolean;
  /** Its values come after the page: its place is kept until then. */
  reserved?: boolean;
}

/** The value of rows that concern every factory. */
const everyFactory = 'every';

/** A row of the list as the filters see it: each attribute with its values. */
export type Row = Record<string, string[]>;

/** The values chosen for each filter; a filter that is not there lets everything pass. */
export type Choice = Record<string, string[]>;

/** The choice of the page's one list. */
export const $choice = map<Choice>({});

export function passes(row: Row, choice: Choice): boolean {
  return Object.entries(choice).every(([name, values]) => values.some((value) => row[name]?.includes(value)));
}

/** The filters that rows have a value for: what comes after the page narrows nothing before it is there. */
export function arrived(filters: Filter[], rows: Row[]): Filter[] {
  return filters.filter(({ name }) => rows.some((row) => row[name]));
}

/** What rows have to pass: the choice, with what holds for every factory beside the conditions that are chosen. */
export function wanted(choice: Choice, filters: Filter[]): Choice {
  return Object.fromEntries(
    filters.flatMap(({ name, several }) => {
      const values = choice[name];
      return values ? [[name, several ? [...values, everyFactory] : values]] : [];
    }),
  );
}

/** How many rows have `value` for `name` while the other choices stay. */
export function countFor(rows: Row[], choice: Choice, name: string, value: string): number {
  return rows.filter((row) => passes(row, { ...choice, [name]: [value] })).length;
}

/** The choice with other values for one filter; none takes the filter away. */
export function choose(choice: Choice, name: string, values: string[]): Choice {
  const others = Object.entries(choice).filter(([other]) => other !== name);
  return Object.fromEntries(values.length ? [...others, [name, values]] : others);
}

/** The choice that an address asks for; values that no filter offers are let go. */
export function choiceOf(query: URLSearchParams, filters: Filter[]): Choice {
  return filters.reduce<Choice>((choice, { name, options, several }) => {
    const values = query.getAll(name).filter((value) => options.some((option) => option.value === value));
    return choose(choice, name, several ? values : values.slice(0, 1));
  }, {});
}

/** A query in which `names` have the values of a choice and no others; what else it says stays. */
export function queryWith(query: string, choice: Choice, names: string[]): string {
  const others = [...new URLSearchParams(query)].filter(([name]) => !names.includes(name));
  return [new URLSearchParams(others).toString(), queryOf(choice)].filter(Boolean).join('&');
}

/** The choice as the query of an address. */
export function queryOf(choice: Choice): string {
  const pairs = Object.entries(choice).flatMap(([name, values]) => values.map((value) => [name, value]));
  return new URLSearchParams(pairs).toString();
}
