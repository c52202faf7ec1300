/**
 * The shape of a place in a file, as data. The check of a file (`readShape`) and its JSON Schema (`schemaOf`) both
 * come from it, so that they can't drift, and its type is held against the interface it describes: an entry that
 * somebody adds to an interface and forgets here doesn't compile.
 */
export type Plan = (
  | { readonly is: 'text' | 'moment' | 'number' | 'integer' | 'truth' | 'null' | 'json' }
  /** A text of a form that has a name. */
  | { readonly is: 'pattern'; readonly name: string; readonly of: string }
  | { readonly is: 'choice'; readonly of: readonly (string | number | true)[] }
  | {
      readonly is: 'list';
      readonly item: Plan;
      readonly most: number;
      readonly least?: number;
      /** No two items are equal. */
      readonly distinct?: true;
    }
  /** Any names, all of one shape. */
  | { readonly is: 'record'; readonly item: Plan }
  | { readonly is: 'group'; readonly fields: Readonly<Record<string, Plan>> }
  | { readonly is: 'either'; readonly of: readonly Plan[] }
) & { readonly optional?: true };

/** A plan for a T. `holds` exists for the compiler only: it takes no more and no less than a T. */
export type Shape<T> = Plan & { readonly holds?: (value: T) => T };

/** The shape of an entry that may be absent. */
export type Optional<T> = Shape<T> & { readonly optional: true };

/** One shape per entry of T, optional where it is. */
export type Fields<T> = {
  readonly [K in keyof T]-?: object extends Pick<T, K> ? Optional<Exclude<T[K], undefined>> : Shape<T[K]>;
};

/** At most 2 000 characters, like every text of a file. */
export const text: Shape<string> = { is: 'text' };
export const number: Shape<number> = { is: 'number' };
/** A whole number from 0 to 9999. */
export const year: Shape<number> = { is: 'integer' };
/** A day and time of ISO 8601 with its offset from UTC: 2026-01-31T08:00:00Z. */
export const moment: Shape<string> = { is: 'moment' };
export const truth: Shape<boolean> = { is: 'truth' };
export const nothing: Shape<null> = { is: 'null' };
/** Whatever JSON can say, kept as it is: the section of another calculator. */
export const json: Shape<unknown> = { is: 'json' };

/** A word of a list that grows, so that an unknown one is kept and left for the calculator to judge. */
export function word<T extends string>(): Shape<T> {
  return text as Plan;
}

/**
 * A text of a form: `name` is what a message calls it, `of` the regular expression of all of it, in the dialect that
 * JavaScript and JSON Schema share.
 */
export function pattern<T extends string = string>(name: string, of: string): Shape<T> {
  return { is: 'pattern', name, of } as Plan;
}

/** Exactly these. */
export function choice<const T extends string | number | true>(...of: readonly T[]): Shape<T> {
  return { is: 'choice', of };
}

/** All words of a type, complete by the compiler's word: opening a file doesn't load a calculator's own lists. */
export function every<Word extends string>(words: Readonly<Record<Word, true>>): Shape<Word> {
  return choice(...(Object.keys(words) as Word[]));
}

export function list<T>(item: Shape<T>, most = 20_000): Shape<readonly T[]> {
  return { is: 'list', item: item as Plan, most };
}

/** A list of one item at least. */
export function someOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return { ...list(item), least: 1 } as Plan;
}

/** A list of one item at least, no two of them equal. */
export function setOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return { ...someOf(item), distinct: true } as Plan;
}

export function record<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return { is: 'record', item: item as Plan };
}

export function group<T>(fields: Fields<T>): Shape<T> {
  return { is: 'group', fields: fields as Readonly<Record<string, Plan>> };
}

export function either<A, B, C = never>(
  first: Shape<A>,
  second: Shape<B>,
  third?: Shape<C>,
): Shape<A | B | C> {
  return { is: 'either', of: [first, second, ...(third ? [third] : [])] as readonly Plan[] };
}

export function optional<T>(shape: Shape<T>): Optional<T> {
  return { ...shape, optional: true };
}

/** With ranges, since a page that formats the 99th month throws. */
export const momentPattern =
  '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$';
