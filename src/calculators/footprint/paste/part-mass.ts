import { decimalOf, plainText } from '../../engine/decimal.ts';
import { product } from '../../engine/decimal-arithmetic.ts';
import { parseNumber } from '../../engine/number-input.ts';
import type { Unit } from '../../engine/units.ts';
import { numberIn, type RowNumber } from '../../lines/table/row-number.ts';
import { at, isBlank } from '../../lines/table/rows.ts';
import { unitFor } from '../../lines/table/unit-spellings.ts';
import type { PartRow } from './part-row.ts';

/** A mass as a row gives it. */
export interface Mass {
  readonly unit: Unit;
  readonly typed: string;
  readonly value: number;
}

export const massUnits: readonly Unit[] = ['kg', 'g', 't'];

/**
 * The mass in a cell: its unit stands behind it, in a column of its own, in the heading, or in the column 单位 where that
 * names a mass. `unclear` where it can't be read; the row was then told why.
 */
export function massIn(row: PartRow, role: 'mass' | 'totalMass'): Mass | 'unclear' | undefined {
  const read = numberIn(row, role);
  if (!read) return undefined;
  if (!Number.isFinite(read.value)) return 'unclear';
  const heading = row.columns.units[row.place(role) ?? -1] ?? '';
  const own = [read.unit ?? '', row.cell('massUnit'), heading].find((text) => !isBlank(text));
  const text = own ?? (unitFor(row.cell('unit'), massUnits) && row.cell('unit'));
  const spelled = text === undefined ? undefined : unitFor(text, massUnits);
  const typed = `${read.typed}${spelled?.times ?? ''}`;
  const number = parseNumber(typed);
  if (spelled && number.ok) return { unit: spelled.unit, typed, value: number.value };
  const code = text === undefined ? 'unitMissing' : 'wrongUnit';
  const facts = { ...(text !== undefined && { came: text }), expected: massUnits.join(', ') };
  row.complain({ severity: 'error', code, ...at(row, role), facts });
  return 'unclear';
}

/** Mass per piece × count, to the last digit. */
export function massOfPieces(piece: Mass, count: RowNumber): Mass {
  if (count.value === 1) return piece;
  const typed = plainText(product(decimalOf(piece.value), decimalOf(count.value)));
  return { unit: piece.unit, typed, value: Number(typed) };
}
