import { parseNumber } from '../engine/number-input.ts';
import { subtract, sum } from '../engine/operations.ts';
import type { Basis, Quantification } from '../engine/quantification.ts';
import type { Label } from '../engine/terms.ts';
import { conversionFactor, isUnit, unitSymbol } from '../engine/units.ts';
import type { Problem } from './problems.ts';
import type { EnteredQuantity, FieldValue, Typed } from './entered.ts';
import type { Field } from './field.ts';

type QuantityField = Extract<Field, { type: 'quantity' }>;

/** How what was typed is read: with which basis its leaves are marked, and where complaints go. */
export interface Reading {
  readonly basis: Basis;
  readonly complain: (problem: Problem) => void;
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
  const leaf = (typed: Typed | undefined, name: Label): Quantification | undefined => {
    const number = readNumber(typed, key, reading.complain, { signed: field.signed, unit });
    return number === undefined ? undefined : { label: name, value: number, unit, basis: reading.basis };
  };
  const total = entered.balance
    ? fromBalance(entered.balance, label, leaf, key, reading)
    : entered.months?.some((month) => month !== null && month !== '')
      ? fromMonths(entered.months, label, leaf, key, reading)
      : leaf(entered.amount, label);
  if (!total) return undefined;
  if (field.max !== undefined && total.value * (conversionFactor(unit, first ?? unit) ?? 1) > field.max) {
    const facts = { came: total.value, maximum: field.max, unit: first ?? unit };
    reading.complain({ severity: 'error', code: 'outOfRange', field: key, facts });
    return undefined;
  }
  if (entered.passedOn === undefined || entered.passedOn === '') return total;
  const passedOn = leaf(entered.passedOn, 'passedOn');
  return passedOn && nonNegative(subtract(total, [passedOn], 'ownUse'), key, reading);
}

function fromBalance(
  { opening, purchases, closing, resold }: NonNullable<EnteredQuantity['balance']>,
  label: Label,
  leaf: (typed: Typed | undefined, name: Label) => Quantification | undefined,
  key: string,
  reading: Reading,
): Quantification | undefined {
  const [start, bought, end] = [
    leaf(opening, 'openingStock'),
    leaf(purchases, 'purchases'),
    leaf(closing, 'closingStock'),
  ];
  const sold = resold === undefined || resold === '' ? undefined : leaf(resold, 'resold');
  if (!start || !bought || !end) return undefined;
  const available = sum([start, bought], start.unit, 'stockBalance');
  return nonNegative(subtract(available, sold ? [end, sold] : [end], label), key, reading);
}

function fromMonths(
  months: readonly (Typed | null)[],
  label: Label,
  leaf: (typed: Typed | undefined, name: Label) => Quantification | undefined,
  key: string,
  reading: Reading,
): Quantification | undefined {
  const read = months.map((month) => (month === null || month === '' ? null : leaf(month, 'month')));
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

/**
 * No factory burns 10^15 of anything or 10^-15 of it. Between the two every product and quotient of an inventory stays
 * a finite number.
 */
const LARGEST = 1e15;

const isOutOfReach = (value: number): boolean =>
  value !== 0 && (Math.abs(value) > LARGEST || Math.abs(value) < 1 / LARGEST);

/** @returns the number that was typed; without one the reason goes to `complain` */
export function readNumber(
  typed: Typed | undefined,
  field: string,
  complain: Reading['complain'],
  { signed, unit = '' }: { signed?: boolean | undefined; unit?: string } = {},
): number | undefined {
  const read = typeof typed === 'number' ? readFinite(typed) : parseNumber(typed ?? '');
  if (!read.ok) {
    const code = {
      empty: 'missing',
      'not-a-number': 'notANumber',
      ambiguous: 'ambiguousNumber',
      'too-large': 'tooLarge',
    } as const;
    complain({ severity: 'error', code: code[read.reason], field, facts: { came: String(typed ?? '') } });
    return undefined;
  }
  // “320万” beside “10^4 kWh” is 320 to one reader and 3 200 000 to another.
  if (unit.startsWith('10^4 ') && /[万亿]/.test(String(typed))) {
    complain({ severity: 'error', code: 'ambiguousNumber', field, facts: { came: String(typed) } });
    return undefined;
  }
  if (isOutOfReach(read.value)) {
    complain({ severity: 'error', code: 'tooLarge', field, facts: { came: String(typed) } });
    return undefined;
  }
  if (read.value < 0 && !signed) {
    complain({ severity: 'error', code: 'negative', field, facts: { came: read.value, unit } });
    return undefined;
  }
  const hint = 'unitHint' in read ? read.unitHint : undefined;
  if (hint === undefined || hint === '') return read.value;
  // The parser has made 12 % into 0.12; a field in percent wants the 12.
  if (unit === '%' && hint === '%') return read.value * 100;
  if (unit === 'share' && hint === '%') return read.value;
  if (isSpelling(hint, unit)) return read.value;
  complain({ severity: 'error', code: 'wrongUnit', field, facts: { came: hint, expected: unit } });
  return undefined;
}

/** Whether the text behind a number is the unit of its field, as ids or symbols of either language write it. */
function isSpelling(hint: string, unit: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/[\s·（）()^]/g, '')
      .toLowerCase();
  if (!isUnit(unit)) return false;
  return [unit, unitSymbol(unit, 'zh'), unitSymbol(unit, 'en')].some(
    (spelling) => plain(spelling) === plain(hint),
  );
}

const readFinite = (value: number) =>
  Number.isFinite(value)
    ? ({ ok: true, value } as const)
    : ({ ok: false, reason: 'not-a-number', text: String(value) } as const);
