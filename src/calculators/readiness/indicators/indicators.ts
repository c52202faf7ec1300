import type { Coefficient } from '../../engine/quantification.ts';
import type { OwnTarget } from '../assessment.ts';
import { readOwnNumber } from '../own-number.ts';
import type { Problem } from '../problems.ts';
import { indicatorRules, type IndicatorId, type IndicatorRule } from './rules.ts';

/** The indicators of an inventory as far as they are compared here; those of the emissions calculator fit. */
export interface InventoryIndicators {
  /** By the method of the national zero-carbon parks: electricity at equal value, CO2 only. */
  readonly park?: { readonly intensity: Coefficient } | undefined;
  readonly nonFossilShare: { readonly equalValue?: Coefficient; readonly calorific?: Coefficient };
}

/** A figure of the factory beside what a document names for it. */
export interface ComparedIndicator {
  readonly rule: IndicatorRule;
  /** Absent where the inventory doesn't give it. */
  readonly value?: Coefficient;
  /** By how much it lies above the document's, in the rule's unit. Whether a title would be reached isn't for a site to say. */
  readonly difference?: number;
}

/** One of the factory's own targets, as far as it can be read. */
export interface ComparedTarget {
  readonly target: OwnTarget;
  readonly reached?: boolean;
  readonly problems: readonly Problem[];
}

/** The rule sets with what the inventory gives for them. */
export function compareIndicators(indicators: InventoryIndicators | undefined): readonly ComparedIndicator[] {
  return indicatorRules.map((rule) => {
    const value = indicators && valueOf(rule.indicator, indicators);
    return value ? { rule, value, difference: inUnitOf(rule, value) - rule.value } : { rule };
  });
}

function valueOf(indicator: IndicatorId, indicators: InventoryIndicators): Coefficient | undefined {
  // Both count energy with electricity at its equal value: by calorific value it would be another figure.
  return indicator === 'co2-per-energy' ? indicators.park?.intensity : indicators.nonFossilShare.equalValue;
}

/** The value in the unit of its rule: a share comes as energy per energy, and is held against percent. */
export const inUnitOf = ({ unit }: Pick<IndicatorRule, 'unit'>, { value }: Coefficient): number =>
  unit === '%' ? value * 100 : value;

const reaches = (
  value: number,
  { value: limit, better }: Pick<IndicatorRule, 'value' | 'better'>,
): boolean => (better === 'lower' ? value <= limit : value >= limit);

/** The factory's own targets, each by itself. */
export function compareTargets(targets: readonly OwnTarget[]): readonly ComparedTarget[] {
  return targets.map((target) => {
    const problems: Problem[] = [];
    const read = (typed: OwnTarget['actual'], field: string) =>
      typed === undefined || typed === ''
        ? undefined
        : readOwnNumber(typed, field, target.unit ?? '', (one) => problems.push(one));
    const [actual, limit] = [read(target.actual, 'actual'), read(target.target, 'target')];
    return {
      target,
      ...(actual !== undefined &&
        limit !== undefined && { reached: reaches(actual, { value: limit, better: target.better }) }),
      problems,
    };
  });
}
