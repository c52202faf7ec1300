import { parseNumber } from '../engine/number-input.ts';
import { isUnit, unitSymbol } from '../engine/units.ts';
import type { Typed } from './entered.ts';
import type { Problem } from './problems.ts';

/** Where what is wrong with something typed is told. */
export type Complain = (problem: Problem) => void;

/**
 * No factory burns 10^15 of anything or 10^-15 of it. Between the two the products and quotients of one line stay finite
 * numbers; what multiplies without end, as assemblies in assemblies do, needs a bound of its own.
 */
const LARGEST = 1e15;

const isOutOfReach = (value: number): boolean =>
  value !== 0 && (Math.abs(value) > LARGEST || Math.abs(value) < 1 / LARGEST);

/** @returns the number that was typed; without one the reason goes to `complain` */
export function readNumber(
  typed: Typed | undefined,
  field: string,
  complain: Complain,
  { signed, unit = '' }: { signed?: boolean | undefined; unit?: string } = {},
): number | undefined {
  const read = typeof typed === 'number' ? readFinite(typed) : parseNumber(typed ?? '');
  if (!read.ok) {
    const code = {
      empty: 'missing',
      'not-a-number': 'notANumber',
      ambiguous: 'ambiguousNumber',
      'too-large': 'tooLarge',
    } as const;
    complain({ severity: 'error', code: code[read.reason], field, facts: { came: String(typed ?? '') } });
    return undefined;
  }
  // “320万” beside “10^4 kWh” is 320 to one reader and 3 200 000 to another.
  if (unit.startsWith('10^4 ') && /[万亿]/.test(String(typed))) {
    complain({ severity: 'error', code: 'ambiguousNumber', field, facts: { came: String(typed) } });
    return undefined;
  }
  if (isOutOfReach(read.value)) {
    complain({ severity: 'error', code: 'tooLarge', field, facts: { came: String(typed) } });
    return undefined;
  }
  if (read.value < 0 && !signed) {
    complain({ severity: 'error', code: 'negative', field, facts: { came: read.value, unit } });
    return undefined;
  }
  const hint = 'unitHint' in read ? read.unitHint : undefined;
  if (hint === undefined || hint === '') return read.value;
  // The parser has made 12 % into 0.12; a field in percent wants the 12.
  if (unit === '%' && hint === '%') return read.value * 100;
  if (unit === 'share' && hint === '%') return read.value;
  if (isSpelling(hint, unit)) return read.value;
  complain({ severity: 'error', code: 'wrongUnit', field, facts: { came: hint, expected: unit } });
  return undefined;
}

/** Whether the text behind a number is the unit of its field, as ids or symbols of either language write it. */
function isSpelling(hint: string, unit: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFKC')
      .replace(/[\s·（）()^]/g, '')
      .toLowerCase();
  if (!isUnit(unit)) return false;
  return [unit, unitSymbol(unit, 'zh'), unitSymbol(unit, 'en')].some(
    (spelling) => plain(spelling) === plain(hint),
  );
}

const readFinite = (value: number) =>
  Number.isFinite(value)
    ? ({ ok: true, value } as const)
    : ({ ok: false, reason: 'not-a-number', text: String(value) } as const);
