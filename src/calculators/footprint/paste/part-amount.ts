import { parseNumber } from '../../engine/number-input.ts';
import { conversionFactor, type Unit } from '../../engine/units.ts';
import type { EnteredQuantity } from '../../lines/entered.ts';
import { numberIn, type RowNumber } from '../../lines/table/row-number.ts';
import { quantityOf } from '../../lines/table/row-quantity.ts';
import { at, isBlank } from '../../lines/table/rows.ts';
import { unitFor } from '../../lines/table/unit-spellings.ts';
import { massIn, massOfPieces, massUnits, type Mass } from './part-mass.ts';
import type { PartRow } from './part-row.ts';

/** How much of a part is in one of what it is a part of. */
export interface PartAmount {
  readonly quantity: EnteredQuantity;
  /** How it was made of two numbers of the row: 0.85 kg × 2. */
  readonly made?: string;
}

/** Mass per piece × count and a total mass that differ by more than this are two statements. */
const tolerance = 0.005;

/** How many of an assembly there are; one, in a list that counts nothing. */
export function countOf(row: PartRow): EnteredQuantity | undefined {
  const count = piecesOf(row);
  if (count === 'measured') return quantityOf(row, ['piece', '1'], { amount: 'amount', unit: 'unit' });
  return count && { unit: 'piece', amount: count.typed };
}

/**
 * The amount of a part in one of the units that its factor takes: what the row gives in such a unit, else mass per piece ×
 * count, else its total mass. Pieces alone stay pieces, which the line then complains about where its factor is per mass.
 */
export function partAmount(row: PartRow, allowed: readonly Unit[]): PartAmount | undefined {
  const count = piecesOf(row);
  if (count === 'measured') {
    const quantity = quantityOf(row, allowed, { amount: 'amount', unit: 'unit' });
    return quantity && { quantity };
  }
  const piece = massIn(row, 'mass');
  const total = massIn(row, 'totalMass');
  if (piece === 'unclear' || total === 'unclear' || !count) return undefined;
  const mass = piece ? massOfPieces(piece, count) : total;
  if (!mass) return piecesAlone(row, count, allowed);
  if (piece && total) askAboutTotal(row, mass, total);
  if (!allowed.includes(mass.unit)) {
    const facts = { came: mass.unit, expected: allowed.join(', ') };
    row.complain({ severity: 'error', code: 'wrongUnit', ...at(row, piece ? 'mass' : 'totalMass'), facts });
  }
  const made = piece && count.value !== 1 ? `${piece.typed} ${piece.unit} × ${count.typed}` : undefined;
  return { quantity: { unit: mass.unit, amount: mass.typed }, ...(made !== undefined && { made }) };
}

function piecesAlone(row: PartRow, count: RowNumber, allowed: readonly Unit[]): PartAmount {
  if (!allowed.includes('piece')) {
    const facts = { came: count.typed, expected: allowed.join(', ') };
    row.complain({ severity: 'ask', code: 'massMissing', ...at(row, 'amount'), ...at(row, 'mass'), facts });
  }
  return { quantity: { unit: 'piece', amount: count.typed } };
}

function askAboutTotal(row: PartRow, pieces: Mass, total: Mass): void {
  const other = total.value * (conversionFactor(total.unit, pieces.unit) ?? NaN);
  if (Math.abs(other - pieces.value) <= tolerance * Math.abs(other)) return;
  const facts = { pieces: pieces.value, total: other, unit: pieces.unit };
  row.complain({ severity: 'ask', code: 'massDiffers', ...at(row, 'totalMass'), facts });
}

/** The count of a row; `measured` where its amount is in another unit. Nothing where it is missing or can't be read. */
function piecesOf(row: PartRow): RowNumber | 'measured' | undefined {
  const text = unitTextOf(row);
  if (text !== undefined && !unitFor(text, ['piece', '1']) && !isMassOfPiece(row, text)) return 'measured';
  if (row.place('amount') === undefined) return { typed: '1', value: 1 };
  const count = numberIn(row, 'amount');
  if (!count) row.complain({ severity: 'error', code: 'amountMissing', ...at(row, 'amount'), facts: {} });
  return count && Number.isFinite(count.value) ? count : undefined;
}

/** The unit of the amount: in its cell, in a column of its own, in its heading. */
function unitTextOf(row: PartRow): string | undefined {
  const read = parseNumber(row.cell('amount'));
  const inCell = (read.ok && read.unitHint) || '';
  const heading = row.columns.units[row.place('amount') ?? -1] ?? '';
  return [inCell, row.cell('unit'), heading].find((text) => !isBlank(text));
}

/** A column 单位 that says kg beside a mass without a unit is of the mass: the amount is a count. */
function isMassOfPiece(row: PartRow, unit: string): boolean {
  const heading = row.columns.units[row.place('mass') ?? -1] ?? '';
  const own = [/[a-z\u4e00-\u9fff]/i.exec(row.cell('mass'))?.[0] ?? '', row.cell('massUnit'), heading];
  const hasMass = !isBlank(row.cell('mass')) && own.every(isBlank);
  return hasMass && row.cell('unit') === unit && unitFor(unit, massUnits) !== undefined;
}
