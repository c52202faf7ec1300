import { defined, divide, portion } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Label } from '../../engine/terms.ts';
import { readNumber } from '../../lines/typed-number.ts';
import type { QuantifiedAllocation } from './allocation.ts';
import type { CountInProduct } from './assembly-counts.ts';
import type { Problem } from '../problems.ts';
import type { FootprintLine, FootprintStudy } from '../study.ts';

/** What the scale of a line is made of: the allocations, and how often each assembly is in the product. */
export interface ScaleContext {
  readonly study: FootprintStudy;
  readonly allocations: readonly QuantifiedAllocation[];
  readonly countInProduct: (assembly: string) => CountInProduct;
}

type Complain = (problem: Problem) => void;

/**
 * How often the amounts of a line are in the unit of analysis: through every assembly it is a part of, × times of use, or
 * ÷ what was made in the period; × the product's share of the process and of the site's line. One where none of it applies.
 * Amounts of the period are those of all assemblies that were made, so how many a product holds doesn't multiply them.
 * @returns nothing where a part of it is missing or wrong; `complain` then got the reason
 */
export function scaleOf(
  line: FootprintLine,
  { study, allocations, countInProduct }: ScaleContext,
  complain: Complain,
): Quantification<'1'> | undefined {
  const count = countPart(line, countInProduct, complain);
  const parts = [
    perUnit(line, study, complain),
    line.per === 'period' && count ? ONE : count,
    typedPart(line.times, 'times', complain),
    sharePart(line, allocations, complain),
    sitePart(line, complain),
  ];
  if (parts.includes(undefined)) return undefined;
  const known = parts.filter((part) => part !== undefined && part !== ONE) as Quantification<'1'>[];
  const [first = ONE, ...others] = known;
  const scale = others.reduce((product, part) => portion(product, part, 'scale'), first);
  if (Math.abs(scale.value) <= LARGEST) return scale;
  complain({ severity: 'error', code: 'tooLarge', facts: { came: String(scale.value) } });
  return undefined;
}

/** As for what is typed: beyond it, sums and squares of a footprint would be no numbers any more. */
const LARGEST = 1e15;

const ONE: Quantification<'1'> = defined(1, '1', '1', 'scale');

/**
 * Amounts for one of what the unit of analysis counts (a piece, a kilogram) × how many it is; those of the whole period
 * ÷ the output of the period as well.
 */
function perUnit(
  { per }: FootprintLine,
  { output, unit }: FootprintStudy,
  complain: Complain,
): Quantification<'1'> | undefined {
  const amount = unit.amount === '' ? undefined : entered(unit.amount, 'unitAmount', 'unitAmount', complain);
  if (unit.amount === '' || amount?.value === 0) {
    complain({ severity: 'error', code: 'unitAmountMissing', field: 'unitAmount', facts: {} });
    return undefined;
  }
  if (per !== 'period') return amount?.value === 1 ? ONE : amount;
  if (output === undefined || output === '') {
    complain({ severity: 'error', code: 'outputMissing', field: 'per', facts: {} });
    return undefined;
  }
  const made = entered(output, 'output', 'output', complain);
  if (made?.value === 0) complain({ severity: 'error', code: 'outputMissing', field: 'per', facts: {} });
  if (!made || !amount || made.value <= 0) return undefined;
  return divide(amount, made, 'scale');
}

/** How often the assembly that a line is a part of is in the product. */
function countPart(
  { part }: FootprintLine,
  countInProduct: ScaleContext['countInProduct'],
  complain: Complain,
): Quantification<'1'> | undefined {
  if (part === undefined || part === '') return ONE;
  const found = countInProduct(part);
  if ('count' in found) return found.count;
  complain(found.problem);
  return undefined;
}

function typedPart(
  typed: FootprintLine['times'],
  label: Label & string,
  complain: Complain,
): Quantification<'1'> | undefined {
  return typed === undefined || typed === '' ? ONE : entered(typed, label, label, complain);
}

function sharePart(
  { allocation }: FootprintLine,
  allocations: readonly QuantifiedAllocation[],
  complain: Complain,
): Quantification<'1'> | undefined {
  if (allocation === undefined || allocation === '') return ONE;
  const known = allocations.find((one) => one.allocation.id === allocation);
  const share = known?.shares?.[0];
  if (!share) {
    complain({
      severity: 'error',
      field: 'allocation',
      ...(known
        ? { code: 'allocationIncomplete', facts: { allocation: known.allocation.name } }
        : { code: 'unknownAllocation', facts: { came: allocation } }),
    });
  }
  return share;
}

function sitePart({ site }: FootprintLine, complain: Complain): Quantification<'1'> | undefined {
  if (!site) return ONE;
  const share = readNumber(site.share, 'site', complain, { unit: '%' });
  if (share === undefined) return undefined;
  if (share > 100) {
    complain({
      severity: 'error',
      code: 'outOfRange',
      field: 'site',
      facts: { came: share, maximum: 100, unit: '%' },
    });
    return undefined;
  }
  return portion(ONE, { label: 'siteShare', value: share, unit: '%', basis: ENTERED }, 'siteShare');
}

const ENTERED = { kind: 'entered', status: 'unknown' } as const;

function entered(
  typed: FootprintStudy['output'],
  field: string,
  label: Label,
  complain: Complain,
): Quantification<'1'> | undefined {
  const value = readNumber(typed, field, complain);
  return value === undefined ? undefined : { label, value, unit: '1', basis: ENTERED };
}
