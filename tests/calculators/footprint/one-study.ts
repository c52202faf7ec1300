import { FootprintCatalogue } from '../../../src/calculators/footprint/catalogue.ts';
import { loadFor } from '../../../src/calculators/footprint/kinds/load-catalogue.ts';
import { startingKinds } from '../../../src/calculators/footprint/kinds/starting.ts';
import { newStudy } from '../../../src/calculators/footprint/new-study.ts';
import {
  quantifyStudy,
  type QuantifiedStudy,
} from '../../../src/calculators/footprint/quantify/quantify-study.ts';
import type { Unit } from '../../../src/calculators/engine/units.ts';
import type { EnteredQuantity, FieldValues, Typed } from '../../../src/calculators/lines/entered.ts';
import type { FootprintLine, FootprintStudy } from '../../../src/calculators/footprint/study.ts';

/** A line with what a test is about; its id is its place. */
export type TestLine = Partial<FootprintLine> & Pick<FootprintLine, 'kind' | 'fields'>;

/** A study of one piece with the lines of a test. */
export function aStudy(lines: readonly TestLine[], more: Partial<FootprintStudy> = {}): FootprintStudy {
  return {
    ...newStudy('study-1', 2024),
    product: { name: 'a product' },
    lines: lines.map((line, place) => ({
      id: `line-${place + 1}`,
      name: `line ${place + 1}`,
      stage: 'production',
      ...line,
    })),
    ...more,
  };
}

/** A catalogue with the kinds and the factors that a study needs. */
export async function catalogueFor(study: FootprintStudy): Promise<FootprintCatalogue> {
  const catalogue = new FootprintCatalogue(startingKinds);
  await loadFor(catalogue, [study]);
  return catalogue;
}

/** Quantifies a study with whatever kinds and factors it needs. */
export async function quantified(study: FootprintStudy): Promise<QuantifiedStudy> {
  return quantifyStudy(study, await catalogueFor(study));
}

/** The amount of a quantity field. */
export const amount = (value: Typed, unit: Unit): EnteredQuantity => ({ amount: value, unit });

/** A reader's own factor in kgCO2e per unit of the amount, unless `more` says per what, with its document. */
export const ownFactor = (value: Typed, more: FieldValues = {}): FieldValues => {
  const quantity = more['quantity'] ?? amount(1, 'kg');
  return {
    basis: 'own',
    ownDocument: 'a data sheet',
    ownFactor: amount(value, 'kgCO2e'),
    ownPer: typeof quantity === 'object' ? quantity.unit : 'kg',
    quantity,
    ...more,
  };
};
