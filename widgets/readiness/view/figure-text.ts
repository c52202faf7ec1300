import { formatNumber } from '../../../src/calculators/index.ts';

/** A share as whole percent; what is almost all isn't all, and what is almost nothing isn't nothing. */
export function percent(share: number): string {
  const whole = formatNumber(share * 100, { decimals: 0 });
  const shown = whole === '100' && share < 1 ? '99' : whole === '0' && share > 0 ? '1' : whole;
  return `${shown} %`;
}
