import type { Typed } from '../lines/entered.ts';
import { readNumber, type Complain } from '../lines/typed-number.ts';

/**
 * A share that was typed, from 0 to 100. An empty field sets none; what can't be read or is above 100 sets none either, and
 * the reason goes to `complain` as a problem of `field`.
 */
export function readPercent(typed: Typed | undefined, field: string, complain: Complain): number | undefined {
  if (typed === undefined || String(typed).trim() === '') return undefined;
  const value = readNumber(typed, field, complain, { unit: '%' });
  if (value === undefined || value <= 100) return value;
  complain({ severity: 'error', code: 'outOfRange', field, facts: { came: value, maximum: 100, unit: '%' } });
  return undefined;
}

/** The same where the reason is told elsewhere, beside the field. */
export const percentOf = (typed: Typed | undefined): number | undefined =>
  readPercent(typed, '', () => undefined);
