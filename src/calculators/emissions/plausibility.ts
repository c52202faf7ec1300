import { conversionFactor, type Unit } from '../engine/units.ts';
import type { QuantifiedInventory } from './quantify-inventory.ts';
import { sameLine } from './same-line.ts';

/** A question about a line, never a refusal: factories do grow, and move boilers. */
export interface PlausibilityQuestion {
  readonly line: string;
  /** `unitSlip`: off by a thousand or more, as kWh entered for 万 kWh are. */
  readonly code: 'muchMore' | 'muchLess' | 'unitSlip';
  readonly facts: {
    readonly name: string;
    readonly now: number;
    readonly before: number;
    readonly unit: Unit;
    readonly year: number;
    readonly previousYear: number;
    /** Now ÷ before. */
    readonly ratio: number;
  };
}

/** Ten times last year's amount is worth a question, a thousand times is hardly ever true. */
const UNUSUAL = 10;
const SLIP = 1000;

/**
 * Asks where the amount of a line is more than ten times that of the same line in the previous year, or less than a
 * tenth. A line that is new, or was or is zero, has nothing to be compared with.
 */
export function plausibilityOf(
  current: QuantifiedInventory,
  previous: QuantifiedInventory,
): readonly PlausibilityQuestion[] {
  return current.lines.flatMap((entry): PlausibilityQuestion[] => {
    const now = entry.result?.activity;
    const then = sameLine(entry, previous)?.result?.activity;
    const factor = now && then && conversionFactor(then.unit, now.unit);
    if (!now || !then || factor === undefined) return [];
    const before = then.value * factor;
    const ratio = now.value / before;
    if (!(ratio > 0) || !Number.isFinite(ratio) || (ratio <= UNUSUAL && ratio * UNUSUAL >= 1)) return [];
    const slip = ratio >= SLIP || ratio * SLIP <= 1;
    return [
      {
        line: entry.line.id,
        code: slip ? 'unitSlip' : ratio > 1 ? 'muchMore' : 'muchLess',
        facts: {
          name: entry.line.name,
          now: now.value,
          before,
          unit: now.unit,
          year: current.inventory.year,
          previousYear: previous.inventory.year,
          ratio,
        },
      },
    ];
  });
}
