import { convert, defined, portion, subtract } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { FieldValue } from '../../lines/entered.ts';
import { readNumber } from '../../lines/typed-number.ts';
import { conversionFactor } from '../../engine/units.ts';
import type { Claim, Scope } from '../claim.ts';
import type { InventoryLine, InventoryResult } from '../../lines/inventory-result.ts';

/** One source of what remains, before the certificates and credits of the ledger. */
export interface ResidualEntry {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly scope: Scope;
  readonly emissions: Quantification<'tCO2e'>;
  /** Of electricity from the grid that nothing covers yet: the year's, and its months where there are bills of each. */
  readonly grid?: { readonly amount: Quantification<'MWh'>; readonly months?: readonly number[] };
}

/** The sources of an inventory that remain, on the basis of the claim, in the share of it that is claimed. */
export function entriesOfInventory(
  { lines, totals }: InventoryResult,
  { scope2, scope3 }: Pick<Claim, 'scope2' | 'scope3'>,
): readonly ResidualEntry[] {
  const { equityShare } = totals.ghgProtocol;
  const share = defined(equityShare, '1', '1', 'share');
  const claimed = <Q extends Quantification>(quantity: Q): Q =>
    equityShare === 1 ? quantity : (portion(quantity, share, quantity.label) as Q);
  return lines.flatMap((entry): readonly ResidualEntry[] => {
    const { line, scope, result } = entry;
    if (!scope || (scope === 3 && !scope3)) return [];
    const total = (scope === 2 ? (result?.[scope2] ?? result?.location) : result?.location)?.total;
    if (!total) return [];
    const grid = gridOf(entry);
    return [
      {
        id: line.id,
        name: line.name,
        kind: line.kind,
        scope,
        emissions: claimed(total),
        ...(grid && {
          grid: {
            amount: claimed(grid.amount),
            ...(grid.months && { months: grid.months.map((month) => month * equityShare) }),
          },
        }),
      },
    ];
  });
}

function gridOf({ line, result }: InventoryLine): ResidualEntry['grid'] {
  if (line.kind !== 'grid-electricity' || !result?.activity) return undefined;
  const { activity, covered } = result;
  const whole = convert(activity, 'MWh');
  const amount = covered ? subtract(whole, [covered], 'uncoveredElectricity') : whole;
  return gridOfBills(amount, line.fields['quantity']);
}

/** Electricity with its months: what was passed on to others, or covered before, is spread over them. */
export function gridOfBills(
  amount: Quantification<'MWh'>,
  entered: FieldValue | undefined,
): NonNullable<ResidualEntry['grid']> {
  const months = monthsOf(entered);
  const billed = months?.reduce((all, month) => all + month, 0);
  return {
    amount,
    ...(months && billed && { months: months.map((month) => (month * amount.value) / billed) }),
  };
}

/** The twelve months of a quantity in MWh, where each has a bill. */
function monthsOf(entered: FieldValue | undefined): readonly number[] | undefined {
  if (typeof entered !== 'object') return undefined;
  const { months, unit } = entered;
  const factor = conversionFactor(unit, 'MWh');
  if (!factor || months?.length !== 12) return undefined;
  const read = months.map((month) => readNumber(month ?? undefined, '', () => undefined, { unit }));
  return read.every((month) => month !== undefined) ? read.map((month) => month * factor) : undefined;
}
