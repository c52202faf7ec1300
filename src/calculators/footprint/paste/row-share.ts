import { decimalOf, plainText } from '../../engine/decimal.ts';
import { plus, product } from '../../engine/decimal-arithmetic.ts';
import type { EnteredQuantity } from '../../lines/entered.ts';
import { numberIn } from '../../lines/table/row-number.ts';
import { at } from '../../lines/table/rows.ts';
import type { BomRole } from './vocabulary.ts';
import type { PartRow } from './part-row.ts';

/** A share in percent as a cell gives it: 3 %, 3 below a heading with %, 0.03. */
function percentIn(row: PartRow, role: BomRole): number | undefined {
  const read = numberIn(row, role);
  if (!read || !Number.isFinite(read.value)) return undefined;
  const { value, unit } = read;
  const complain = (
    severity: 'error' | 'ask',
    code: 'wrongUnit' | 'shareTaken' | 'shareTooLarge',
    taken: number,
  ) =>
    row.complain({
      severity,
      code,
      ...at(row, role),
      facts: { came: row.cell(role), taken, expected: '%' },
    });
  if (unit !== undefined && unit !== '%') {
    complain('error', 'wrongUnit', value);
    return undefined;
  }
  // The parser has made 3 % into 0.03.
  const inPercent = unit === '%' ? times100(value) : value;
  const heading = row.columns.units[row.place(role) ?? -1];
  const isPart = unit === undefined && heading !== '%' && value > 0 && value <= 1;
  // A yield of 1 is all of it, a loss of 1 is one in a hundred.
  const percent = isPart && (value < 1 || role === 'yield') ? times100(value) : inPercent;
  if (isPart) complain('ask', 'shareTaken', percent);
  if (percent <= 100) return percent;
  complain('error', 'shareTooLarge', percent);
  return undefined;
}

const times100 = (value: number) => Number(plainText(product(decimalOf(value), decimalOf(100))));

/** What 99.9 % leave is 0.1 %, and not what the computer's subtraction makes of it. */
const rest = (percent: number) => Number(plainText(plus(decimalOf(100), decimalOf(-percent))));

const entered = (percent: number): EnteredQuantity => ({ unit: '%', amount: plainText(decimalOf(percent)) });

/** What is lost of the material on its way into the part: the loss that the row gives, else what its yield leaves. */
export function lossOf(row: PartRow): EnteredQuantity | undefined {
  const given = percentIn(row, 'loss');
  const left = given === undefined ? percentIn(row, 'yield') : undefined;
  const loss = given ?? (left === undefined ? undefined : rest(left));
  if (loss === undefined || loss === 0) return undefined;
  if (loss < 100) return entered(loss);
  const role = given === undefined ? 'yield' : 'loss';
  const facts = { came: row.cell(role), expected: '%' };
  row.complain({ severity: 'error', code: 'shareTooLarge', ...at(row, role), facts });
  return undefined;
}

/** The share of recycled material in it. */
export function recycledContentOf(row: PartRow): EnteredQuantity | undefined {
  const percent = percentIn(row, 'recycledContent');
  return percent === undefined || percent === 0 ? undefined : entered(percent);
}
