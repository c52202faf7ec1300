import { combineSum, type CombinedUncertainty, type Contribution } from '../engine/uncertainty.ts';
import { defaultRanges, factorHalfWidth } from '../factors/default-ranges.ts';
import type { Typed } from './inventory.ts';
import type { QuantifiedLine } from './quantify-line.ts';
import { readNumber } from './read-quantity.ts';

/** The 95 % range of scope 1 and 2 by location, and of everything, and what would narrow it. */
export interface InventoryRange {
  readonly scope1And2: CombinedUncertainty;
  readonly all: CombinedUncertainty;
  /** The input that would narrow the range of scope 1 and 2 most, with the lines it stands in. */
  readonly mostValuable?: { readonly contribution: Contribution; readonly lines: readonly QuantifiedLine[] };
}

/**
 * Combines half-widths by IPCC approach 1: those the reader gave, else a cited default where there is one (fuels). A line
 * that lacks one of its two stays outside the range, and its share is told.
 */
export function rangeOf(lines: readonly QuantifiedLine[]): InventoryRange {
  const counted = lines.filter(({ scope, result }) => scope !== undefined && result?.location);
  const direct = counted.filter(({ scope }) => scope !== 3);
  const scope1And2 = combineSum(direct.map(uncertainLine));
  const { mostValuable } = scope1And2;
  return {
    scope1And2,
    all: combineSum(counted.map(uncertainLine)),
    ...(mostValuable && {
      mostValuable: {
        contribution: mostValuable,
        lines: mostValuable.lines.flatMap((place) => direct[place] ?? []),
      },
    }),
  };
}

function uncertainLine({ line, result }: QuantifiedLine) {
  const activity = share(line.uncertainty?.activity) ?? defaultOfActivity(line);
  const factor = share(line.uncertainty?.factor) ?? defaultOfFactor(line);
  return {
    emissions: result?.location?.total.value ?? 0,
    group: result?.factorGroup ?? `line:${line.id}`,
    ...(activity !== undefined && { activity }),
    ...(factor !== undefined && { factor }),
  };
}

/** The IPCC's range for fuel that is known only by statistics; a bill or a meter isn't worse than that. */
function defaultOfActivity({ kind }: QuantifiedLine['line']): number | undefined {
  return burns(kind)
    ? defaultRanges.find(({ id }) => id === 'activity-fossil-fuel-combustion-ipcc-2006')?.halfWidth
    : undefined;
}

/** The IPCC's range of the fuel's CO2 factor, transferred to the Chinese default of the same fuel. */
function defaultOfFactor({ kind, fields }: QuantifiedLine['line']): number | undefined {
  return burns(kind) ? factorHalfWidth(String(fields['fuel'] ?? '')) : undefined;
}

const burns = (kind: string): boolean => kind === 'stationary-combustion' || kind === 'mobile-combustion';

/** A half-width as it was typed, in percent; what can't be read is not quantified. */
function share(typed: Typed | undefined): number | undefined {
  if (typed === undefined || typed === '') return undefined;
  const percent = readNumber(typed, 'uncertainty', () => {}, { unit: '%' });
  return percent === undefined ? undefined : percent / 100;
}
