import { formatNumber } from '../../../src/calculators/index.ts';

/** A whole number of credits or certificates. */
export const whole = (units: number): string => formatNumber(units, { decimals: 0 });

/** Money as it is written: yuan and fen. */
export const yuan = (value: number): string => formatNumber(value, { decimals: 2 });
