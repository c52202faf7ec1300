import type { QuantifiedInventory } from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

type Scope = 1 | 2 | 3;

const all: readonly Scope[] = [1, 2, 3];

/** The scopes that an attribute names, `1 2`; all of them where it names none that there are. */
export function scopesIn(text: string | null): readonly Scope[] {
  const named = all.filter((scope) => text?.split(/[\s,]+/).includes(String(scope)));
  return named.length ? named : all;
}

/** The one scope that the page is about: the only one that is asked about and that has lines. Else there is none. */
export function onlyScope({ scopes, result }: Pick<Desk, 'scopes' | 'result'>): Scope | undefined {
  const [only, ...others] = all.filter(
    (scope) => scopes.includes(scope) || result.lines.some((line) => line.scope === scope),
  );
  return others.length ? undefined : only;
}

/** What stands as the total: scopes 1 and 2 together, by location, or scope 3 where the page is about that alone. */
export const mainTotal = ({ totals }: Pick<QuantifiedInventory, 'totals'>, only: Scope | undefined): number =>
  (only === 3 ? totals.ghgProtocol.scope3 : totals.ghgProtocol.scope1And2.location).total.value;
