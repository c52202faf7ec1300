import { loadOffset, newClaim, type QuantifiedClaim } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

const { quantifyClaim } = await loadOffset.quantification();

type Inputs = Pick<Desk, 'claims' | 'lots' | 'inventories' | 'catalogue'> & { readonly entity: string };

const known = new WeakMap<object, { readonly of: Inputs; readonly value: readonly QuantifiedClaim[] }>();

/** The claims of all years, quantified once per change, however often they are drawn. */
export function quantifiedYears(desk: Desk): readonly QuantifiedClaim[] {
  const { claims, lots, inventories, catalogue, factory } = desk;
  const inputs: Inputs = { claims, lots, inventories, catalogue, entity: factory.entity.name };
  const before = known.get(desk.host);
  const keys = Object.keys(inputs) as (keyof Inputs)[];
  if (before && keys.every((key) => before.of[key] === inputs[key])) return before.value;
  const value = claims.map((claim) =>
    quantifyClaim({ claim, lots, claims, inventories, entity: inputs.entity }, catalogue),
  );
  known.set(desk.host, { of: inputs, value });
  return value;
}

/** By year the emissions of inventories that no claim was made of, as the claim on the desk takes them. */
export function unclaimedYears(desk: Desk): ReadonlyMap<number, number> {
  const { claim, claims, inventories, catalogue } = desk;
  const { scope2, scope3 } = claim;
  const claimed = new Set(claims.map(({ year }) => year));
  const years = inventories.map(({ inventory }) => inventory.year).filter((year) => !claimed.has(year));
  return new Map(
    years.map((year) => {
      const unclaimed = { ...newClaim(year), residual: 'inventory', scope2, scope3 } as const;
      const { counted } = quantifyClaim({ claim: unclaimed, lots: [], inventories, entity: '' }, catalogue);
      return [year, counted.pools.reduce((all, { gross }) => all + gross.value, 0)];
    }),
  );
}
