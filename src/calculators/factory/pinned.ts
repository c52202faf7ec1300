import type { Inventory } from '../emissions/inventory.ts';
import type { QuantifiedInventory } from '../emissions/quantify-inventory.ts';
import type { QuantifiedStudy } from '../footprint/quantify/quantify-study.ts';
import type { FootprintStudy } from '../footprint/study.ts';
import { keptPins } from '../lines/pin-changes.ts';
import type { Plan } from '../measures/plan.ts';
import type { QuantifiedPlan } from '../measures/quantify-plan.ts';
import type { Claim } from '../offset/claim.ts';
import type { QuantifiedClaim } from '../offset/quantify-claim.ts';

/** An inventory with the factors that its result was made with. */
export function pinnedInventory(result: QuantifiedInventory): Inventory {
  const { inventory } = result;
  const complete = result.lines.every((line) => line.result);
  return { ...inventory, pins: keptPins(result, inventory.pins, complete) };
}

/** A product study, the same way. */
export function pinnedStudy(result: QuantifiedStudy): FootprintStudy {
  const { study } = result;
  const complete = result.lines.every((line) => line.result);
  return { ...study, pins: keptPins(result, study.pins, complete) };
}

/** A claim with the factors of its stated electricity; those of an inventory are pinned there. */
export function pinnedClaim(result: QuantifiedClaim): Claim {
  const { claim } = result;
  if (!claim.lines.length) return claim;
  const complete = result.residual.lines.every(({ entry }) => entry);
  return { ...claim, pins: keptPins(result, claim.pins, complete) };
}

/** A plan with the factors of its measures and of its stated baseline. */
export function pinnedPlan(result: QuantifiedPlan): Plan {
  const { plan } = result;
  if (!plan.measures.length) return plan;
  const { factors, source } = result.baseline;
  const complete =
    factors !== undefined &&
    (plan.baseline === 'stated' || source === 'inventory') &&
    result.measures.every(({ effect }) => effect);
  return { ...plan, pins: keptPins(result, plan.pins, complete) };
}
