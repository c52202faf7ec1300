import { isUnit } from '../engine/units.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import type { FactorCatalogue } from './catalogue.ts';
import type { EnteredLine } from './entered.ts';

/**
 * The factor values that an inventory or a study was made with. A newer registry never changes an old file: what is pinned counts, and
 * `changedFactors` says what would be different.
 */
export interface Pins {
  /** The whole record of each factor that was used, by its id. */
  readonly factors: Readonly<Record<string, CitedFactor>>;
  /** What a rule had chosen: the key says which choice (grid:CN-CQ:2024), the value is a factor's id. */
  readonly selections: Readonly<Record<string, string>>;
}

/** The record that is kept of a factor; an id such as “constructor” names none. */
export function pinned(pins: Pins | undefined, id: string): CitedFactor | undefined {
  return pins && Object.hasOwn(pins.factors, id) ? pins.factors[id] : undefined;
}

/**
 * The record that is kept of a factor, if it can be a value of that factor: a file may come from anywhere, and one
 * with other units, or for another use than the registry's `present` record, would be computed with silently.
 */
export function usablePin(
  pins: Pins | undefined,
  id: string,
  present: CitedFactor | undefined,
): CitedFactor | undefined {
  const kept = pinned(pins, id);
  if (!kept || !isUnit(kept.unit) || !isUnit(kept.per) || !Number.isFinite(kept.value)) return undefined;
  const same = !present || (kept.unit === present.unit && kept.per === present.per);
  return same && (!present || present.usedBy.every((use) => kept.usedBy.includes(use))) ? kept : undefined;
}

/** The factor that is picked in a line's field `factor`, as it is kept or else as the registry has it. */
export function pickedFactor(
  { fields }: EnteredLine,
  pins: Pins | undefined,
  catalogue: FactorCatalogue,
): CitedFactor | undefined {
  const picked = fields['factor'];
  if (typeof picked !== 'string') return undefined;
  const present = catalogue.factor(picked);
  return usablePin(pins, picked, present) ?? present;
}
