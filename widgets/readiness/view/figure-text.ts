import { formatNumber } from '../../../src/calculators/index.ts';

/** A share as whole percent; what is almost all isn't all, and what is almost nothing isn't nothing. */
export function percent(share: number): string {
  const whole = Math.round(share * 100);
  const shown = whole === 100 && share < 1 ? 99 : whole === 0 && share > 0 ? 1 : whole;
  return `${formatNumber(shown)} %`;
}
