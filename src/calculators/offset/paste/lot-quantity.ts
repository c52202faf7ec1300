import { decimalOf, plainText } from '../../engine/decimal.ts';
import type { Unit } from '../../engine/units.ts';
import type { EnteredQuantity } from '../../lines/entered.ts';
import { numberIn, type RowNumber } from '../../lines/table/row-number.ts';
import { at, isBlank } from '../../lines/table/rows.ts';
import { unitsSpelled, type SpelledUnit } from '../../lines/table/unit-spellings.ts';
import type { Instrument } from '../instruments/instrument.ts';
import { tell, type LotRow } from './lot-row.ts';

type LotUnit = Instrument['unit'];

/** What tables count lots in, as powers of ten of the lot's own unit. One certificate is one MWh (国能发新能规〔2024〕67号). */
const scales: Readonly<Record<LotUnit, Readonly<Partial<Record<Unit, number>>>>> = {
  tCO2e: { tCO2e: 0, t: 0, tCO2: 0, '10^4 t': 4 },
  MWh: { MWh: 0, piece: 0, '10^4 piece': 4, kWh: -3, '10^4 kWh': 1, GWh: 3 },
};

const multipliers = { 千: 3, 万: 4, 亿: 8 } as const;

/** A quantity with its number, for what is computed of it. */
export interface LotQuantity {
  readonly entered: EnteredQuantity;
  /** In the unit of the lot; not a number where it can't be read. */
  readonly value: number;
  /** Whether it was typed in a larger or smaller unit, such as kWh. */
  readonly converted?: true;
}

/** How many a lot holds, in its own unit. A unit that doesn't fit stays behind the number; nothing is rounded. */
export function lotQuantityOf(row: LotRow, unit: LotUnit): LotQuantity | undefined {
  const read = numberIn(row, 'quantity');
  if (!read) {
    tell(row, 'quantity', 'amountMissing', {}, 'error');
    return undefined;
  }
  const { texts, shift } = unitOf(row, read, unit);
  if (shift === undefined) {
    return { entered: { unit, amount: `${read.typed} ${texts.join(' ')}`.trim() }, value: NaN };
  }
  if (shift === 0 || !Number.isFinite(read.value)) {
    return { entered: { unit, amount: read.typed }, value: read.value };
  }
  if (/[万亿]/.test(read.typed) && texts.some((text) => /[万亿]/.test(text))) {
    tell(row, 'quantity', 'ambiguousNumber', { came: `${read.typed} ${texts.join(' ')}` }, 'error');
    return { entered: { unit, amount: `${read.typed} ${texts.join(' ')}` }, value: NaN };
  }
  const amount = shifted(read.value, shift);
  if (unit === 'MWh' && amount.includes('.')) {
    tell(row, 'quantity', 'notWholeMwh', { came: `${read.typed} ${texts.join(' ')}`, mwh: amount });
  }
  return { entered: { unit, amount }, value: Number(amount), converted: true };
}

/** A number × a power of ten, exact. */
export function shifted(value: number, power: number): string {
  const decimal = decimalOf(value);
  return plainText({ ...decimal, exponent: decimal.exponent + power });
}

/** By the cell itself and the unit column, else by the heading; without any it is the lot's own. */
function unitOf(
  row: LotRow,
  { unit: behind }: RowNumber,
  unit: LotUnit,
): { texts: readonly string[]; shift?: number | undefined } {
  const heading = row.columns.units[row.place('quantity') ?? -1];
  const written = [behind ?? '', row.cell('unit')].filter((text) => !isBlank(text));
  const texts = written.length ? written : heading === undefined ? [] : [heading];
  const [first] = texts;
  if (first === undefined) {
    // A credit is a tonne and nothing else; electricity may be meant in kWh.
    if (unit === 'MWh') tell(row, 'quantity', 'unitTaken', { taken: unit });
    return { texts, shift: 0 };
  }
  const shifts = texts.map((text) => scaleOf(text, unit));
  const [shift] = shifts;
  if (shifts.some((one) => one !== shift)) {
    tell(row, 'quantity', 'unitsDisagree', { came: texts.join(', ') }, 'error');
    return { texts };
  }
  if (shift === undefined) {
    const column = { ...at(row, 'quantity'), ...(isBlank(row.cell('unit')) ? {} : at(row, 'unit')) };
    row.complain({
      severity: 'error',
      code: 'wrongUnit',
      ...column,
      facts: { came: first.slice(0, 64), expected: unit },
    });
  }
  return { texts, shift };
}

function scaleOf(text: string, unit: LotUnit): number | undefined {
  const scaled = ({ unit: spelled, times }: SpelledUnit): number[] => {
    const scale = Object.hasOwn(scales[unit], spelled) ? scales[unit][spelled] : undefined;
    return scale === undefined ? [] : [scale + (times ? multipliers[times] : 0)];
  };
  return unitsSpelled(text).flatMap(scaled)[0];
}
