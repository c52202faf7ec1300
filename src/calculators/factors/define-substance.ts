import type { GwpSet } from '../engine/factor.ts';
import type { Bilingual } from '../engine/language.ts';
import type { ReferenceId } from '../references.ts';
import { type CitedFactor, defineFactor } from './define-factor.ts';

/** The seven families of GB/T 32150 and the Kyoto Protocol, and two that stand outside the total of an inventory. */
export type SubstanceFamily = 'CO2' | 'CH4' | 'N2O' | 'HFCs' | 'PFCs' | 'SF6' | 'NF3' | 'ODS' | 'other';

/** The unit of a substance's mass: the three gases with units of their own, and kg of anything else. */
export type SubstanceUnit = 'kgCO2' | 'kgCH4' | 'kgN2O' | 'kg';

/** A gas. Ozone depleters are reported apart; `other` (HFOs, hydrocarbons, ammonia, SO2F2) is outside the families. */
export interface Substance<Id extends string = string, P extends SubstanceUnit = SubstanceUnit> {
  readonly id: Id;
  readonly name: Bilingual;
  readonly formula: string;
  readonly family: SubstanceFamily;
  readonly unit: P;
  /** By report; a report that gives none is absent. */
  readonly gwp: Readonly<Partial<Record<GwpSet, CitedFactor<'kgCO2e', P>>>>;
}

type Value = number | undefined;

/**
 * How the values of AR4, AR5 and AR6 are known, one sign each: 2 or 1 copies, 0 no value, d from the UK factors of 2025
 * (DESNZ), = by definition.
 */
export type GwpCopies = `${0 | 1 | 2 | 'd'}${0 | 1 | 2 | 'd'}${0 | 1 | 2}` | '===';

/** A substance on one line. */
export type SubstanceRow = readonly [
  zh: string,
  en: string,
  formula: string,
  ar4: Value,
  ar5: Value,
  ar6: Value,
  copies: GwpCopies,
  /** Of the value of AR6. */
  note?: Bilingual,
];

const reports: Record<GwpSet, { readonly reference: ReferenceId; readonly locator: string }> = {
  AR4: { reference: 'ipcc-ar4-wg1', locator: 'Table 2.14' },
  AR5: { reference: 'ipcc-ar5-wg1', locator: 'Table 8.A.1' },
  AR6: { reference: 'ipcc-ar6-wg1', locator: 'Table 7.SM.7' },
};

/** Table 7.15 tells fossil and non-fossil methane apart; 7.SM.7 has 27.9 for both. */
const methaneReport = { reference: 'ipcc-ar6-wg1', locator: 'Table 7.15' } as const;

const desnz = { reference: 'desnz-2025', locator: 'Refrigerant & other' } as const;
const desnzNote: Bilingual = {
  zh: '手头没有该次报告的数值，取英国 2025 年换算系数所印的数值；HFO 在 AR5 中印作“<1”。',
  en: 'No value of this report is at hand; this is the one of the UK factors of 2025. AR5 prints “<1” for HFOs.',
};

/** AR6 and R-1234ze(E) → `gwp-ar6-r-1234ze-e`. */
const idOf = (set: GwpSet, id: string) => `gwp-${set}-${id.replace('(', '-').replace(')', '')}`.toLowerCase();

/* @__NO_SIDE_EFFECTS__ */
function defineSubstance<Id extends string, P extends SubstanceUnit>(
  family: SubstanceFamily,
  unit: P,
  id: Id,
  [zh, en, formula, ar4, ar5, ar6, copies, note]: SubstanceRow,
): Substance<Id, P> {
  const gwp: Partial<Record<GwpSet, CitedFactor<'kgCO2e', P>>> = {};
  for (const [index, [set, value]] of Object.entries({ AR4: ar4, AR5: ar5, AR6: ar6 }).entries()) {
    const report = set as GwpSet;
    if (value === undefined) continue;
    const seen = copies[index];
    gwp[report] = defineFactor({
      id: idOf(report, id),
      name: {
        zh: `${zh} 全球变暖潜势（${set}，100 年）`,
        en: `${en}: global warming potential (${set}, 100 years)`,
      },
      value,
      unit: 'kgCO2e',
      per: unit,
      boundary: 'property',
      citation: seen === 'd' ? desnz : family === 'CH4' && set === 'AR6' ? methaneReport : reports[report],
      confidence: seen === '2' ? 'two-sources' : 'one-source',
      usedBy: ['emissions', 'footprint'],
      reviewBy: '2028-12-31',
      substance: id,
      gwp: report,
      ...(seen === '=' && { derived: true }),
      ...(seen === 'd' ? { note: desnzNote } : note && set === 'AR6' && { note }),
    });
  }
  return { id, name: { zh, en }, formula, family, unit, gwp };
}

/** The substances of one family by id. */
/* @__NO_SIDE_EFFECTS__ */
export function substanceFamily<const Id extends string, const P extends SubstanceUnit>(
  family: SubstanceFamily,
  unit: P,
  rows: Readonly<Record<Id, SubstanceRow>>,
): { readonly [I in Id]: Substance<I, P> } {
  const entries = Object.entries<SubstanceRow>(rows).map(([id, row]) => [
    id,
    defineSubstance(family, unit, id, row),
  ]);
  return Object.fromEntries(entries) as { readonly [I in Id]: Substance<I, P> };
}
