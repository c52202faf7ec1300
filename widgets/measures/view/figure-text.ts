import { formatNumber } from '../../../src/calculators/index.ts';

/** What comes of assumptions, with as many digits as they may have. */
export const rounded = (value: number): string => formatNumber(value, { significant: 4 });
