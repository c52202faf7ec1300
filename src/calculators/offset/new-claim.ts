import { isDay } from '../lines/is-day.ts';
import { reportingYear } from '../lines/reporting-year.ts';
import type { Claim } from './claim.ts';

/** An empty claim of a year: scopes 1 and 2 (guideline 5.3), market-based, lowest cost, everything else at its default. */
export function newClaim(year: number, area = 'CN-CQ'): Claim {
  return {
    year,
    residual: 'stated',
    lines: [],
    scope2: 'market',
    scope3: false,
    area,
    gwp: 'AR5',
    rules: {
      policy: 'cost',
      planOrdered: false,
      certificates: 'year',
      allowances: false,
      limits: {},
      eligible: {},
      rounding: 'half-even',
    },
    reductions: [],
  };
}

/** Whether both ends of a period are days of the calendar, and in order. */
export const isPeriod = ({ from, to }: { from: string; to: string }): boolean =>
  isDay(from) && isDay(to) && from <= to;

/** The ISO days of a claim's period: the calendar year where none is said, or none that can be read. */
export function periodOf({ year, period }: Pick<Claim, 'year' | 'period'>): { from: string; to: string } {
  return period && isPeriod(period) ? period : reportingYear(year);
}
