import { asWritten } from '../../engine/terms.ts';
import { sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Unit } from '../../engine/units.ts';
import { readNumber } from '../../lines/typed-number.ts';
import type { Problem } from '../problems.ts';
import type { Allocation, AllocationMethod, CoProduct } from '../study.ts';

/** The shares of the products of a shared process. They add up to 1. */
export interface QuantifiedAllocation {
  readonly allocation: Allocation;
  readonly method: AllocationMethod;
  /** In the order of the products; absent where the data for the method are not complete. */
  readonly shares?: readonly Quantification<'1'>[];
  readonly problems: readonly Problem[];
}

/** What each method shares by, with the unit of its basis. */
const bases = {
  mass: ['massKg', 'kg'],
  energy: ['energyMj', 'MJ'],
  economic: ['revenue', 'CNY'],
} as const satisfies Partial<Record<AllocationMethod, readonly [keyof CoProduct, Unit]>>;

/** What each method asks of every product, with its unit. */
export const entriesOfMethod: Partial<Record<AllocationMethod, readonly [key: ProductEntry, unit: Unit]>> = {
  ...bases,
  given: ['share', '%'],
};

type ProductEntry = 'massKg' | 'energyMj' | 'revenue' | 'share';

/** How near to 100 % shares that were typed must come: a rounding in the second decimal. */
const TOLERANCE = 0.0005;

/**
 * Shares by the method of the allocation, or by another one to see what difference it makes: basis of the product ÷ sum of
 * all (ISO 14067:2018, 6.4.6). Shares that the reader brings must add up to 100 % and are then taken as they are.
 */
export function allocate(
  allocation: Allocation,
  method: AllocationMethod = allocation.method,
): QuantifiedAllocation {
  const problems: Problem[] = [];
  const complain = (problem: Problem) => problems.push(problem);
  if (allocation.products.length < 1) {
    complain({ severity: 'error', code: 'allocationIncomplete', facts: { allocation: allocation.name } });
    return { allocation, method, problems };
  }
  if (method === 'economic' && !allocation.reason?.trim()) {
    complain({ severity: 'ask', code: 'allocationReason', facts: { allocation: allocation.name } });
  }
  const shares =
    method === 'subdivided'
      ? allocation.products.map((_, place) => fixed(place === 0 ? 1 : 0))
      : method === 'given'
        ? given(allocation, complain)
        : byBasis(allocation, method, complain);
  return { allocation, method, ...(shares && { shares }), problems };
}

const fixed = (value: number): Quantification<'1'> => ({
  label: 'allocationShare',
  value,
  unit: '1',
  basis: { kind: 'definition' },
});

function entered(product: CoProduct, key: ProductEntry, unit: Unit, complain: (problem: Problem) => void) {
  const typed = product[key];
  if (typed === undefined || typed === '') {
    const facts = { product: product.name, expected: key };
    complain({ severity: 'error', code: 'productDataMissing', field: key, facts });
    return undefined;
  }
  const value = readNumber(typed, key, complain, { unit });
  return value === undefined
    ? undefined
    : ({
        label: asWritten(product.name),
        value,
        unit,
        basis: { kind: 'entered', status: 'unknown' },
      } satisfies Quantification);
}

function byBasis(
  allocation: Allocation,
  method: keyof typeof bases,
  complain: (problem: Problem) => void,
): readonly Quantification<'1'>[] | undefined {
  const [key, unit] = bases[method];
  const amounts = allocation.products.map((product) => entered(product, key, unit, complain));
  const known = amounts.filter((amount) => amount !== undefined);
  if (known.length < amounts.length) return undefined;
  const whole = sum(known, unit, 'allocationBasis');
  if (whole.value <= 0) {
    const facts = { allocation: allocation.name, expected: key };
    complain({ severity: 'error', code: 'allocationIncomplete', facts });
    return undefined;
  }
  return known.map((amount) => shareOf(amount, whole));
}

function given(
  allocation: Allocation,
  complain: (problem: Problem) => void,
): readonly Quantification<'1'>[] | undefined {
  const shares = allocation.products.map((product) => entered(product, 'share', '%', complain));
  const known = shares.filter((share) => share !== undefined);
  if (known.length < shares.length) return undefined;
  const whole = sum(known, '%', 'allocationShare').value;
  if (Math.abs(whole - 100) > TOLERANCE * 100) {
    complain({
      severity: 'error',
      code: 'sharesNotOne',
      facts: { allocation: allocation.name, came: whole },
    });
    return undefined;
  }
  // What rounding left open is spread, so that a split conserves the whole.
  return known.map((share) => shareOf(share, sum(known, '%', 'allocationShare')));
}

const shareOf = (part: Quantification, whole: Quantification): Quantification<'1'> => ({
  label: 'allocationShare',
  value: part.value / whole.value,
  unit: '1',
  basis: { kind: 'quotient', of: [part, whole] },
});
