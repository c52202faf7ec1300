import type { CitedFactor } from '../factors/define-factor.ts';
import type { FactorCatalogue } from './catalogue.ts';
import type { Pins } from './pins.ts';

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
