import type { Citation } from '../engine/factor.ts';
import { dimensionOf } from '../engine/units.ts';
import {
  combineProduct,
  combineSum,
  type CombinedUncertainty,
  type Contribution,
} from '../engine/uncertainty.ts';
import {
  calorificValueHalfWidth,
  calorificValueRangesOrigin,
  defaultRanges,
  factorHalfWidth,
  fuelFactorRangesOrigin,
} from '../factors/default-ranges.ts';
import type { QuantifiedLine } from './quantify-line.ts';
import { readNumber } from '../lines/typed-number.ts';
import type { Typed } from '../lines/entered.ts';

/** The 95 % range of scope 1 and 2 by location, and what would narrow it. */
export interface InventoryRange {
  readonly scope1And2: CombinedUncertainty;
  /** The input that would narrow the range most, with the lines it stands in. */
  readonly mostValuable?: { readonly contribution: Contribution; readonly lines: readonly QuantifiedLine[] };
  /** How many lines take a default range for an input, and where those stand. */
  readonly defaulted: { readonly lines: number; readonly citations: readonly Citation[] };
}

/**
 * Combines half-widths by IPCC approach 1: those the reader gave, else a cited default where there is one (fuels). A line
 * that lacks one of its two stays outside the range, and its share is told. `share`: the equity share of the totals.
 */
export function rangeOf(lines: readonly QuantifiedLine[], share = 1): InventoryRange {
  const direct = lines.filter(({ scope, result }) => (scope === 1 || scope === 2) && result?.location);
  const widths = direct.map(halfWidthsOf);
  const scope1And2 = combineSum(
    direct.map(({ line, result }, place) => ({
      emissions: (result?.location?.total.value ?? 0) * share,
      group: result?.factorGroup ?? `line:${line.id}`,
      ...defined('activity', widths[place]?.activity?.halfWidth),
      ...defined('factor', widths[place]?.factor?.halfWidth),
    })),
  );
  const { mostValuable } = scope1And2;
  const defaults = widths.map(({ activity, factor }) => [
    ...(activity?.citations ?? []),
    ...(factor?.citations ?? []),
  ]);
  const citations = new Map(
    defaults.flat().map((citation) => [`${citation.reference} ${citation.locator}`, citation]),
  );
  return {
    scope1And2,
    ...(mostValuable && {
      mostValuable: {
        contribution: mostValuable,
        lines: mostValuable.lines.flatMap((place) => direct[place] ?? []),
      },
    }),
    defaulted: {
      lines: defaults.filter(({ length }) => length > 0).length,
      citations: [...citations.values()],
    },
  };
}

const defined = (key: 'activity' | 'factor', halfWidth: number | undefined) =>
  halfWidth === undefined ? {} : { [key]: halfWidth };

/** A half-width as a share, with its documents where it is a default. */
export interface HalfWidth {
  readonly halfWidth: number;
  readonly citations?: readonly Citation[];
}

/** The half-widths that a line takes: those the reader gave, else the defaults. */
export function halfWidthsOf(entry: QuantifiedLine): {
  activity?: HalfWidth | undefined;
  factor?: HalfWidth | undefined;
} {
  const { activity, factor } = entry.line.uncertainty ?? {};
  return {
    activity: typed(activity) ?? defaultOfActivity(entry),
    factor: typed(factor) ?? defaultOfFactor(entry),
  };
}

/** As the reader gave it, in percent; what can't be read is not quantified. */
function typed(percent: Typed | undefined): HalfWidth | undefined {
  if (percent === undefined || percent === '') return undefined;
  const read = readNumber(percent, 'uncertainty', () => {}, { unit: '%' });
  return read === undefined ? undefined : { halfWidth: read / 100 };
}

const burns = ({ line: { kind } }: QuantifiedLine): boolean =>
  kind === 'stationary-combustion' || kind === 'mobile-combustion';

/** The IPCC's range for fuel that is known only by statistics; a bill or a meter isn't worse than that. */
function defaultOfActivity(entry: QuantifiedLine): HalfWidth | undefined {
  const range = defaultRanges.find(({ id }) => id === 'activity-fossil-fuel-combustion-ipcc-2006');
  return range && burns(entry) ? { halfWidth: range.halfWidth, citations: [range.citation] } : undefined;
}

/**
 * The IPCC's range of the fuel's CO2 factor, transferred to the Chinese default of the same fuel; with that of the
 * calorific value where the fuel isn't billed as energy. The reader's own factor has none of these.
 */
function defaultOfFactor(entry: QuantifiedLine): HalfWidth | undefined {
  const { line, result } = entry;
  if (!burns(entry) || Object.keys(line.overrides ?? {}).length) return undefined;
  const fuel = String(line.fields['fuel'] ?? '');
  const perEnergy = factorHalfWidth(fuel);
  if (perEnergy === undefined || !result?.activity) return undefined;
  if (dimensionOf(result.activity.unit) === 'energy') {
    return { halfWidth: perEnergy, citations: [fuelFactorRangesOrigin.citation] };
  }
  const calorific = calorificValueHalfWidth(fuel);
  if (calorific === undefined) return undefined;
  return {
    halfWidth: combineProduct([perEnergy, calorific]),
    citations: [fuelFactorRangesOrigin.citation, calorificValueRangesOrigin.citation],
  };
}
