import type { PactDetails } from '../../../../src/calculators/footprint/pact/pact-details.ts';
import type { PactFinding } from '../../../../src/calculators/footprint/pact/pact-findings.ts';
import {
  pactFootprintOf,
  type PactExport,
} from '../../../../src/calculators/footprint/pact/pact-footprint-of.ts';
import type { ProductFootprint } from '../../../../src/calculators/footprint/pact/product-footprint.ts';
import type { FootprintStudy } from '../../../../src/calculators/footprint/study.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../one-study.ts';

export const details: PactDetails = {
  created: '2026-03-01T08:00:00Z',
  language: 'en',
  names: {
    stages: {
      'raw-materials': 'Raw material acquisition',
      production: 'Production',
      distribution: 'Distribution',
      use: 'Use',
      'end-of-life': 'End of life',
    },
    allocationMethods: {
      subdivided: 'subdivided',
      mass: 'by mass',
      energy: 'by energy',
      economic: 'by value',
      given: 'given shares',
    },
  },
};

/** 2 kg of resin at 3 kgCO2e/kg by a data sheet of 2022, of which 0.5 by aircraft, and 4 kWh of 2024 power. */
export const resinAndPower: readonly TestLine[] = [
  {
    kind: 'material',
    stage: 'raw-materials',
    name: 'Resin',
    data: { source: 'secondary', year: 2022, technology: 2, geography: 3, time: 2 },
    fields: {
      basis: 'own',
      ownDocument: 'Data sheet of resins',
      ownPer: 'kg',
      separate: 'yes',
      fossilFactor: amount('2.5', 'kgCO2e'),
      aircraftFactor: amount('0.5', 'kgCO2e'),
      quantity: amount(2, 'kg'),
    },
  },
  {
    kind: 'electricity',
    name: 'Moulding',
    data: { source: 'primary', year: 2024, technology: 1, geography: 1, time: 1 },
    fields: { quantity: amount(4, 'kWh') },
  },
];

/** What has to be entered for an export, around the lines of a test. */
export function exportable(
  lines: readonly TestLine[] = resinAndPower,
  more: Partial<FootprintStudy> = {},
): FootprintStudy {
  return aStudy(lines, {
    product: { name: 'Impeller', model: 'I-7', description: 'moulded' },
    unit: { kind: 'declared', description: '', amount: 1, unit: 'piece', massKg: '1.9' },
    contents: { fossil: amount('1.2', 'kgC'), biogenic: amount(0, 'kgC') },
    identity: {
      companyName: 'A moulder',
      companyIds: 'urn:uuid:6f0c1c1a-6f0e-4b62-9d9c-0d7f5f1f2a10',
      productIds: 'urn:uuid:0e9f6b8e-2a52-4c3e-8f3b-51c7f5a3de77\n urn:gtin:4012345678901 \n',
      packagingIncluded: true,
      id: 'b0a4c4ba-7d65-4b8c-9a1e-2f0d3c5b6a78',
    },
    ...more,
  });
}

/** The export of a study. */
export async function exported(study: FootprintStudy, more: Partial<PactDetails> = {}): Promise<PactExport> {
  return pactFootprintOf(await quantified(study), { ...details, ...more });
}

/** The footprint, where there must be one. */
export async function footprintOf(
  study: FootprintStudy,
  more: Partial<PactDetails> = {},
): Promise<ProductFootprint> {
  const result = await exported(study, more);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.footprint;
}

/** The findings of a study, as severity, code and place. */
export async function findingsOf(study: FootprintStudy, more: Partial<PactDetails> = {}): Promise<string[]> {
  const { findings } = await exported(study, more);
  return findings.map(({ severity, code, path = '' }: PactFinding) => `${severity} ${code} ${path}`.trim());
}

/** A line of kgCO2e per kilogram that nobody keeps apart. */
export const aggregate = (value: number, more: Partial<TestLine> = {}): TestLine => ({
  kind: 'material',
  stage: 'raw-materials',
  data: { source: 'supplier', technology: 2, geography: 2, time: 2 },
  fields: { ...ownFactor(value), basis: 'supplier' },
  ...more,
});
