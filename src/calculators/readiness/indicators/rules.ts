import type { Confidence } from '../../engine/factor.ts';
import type { ReferenceId } from '../../references.ts';

/** What an inventory is held against, each by itself: none of them is a level of this site. */
export type IndicatorId = 'co2-per-energy' | 'non-fossil-share';

export type IndicatorRuleId =
  | 'park-co2-per-energy'
  | 'park-large-co2-per-energy'
  | 'factory-entry-co2-per-energy'
  | 'factory-2030-co2-per-energy'
  | 'factory-entry-non-fossil'
  | 'factory-2030-non-fossil';

/** A value that a document names for an indicator, with how well it is known. */
export interface IndicatorRule {
  readonly id: IndicatorRuleId;
  readonly indicator: IndicatorId;
  readonly value: number;
  readonly unit: 'tCO2/tce' | '%';
  readonly better: 'lower' | 'higher';
  readonly citation: { readonly reference: ReferenceId; readonly locator: string };
  readonly confidence: Confidence;
  /** `orientation`: made for something else, such as a park; `unconfirmed`: reported, the document was not seen. */
  readonly bearing: 'orientation' | 'unconfirmed';
}

const park = { reference: 'ndrc-2025-910', locator: '附件3' } as const;
const notice = { reference: 'miit-2026-zero-carbon-factories', locator: '指标 1.1、1.2（据报道）' } as const;

/**
 * The known rule sets. The park's limit is for parks that use 200 000 to 1 000 000 tce a year; the notice's values were
 * read in reports and not in the notice, and which factor of electricity enters them is not known.
 */
export const indicatorRules: readonly IndicatorRule[] = [
  {
    id: 'park-co2-per-energy',
    indicator: 'co2-per-energy',
    value: 0.2,
    unit: 'tCO2/tce',
    better: 'lower',
    citation: park,
    confidence: 'two-sources',
    bearing: 'orientation',
  },
  {
    id: 'park-large-co2-per-energy',
    indicator: 'co2-per-energy',
    value: 0.3,
    unit: 'tCO2/tce',
    better: 'lower',
    citation: park,
    confidence: 'two-sources',
    bearing: 'orientation',
  },
  {
    id: 'factory-entry-co2-per-energy',
    indicator: 'co2-per-energy',
    value: 1.8,
    unit: 'tCO2/tce',
    better: 'lower',
    citation: notice,
    confidence: 'two-sources',
    bearing: 'unconfirmed',
  },
  {
    id: 'factory-2030-co2-per-energy',
    indicator: 'co2-per-energy',
    value: 0.2,
    unit: 'tCO2/tce',
    better: 'lower',
    citation: notice,
    confidence: 'one-source',
    bearing: 'unconfirmed',
  },
  {
    id: 'factory-entry-non-fossil',
    indicator: 'non-fossil-share',
    value: 30,
    unit: '%',
    better: 'higher',
    citation: notice,
    confidence: 'two-sources',
    bearing: 'unconfirmed',
  },
  {
    id: 'factory-2030-non-fossil',
    indicator: 'non-fossil-share',
    value: 95,
    unit: '%',
    better: 'higher',
    citation: notice,
    confidence: 'one-source',
    bearing: 'unconfirmed',
  },
];
