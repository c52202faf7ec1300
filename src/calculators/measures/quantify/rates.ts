import type { Quantification } from '../../engine/quantification.ts';
import type { Label } from '../../engine/terms.ts';
import { readNumber } from '../../lines/typed-number.ts';
import type { Plan } from '../plan.ts';
import type { PlanFinding } from '../problems.ts';

/** The plan's own numbers, as far as they are given and can be read. */
export interface Rates {
  readonly growth?: Quantification<'%'>;
  readonly target?: Quantification<'%'>;
  readonly discountRate?: Quantification<'%'>;
  /** Per kWh. */
  readonly electricityPrice?: Quantification<'CNY'>;
}

/** The largest percentage that makes sense: an activity that doubles, a target of nothing left. */
const LARGEST_PERCENTAGE = 100;

/** Reads the plan's own numbers; what can't be read is absent and told. */
export function readRates(plan: Plan): { readonly rates: Rates; readonly findings: readonly PlanFinding[] } {
  const findings: PlanFinding[] = [];
  const read = <U extends '%' | 'CNY'>(
    field: 'growth' | 'target' | 'discountRate' | 'electricityPrice',
    unit: U,
    label: Label,
  ): Quantification<U> | undefined => {
    const typed = plan[field];
    if (typed === undefined || String(typed).trim() === '') return undefined;
    const tell = (problem: PlanFinding) => findings.push(problem);
    const value = readNumber(typed, field, tell, { unit, signed: field === 'growth' });
    if (value === undefined) return undefined;
    if (unit === '%' && Math.abs(value) > LARGEST_PERCENTAGE) {
      const facts = { came: value, maximum: LARGEST_PERCENTAGE, unit };
      tell({ severity: 'error', code: 'outOfRange', field, facts });
      return undefined;
    }
    return { label, value, unit, basis: { kind: 'entered', status: 'unknown' } };
  };
  const growth = read('growth', '%', 'growth');
  const target = read('target', '%', 'reduction');
  const discountRate = read('discountRate', '%', 'discountRate');
  const electricityPrice = read('electricityPrice', 'CNY', 'price');
  return {
    rates: {
      ...(growth && { growth }),
      ...(target && { target }),
      ...(discountRate && { discountRate }),
      ...(electricityPrice && { electricityPrice }),
    },
    findings,
  };
}
