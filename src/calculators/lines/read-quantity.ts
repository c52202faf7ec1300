import { subtract, sum } from '../engine/operations.ts';
import type { Basis, Node, Quantification } from '../engine/quantification.ts';
import type { Label } from '../engine/terms.ts';
import { conversionFactor } from '../engine/units.ts';
import type { EnteredQuantity, FieldValue, Typed } from './entered.ts';
import type { Field } from './field.ts';
import { readNumber, type Complain } from './typed-number.ts';

type QuantityField = Extract<Field, { type: 'quantity' }>;

/** How what was typed is read: with which basis its leaves are marked, and where complaints go. */
export interface Reading {
  readonly basis: Basis;
  readonly complain: Complain;
  /** Before the keys of a part of the line, such as `leg-2/`. */
  readonly prefix?: string;
}

type ReadLeaf = (typed: Typed | undefined, name: Label, part: string) => Quantification | undefined;

/** Where in its line a number was entered. */
const places = new WeakMap<Node, string>();

/** Where in its line a number was entered: `quantity/amount`, `quantity/months/3`; undefined for what was not read from one. */
export const placeInLine = (leaf: Node): string | undefined => places.get(leaf);

/** The same entry, taken as another value: as a factor of the reader's own. */
export function inPlaceOf<N extends Node>(entry: Node, taken: N): N {
  const place = places.get(entry);
  if (place !== undefined) places.set(taken, place);
  return taken;
}

/** Whether a field was left empty: nothing typed, no month, no balance. */
export function isEmpty(value: FieldValue | undefined): boolean {
  if (value === undefined || value === '') return true;
  if (typeof value !== 'object') return false;
  const { amount, months, balance } = value;
  return (
    (amount === undefined || amount === '') &&
    !months?.some((month) => month !== null && month !== '') &&
    balance === undefined
  );
}

/**
 * Reads one quantity with its explanation: a yearly figure, the sum of twelve bills, or opening + purchases − closing
 * − resold; less what was passed on to others.
 * @returns nothing where it is missing or can't be read; `reading.complain` then got the reason
 */
export function readQuantity(
  field: QuantityField,
  value: FieldValue | undefined,
  label: Label,
  reading: Reading,
): Quantification | undefined {
  const { key, units } = field;
  if (isEmpty(value)) {
    if (!field.optional) reading.complain({ severity: 'error', code: 'missing', field: key, facts: {} });
    return undefined;
  }
  const [first] = units;
  const entered: EnteredQuantity = typeof value === 'object' ? value : { amount: value, unit: first ?? '1' };
  const { unit } = entered;
  if (!units.some((known) => known === unit)) {
    reading.complain({
      severity: 'error',
      code: 'wrongUnit',
      field: key,
      facts: { came: String(unit), expected: units.join(', ') },
    });
    return undefined;
  }
  const leaf: ReadLeaf = (typed, name, part) => {
    const number = readNumber(typed, key, reading.complain, { signed: field.signed, unit });
    if (number === undefined) return undefined;
    const read: Quantification = { label: name, value: number, unit, basis: reading.basis };
    places.set(read, `${reading.prefix ?? ''}${key}/${part}`);
    return read;
  };
  const total = entered.balance
    ? fromBalance(entered.balance, label, leaf, key, reading)
    : entered.months?.some((month) => month !== null && month !== '')
      ? fromMonths(entered.months, label, leaf, key, reading)
      : leaf(entered.amount, label, 'amount');
  if (!total) return undefined;
  if (field.max !== undefined && total.value * (conversionFactor(unit, first ?? unit) ?? 1) > field.max) {
    const facts = { came: total.value, maximum: field.max, unit: first ?? unit };
    reading.complain({ severity: 'error', code: 'outOfRange', field: key, facts });
    return undefined;
  }
  if (entered.passedOn === undefined || entered.passedOn === '') return total;
  const passedOn = leaf(entered.passedOn, 'passedOn', 'passedOn');
  return passedOn && nonNegative(subtract(total, [passedOn], 'ownUse'), key, reading);
}

function fromBalance(
  { opening, purchases, closing, resold }: NonNullable<EnteredQuantity['balance']>,
  label: Label,
  leaf: ReadLeaf,
  key: string,
  reading: Reading,
): Quantification | undefined {
  const [start, bought, end] = [
    leaf(opening, 'openingStock', 'balance/opening'),
    leaf(purchases, 'purchases', 'balance/purchases'),
    leaf(closing, 'closingStock', 'balance/closing'),
  ];
  const sold = resold === undefined || resold === '' ? undefined : leaf(resold, 'resold', 'balance/resold');
  if (!start || !bought || !end) return undefined;
  const available = sum([start, bought], start.unit, 'stockBalance');
  return nonNegative(subtract(available, sold ? [end, sold] : [end], label), key, reading);
}

function fromMonths(
  months: readonly (Typed | null)[],
  label: Label,
  leaf: ReadLeaf,
  key: string,
  reading: Reading,
): Quantification | undefined {
  const read = months.map((month, place) =>
    month === null || month === '' ? null : leaf(month, 'month', `months/${place}`),
  );
  if (read.includes(undefined)) return undefined;
  const bills = read.filter((bill) => bill !== null) as Quantification[];
  const gaps = Array.from({ length: 12 }, (_, index) => index + 1).filter((month) => !read[month - 1]);
  if (gaps.length) {
    reading.complain({
      severity: 'ask',
      code: 'gapsInMonths',
      field: key,
      facts: { months: gaps.join(', ') },
    });
  }
  askAboutOutliers(bills, key, reading);
  return sum(bills, bills[0]?.unit ?? '1', label);
}

/** Ten times the median of a line's months, or a tenth of it, is more often a slip of the unit than a month like that. */
const IMPLAUSIBLE = 10;

function askAboutOutliers(bills: readonly Quantification[], key: string, { complain }: Reading): void {
  const ordered = bills.map(({ value }) => value).sort((a, b) => a - b);
  const median = ordered[Math.floor(ordered.length / 2)] ?? 0;
  if (ordered.length < 4 || median <= 0) return;
  const odd = ordered.find(
    (value) => value > median * IMPLAUSIBLE || (value > 0 && value * IMPLAUSIBLE < median),
  );
  if (odd !== undefined) {
    complain({ severity: 'ask', code: 'implausible', field: key, facts: { came: odd, median } });
  }
}

/** A quantity that can't be below zero; one that is, is refused beside its field. */
export function nonNegative<Q extends Quantification>(
  quantity: Q,
  key: string,
  { complain }: Pick<Reading, 'complain'>,
): Q | undefined {
  if (quantity.value >= 0) return quantity;
  complain({
    severity: 'error',
    code: 'negativeBalance',
    field: key,
    facts: { came: quantity.value, unit: quantity.unit },
  });
  return undefined;
}
