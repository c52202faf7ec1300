import { formatNumber } from '../../../src/calculators/index.ts';

/** A share in whole percent; what is almost all isn't all, and what is almost nothing isn't nothing. */
export function wholePercent(share: number): number {
  const whole = Number(formatNumber(share * 100, { decimals: 0 }));
  return whole === 100 && share < 1 ? 99 : whole === 0 && share > 0 ? 1 : whole;
}

export const percent = (share: number): string => `${wholePercent(share)} %`;
