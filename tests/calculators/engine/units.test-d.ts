/**
 * Misuse that must not compile. `npm run types` checks this file: a line that compiles after all makes its
 * `@ts-expect-error` an error. Nothing here runs.
 */
import { gasEmission } from '../../../src/calculators/engine/gases.ts';
import { carbonToCo2, emissions, multiply } from '../../../src/calculators/engine/operations.ts';
import type { Coefficient, Quantification } from '../../../src/calculators/engine/quantification.ts';
import { conversionFactor } from '../../../src/calculators/engine/units.ts';
import { defineFactor } from '../../../src/calculators/factors/define-factor.ts';

declare const electricity: Quantification<'kWh'>;
declare const nitrousOxide: Quantification<'kgN2O'>;
declare const carbon: Quantification<'tC'>;
declare const perKwh: Coefficient<'kgCO2', 'kWh'>;
declare const perKm: Coefficient<'kgCO2', 'km'>;
declare const methanePotential: Coefficient<'kgCO2e', 'kgCH4'>;

const right: Quantification<'kgCO2'> = emissions(electricity, perKwh);

// @ts-expect-error kilowatt-hours can't meet a factor per kilometre
emissions(electricity, perKm);

// @ts-expect-error the potential of methane isn't that of nitrous oxide
multiply(nitrousOxide, methanePotential, 'gasEmissions');

// @ts-expect-error carbon becomes tonnes of CO2, not kilograms
const wrongUnit: Quantification<'kgCO2'> = multiply(carbon, carbonToCo2, 'co2');

// @ts-expect-error a gas belongs to a family that is reported
gasEmission('steam', nitrousOxide, methanePotential);

// @ts-expect-error a unit is one of the list
conversionFactor('kWh', 'BTU');

const common = {
  id: 'a-factor',
  name: { zh: '因子', en: 'A factor' },
  value: 0.5581,
  unit: 'kgCO2',
  per: 'kWh',
  boundary: 'generation',
  confidence: 'two-sources',
  usedBy: ['emissions'],
  reviewBy: '2027-06-30',
} as const;

defineFactor({ ...common, citation: { reference: 'mee-nbs-2025-47', locator: '附件' } });

// @ts-expect-error a number without a source doesn't compile
defineFactor(common);

// @ts-expect-error nor one of a publication that nobody knows
defineFactor({ ...common, citation: { reference: 'hearsay', locator: '附件' } });

// @ts-expect-error nor one without its place in the publication
defineFactor({ ...common, citation: { reference: 'mee-nbs-2025-47' } });

export { right, wrongUnit };
