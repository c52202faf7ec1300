import type { Typed } from '../lines/entered.ts';
import { readNumber, type Complain } from '../lines/typed-number.ts';

/** Reads a number in a unit that the reader names, and may have written behind it: 42 or 42 kgce/t. */
export function readOwnNumber(
  typed: Typed,
  field: string,
  unit: string,
  complain: Complain,
): number | undefined {
  return readNumber(withoutUnit(typed, unit.trim()), field, complain, { unit, signed: true });
}

/** Only a whole unit is taken off: 5 mm is no number of m, and the 1 of 0.61 no unit. */
function withoutUnit(typed: Typed, unit: string): Typed {
  if (typeof typed !== 'string' || !/^[^\d.,]/.test(unit)) return typed;
  const text = typed.trim();
  const number = text.slice(0, -unit.length);
  return text.endsWith(unit) && /[\d.\s万亿]$/.test(number) ? number : typed;
}
