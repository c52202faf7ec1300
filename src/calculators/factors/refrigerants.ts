import type { Citation, Confidence, GwpSet } from '../engine/factor.ts';
import type { Bilingual } from '../engine/language.ts';
import type { ReferenceId } from '../references.ts';
import { type SubstanceId, substances } from './gwp.ts';

/** A blend of refrigerants. Its potential is not stored: it follows from the parts and the report (`refrigerantGwp`). */
export interface Refrigerant {
  readonly id: string;
  readonly name: Bilingual;
  /** The share of each part by mass; together 1. Parts of other families, such as ozone depleters, are counted there. */
  readonly composition: Readonly<Partial<Record<SubstanceId, number>>>;
  readonly citation: Citation<ReferenceId>;
  readonly confidence: Confidence;
}

/* @__NO_SIDE_EFFECTS__ */
function blend(id: string, confidence: Confidence, composition: Refrigerant['composition']): Refrigerant {
  return {
    id,
    name: { zh: `${id} 混合制冷剂`, en: `${id} (blend)` },
    composition,
    citation: { reference: 'ashrae-34-2019', locator: `Blend compositions (mass %): ${id}` },
    confidence,
  };
}

/** The blends in use, with their composition by ASHRAE 34. Refrigerants of one substance are in `substances`. */
export const refrigerants: readonly Refrigerant[] = [
  blend('R-404A', 'two-sources', { 'HFC-125': 0.44, 'HFC-143a': 0.52, 'HFC-134a': 0.04 }),
  blend('R-407A', 'two-sources', { 'HFC-32': 0.2, 'HFC-125': 0.4, 'HFC-134a': 0.4 }),
  blend('R-407C', 'two-sources', { 'HFC-32': 0.23, 'HFC-125': 0.25, 'HFC-134a': 0.52 }),
  blend('R-407F', 'two-sources', { 'HFC-32': 0.3, 'HFC-125': 0.3, 'HFC-134a': 0.4 }),
  blend('R-410A', 'two-sources', { 'HFC-32': 0.5, 'HFC-125': 0.5 }),
  blend('R-417A', 'two-sources', { 'HFC-125': 0.466, 'HFC-134a': 0.5, 'R-600': 0.034 }),
  blend('R-448A', 'one-source', {
    'HFC-32': 0.26,
    'HFC-125': 0.26,
    'R-1234yf': 0.2,
    'HFC-134a': 0.21,
    'R-1234ze(E)': 0.07,
  }),
  blend('R-449A', 'one-source', { 'HFC-32': 0.243, 'HFC-125': 0.247, 'R-1234yf': 0.253, 'HFC-134a': 0.257 }),
  blend('R-450A', 'one-source', { 'HFC-134a': 0.42, 'R-1234ze(E)': 0.58 }),
  blend('R-452A', 'one-source', { 'HFC-32': 0.11, 'HFC-125': 0.59, 'R-1234yf': 0.3 }),
  blend('R-452B', 'one-source', { 'HFC-32': 0.67, 'HFC-125': 0.07, 'R-1234yf': 0.26 }),
  blend('R-454A', 'one-source', { 'HFC-32': 0.35, 'R-1234yf': 0.65 }),
  blend('R-454B', 'one-source', { 'HFC-32': 0.689, 'R-1234yf': 0.311 }),
  blend('R-454C', 'one-source', { 'HFC-32': 0.215, 'R-1234yf': 0.785 }),
  blend('R-455A', 'one-source', { 'R-744': 0.03, 'HFC-32': 0.215, 'R-1234yf': 0.755 }),
  blend('R-502', 'two-sources', { 'HCFC-22': 0.488, 'CFC-115': 0.512 }),
  blend('R-507A', 'two-sources', { 'HFC-125': 0.5, 'HFC-143a': 0.5 }),
  blend('R-508B', 'two-sources', { 'HFC-23': 0.46, C2F6: 0.54 }),
  blend('R-513A', 'one-source', { 'R-1234yf': 0.56, 'HFC-134a': 0.44 }),
];

/** The parts of a blend with their shares, in the order of the designation. */
export function partsOf({ composition }: Refrigerant): readonly (readonly [SubstanceId, share: number])[] {
  return Object.entries(composition) as [SubstanceId, number][];
}

/** Σ share × GWP in kgCO2e per kg of the blend; undefined where the report has no value for one of the parts. */
export function refrigerantGwp(refrigerant: Refrigerant, set: GwpSet): number | undefined {
  let sum = 0;
  for (const [substance, share] of partsOf(refrigerant)) {
    const gwp = substances[substance].gwp[set];
    if (!gwp) return undefined;
    sum += share * gwp.value;
  }
  return sum;
}
