import { combineSum, type CombinedUncertainty, type Contribution } from '../engine/uncertainty.ts';
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

/** Combines the half-widths that the lines carry (IPCC approach 1). A line without them stays outside the range. */
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
  const activity = share(line.uncertainty?.activity);
  const factor = share(line.uncertainty?.factor);
  return {
    emissions: result?.location?.total.value ?? 0,
    group: result?.factorGroup ?? `line:${line.id}`,
    ...(activity !== undefined && { activity }),
    ...(factor !== undefined && { factor }),
  };
}

/** A half-width as it was typed, in percent; what can't be read is not quantified. */
function share(typed: Typed | undefined): number | undefined {
  if (typed === undefined || typed === '') return undefined;
  const percent = readNumber(typed, 'uncertainty', () => {}, { unit: '%' });
  return percent === undefined ? undefined : percent / 100;
}
