import { subtract, sum } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { scopes, type Scope } from '../claim.ts';
import type { ResidualEntry } from '../residual/residual-entries.ts';
import { ROUNDING, wholeOver, wholeWithin } from './whole-units.ts';

/** What remains of a scope, to be matched in whole tonnes. */
export interface ScopePool {
  readonly scope: Scope;
  /** The sum of its sources. */
  readonly gross: Quantification<'tCO2e'>;
  /** Less removals inside the boundary (scope 1) or what certificates lower (scope 2). */
  readonly net: Quantification<'tCO2e'>;
  /** Whole credits that it takes: a part of a tonne takes one. */
  readonly units: number;
  /** Of them those that stand for a whole tonne. */
  readonly whole: number;
}

/**
 * The claimed scopes after removals inside the boundary and after certificates. Removals that exceed scope 1 leave it at
 * zero: they lower no other.
 */
export function poolsOf(
  entries: readonly ResidualEntry[],
  removals: Quantification<'tCO2e'>,
  effect: Quantification<'tCO2e'>,
): readonly ScopePool[] {
  const present = scopes.filter((scope) => scope < 3 || entries.some((entry) => entry.scope === scope));
  return present.map((scope) => {
    const parts = entries.filter((entry) => entry.scope === scope).map(({ emissions }) => emissions);
    const gross = sum(parts, 'tCO2e', 'scopeEmissions');
    const off = { 1: removals, 2: effect, 3: undefined }[scope];
    const net = off?.value ? lowered(gross, off) : gross;
    return { scope, gross, net, units: wholeOver(net.value), whole: wholeWithin(net.value) };
  });
}

function lowered(gross: Quantification<'tCO2e'>, off: Quantification<'tCO2e'>): Quantification<'tCO2e'> {
  const rest = subtract(gross, [off], 'residual');
  // A residual of −10⁻¹³ t is none.
  return rest.value > ROUNDING ? rest : sum([], 'tCO2e', 'residual');
}
