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

/** What a result was made with. */
export interface FactorUse {
  readonly used: readonly CitedFactor[];
  readonly selections: readonly (readonly [key: string, factor: string])[];
}

/** The pins of a result, in a fixed order, so that the same data give the same file. */
export function pinsOf({ used, selections }: FactorUse): Pins {
  const byId = [...new Map(used.map((factor) => [factor.id, factor]))].sort(([a], [b]) => (a < b ? -1 : 1));
  const chosen = [...new Map(selections)].sort(([a], [b]) => (a < b ? -1 : 1));
  return { factors: Object.fromEntries(byId), selections: Object.fromEntries(chosen) };
}

/**
 * The pins of what is quantified now. While a line has no result (a slip of the finger, a kind that could not be loaded)
 * nobody knows which factors it needs, so with `complete` false everything pinned before stays too.
 */
export function keptPins({ used, selections }: FactorUse, before: Pins | undefined, complete: boolean): Pins {
  if (!before || complete) return pinsOf({ used, selections });
  return pinsOf({
    used: [...Object.values(before.factors), ...used],
    selections: [...Object.entries(before.selections), ...selections],
  });
}

/** A pinned factor that the registry has another value for, or replaced, or doesn't know any more. */
export interface ChangedFactor {
  readonly pinned: CitedFactor;
  /** What the registry has now: the same id, or the one that supersedes it. */
  readonly now?: CitedFactor;
  readonly kind: 'value' | 'superseded' | 'unknown';
}

/** What would change if it took the registry's present values. */
export function changedFactors(pins: Pins | undefined, catalogue: FactorCatalogue): ChangedFactor[] {
  return Object.values(pins?.factors ?? {}).flatMap((pinned): ChangedFactor[] => {
    const now = catalogue.factor(pinned.id);
    if (!now) return [{ pinned, kind: 'unknown' }];
    const successor = now.supersededBy === undefined ? undefined : catalogue.factor(now.supersededBy);
    if (successor) return [{ pinned, now: successor, kind: 'superseded' }];
    return now.value === pinned.value ? [] : [{ pinned, now, kind: 'value' }];
  });
}
