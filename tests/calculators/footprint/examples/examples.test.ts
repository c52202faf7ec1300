import { describe, expect, test } from 'vitest';
import { rederive } from '../../../../src/calculators/engine/explanation.ts';
import { exampleProducts, exampleValue } from '../../../../src/calculators/footprint/examples/index.ts';
import type { FootprintStudy } from '../../../../src/calculators/footprint/study.ts';
import { quantified } from '../one-study.ts';

const studies = (['zh', 'en'] as const).flatMap((language) =>
  exampleProducts.flatMap(({ studies: of }) =>
    of(language).map((study) => [language, study.name, study] as const),
  ),
);

const byId = (id: string): FootprintStudy => {
  const study = studies.find(([language, , one]) => language === 'en' && one.id === id)?.[2];
  if (!study) throw new Error(`No example is called ${id}.`);
  return study;
};

/** One cubic metre (0 °C) of natural gas by GB/T 32151.34—2024 and IPCC 2006, AR6, with its British upstream. */
const energyOfGas = 389.31 / 1e4; // GJ
const gas =
  (energyOfGas / 1000) * (15.3 * 0.99 * (44 / 12) * 1000 + 1 * 29.8 + 0.1 * 273) +
  (energyOfGas / 0.0036) * 0.03347;

/** One kilogram of diesel likewise. */
const energyOfDiesel = 42.652 / 1000; // GJ
const diesel =
  (energyOfDiesel / 1000) * (20.2 * 0.98 * (44 / 12) * 1000 + 3 * 29.8 + 0.6 * 273) + 752.0276 / 1000;

describe('example products', () => {
  test.each(studies)('in %s, %s quantifies without an error and explains its total', async (_, __, study) => {
    const { lines, total } = await quantified(study);
    const errors = lines.flatMap(({ line, problems }) =>
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ code, field }) => [line.id, code, field]),
    );
    expect(errors).toEqual([]);
    expect(lines.filter(({ line }) => line.kind !== 'assembly').every((line) => line.total)).toBe(true);
    expect(rederive(total)).toBeCloseTo(total.value, 10);
  });

  test.each(studies)(
    'in %s, every line of %s says that its amounts are the example’s own',
    (language, _, { lines }) => {
      for (const { evidence, name } of lines) expect(evidence?.note, name).toContain(exampleValue[language]);
    },
  );

  test('both languages tell the same product', () => {
    for (const { studies: of } of exampleProducts) {
      const [zh, en] = [of('zh'), of('en')].map((list) => list.map(numbersOf));
      expect(zh).toEqual(en);
    }
  });

  test('nothing in them is an unverified factor, an own factor or an override', async () => {
    for (const [, , study] of studies) {
      const { used } = await quantified(study);
      expect(used.filter(({ confidence }) => confidence === 'unverified')).toEqual([]);
      for (const { fields, overrides } of study.lines) {
        expect(fields['ownFactor'] ?? overrides).toBeUndefined();
      }
    }
  });
});

describe('the aluminium housing, per piece', () => {
  test('is 27.29 kgCO2e from the cradle to the gate', async () => {
    const { total, byStage, gridMix } = await quantified(byId('example-aluminium-housing'));
    // 70 % recycled alloy: 0.3 × 20.3 + 0.7 × 0.9950779 = 6.7866 kgCO2e/kg
    const alloy = 0.3 * 20.3 + 0.7 * 0.9950779;
    // 2.4 kg ÷ (1 − 4 %) = 2.5 kg of it in the body
    const body = (2.4 / 0.96) * alloy;
    // 2 covers ÷ (1 − 2 %), each with 0.35 kg ÷ (1 − 4 %) of alloy and 4 screws of 8 g
    const covers = (2 / 0.98) * ((0.35 / 0.96) * alloy + 4 * 0.008 * 2.375);
    const carton = 0.18 * (0.2 * 1.19972542 + 0.8 * 1.09811442);
    // 3.4 kg over 620 km at 0.057 and 85 km at 0.129 kgCO2e/t·km
    const inbound = 0.0034 * (620 * 0.057 + 85 * 0.129);
    expect(byStage['raw-materials'].value).toBeCloseTo(body + covers + carton + inbound, 9);
    // Of the workshop: 288 000 kg of 600 000 kg, over 90 000 pieces
    const share = 288 / 600 / 90_000;
    const casting = 1_200_000 * share * 0.5777;
    const melting = 72_000 * share * gas;
    const machining = 0.8 * 0.0545;
    const waste = 0.012 * 2.9333 + 0.01 * 1.16451317;
    expect(byStage.production.value).toBeCloseTo(casting + melting + machining + waste, 9);
    expect(total.value).toBeCloseTo(27.29, 2);
    // With the grid’s mix for the photovoltaics
    expect(gridMix.value - total.value).toBeCloseTo(0.8 * (0.5777 - 0.0545), 12);
  });
});

describe('the precast slab, per square metre over 50 years', () => {
  test('is 45.54 kgCO2e from cradle to grave', async () => {
    const { total, byStage } = await quantified(byId('example-precast-slab'));
    // 0.06 m³ ÷ (1 − 1.5 %), 8.6 kg ÷ (1 − 2 %), 0.4 kg, and 9.2 kg over 500 km
    const materials = (0.06 / 0.985) * 295 + (8.6 / 0.98) * 2.34 + 0.4 * 2.34;
    expect(byStage['raw-materials'].value).toBeCloseTo(materials + 0.0092 * 500 * 0.078, 9);
    expect(byStage.production.value).toBeCloseTo(1.3 * 0.5777 + 0.75 * gas, 9);
    expect(byStage.distribution.value).toBeCloseTo(0.153 * 80 * 0.078, 12);
    // 0.4 kg of cement, twice
    expect(byStage.use.value).toBeCloseTo(2 * 0.4 * 0.735, 12);
    expect(byStage['end-of-life'].value).toBeCloseTo(0.25 * diesel + 0.153 * 30 * 0.129, 9);
    expect(total.value).toBeCloseTo(45.54, 2);
  });

  test('cured by wind power it is 1.70 kgCO2e less by the contract, and more by the grid’s mix', async () => {
    const [base, scenario] = await Promise.all(
      ['example-precast-slab', 'example-precast-slab-electric'].map((id) => quantified(byId(id))),
    );
    // 5.5 kWh ÷ (1 − 5 %) at 0.0336 instead of the gas
    const contract = (5.5 / 0.95) * 0.0336;
    expect((scenario?.total.value ?? 0) - (base?.total.value ?? 0)).toBeCloseTo(contract - 0.75 * gas, 9);
    expect((scenario?.gridMix.value ?? 0) - (base?.gridMix.value ?? 0)).toBeCloseTo(
      5.5 * 0.5777 - 0.75 * gas,
      9,
    );
  });
});

/** A study without its words. */
function numbersOf({ lines, unit, allocations, ...study }: FootprintStudy) {
  return {
    id: study.id,
    scenarioOf: study.scenarioOf,
    unit: { ...unit, description: '' },
    products: allocations.map(({ products }) => products.map((product) => ({ ...product, name: '' }))),
    lines: lines.map((line) => ({ ...line, name: '', evidence: undefined })),
  };
}
