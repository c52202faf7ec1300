import { describe, expect, test } from 'vitest';
import { loadAllKinds } from '../../../../src/calculators/footprint/kinds/load-catalogue.ts';
import { fieldsOf } from '../../../../src/calculators/footprint/fields-of.ts';
import type { FootprintLine } from '../../../../src/calculators/footprint/study.ts';
import { amount, aStudy, catalogueFor, quantified, type TestLine } from '../one-study.ts';

/** The unit that a number is in until the reader chooses another. */
async function firstUnit(kind: TestLine['kind'], fields: TestLine['fields']) {
  const study = aStudy([{ kind, fields }]);
  const catalogue = await catalogueFor(study);
  await loadAllKinds(catalogue);
  const form = fieldsOf(study.lines[0] as FootprintLine, study, catalogue);
  const quantity = form.find(({ key }) => key === 'quantity');
  return quantity?.type === 'quantity' ? quantity.units[0] : undefined;
}

const codes = async (line: TestLine) => {
  const { lines } = await quantified(aStudy([line]));
  return lines[0]?.problems.map(({ code }) => code);
};

describe('an amount that is typed for one product', () => {
  test.each([
    ['material', { factor: 'material-electrolytic-aluminium-cn' }, 'kg'],
    ['material', { factor: 'material-concrete-c30-cn' }, 'm3'],
    ['material', { factor: 'water-supply-cn' }, 'm3'],
    ['process', { factor: 'process-caco3' }, 'kg'],
    ['fuel', { fuel: 'natural-gas' }, 'Nm3'],
    ['fuel', { fuel: 'diesel' }, 'kg'],
    ['biomass', { biomass: 'wood' }, 'kg'],
    ['waste', { factor: 'waste-commercial-landfill-gb-2026' }, 'kg'],
    ['waste', { factor: 'water-treatment-gb-2025' }, 'm3'],
  ] as const)('of %s %o is in %s', async (kind, fields, unit) => {
    expect(await firstUnit(kind, fields)).toBe(unit);
  });

  test('of waste water is its volume: 2 m3 × 0.17088', async () => {
    const fields = { factor: 'water-treatment-gb-2025', quantity: amount(2, 'm3') };
    const { total } = await quantified(aStudy([{ kind: 'waste', fields }]));
    expect(total.value).toBeCloseTo(2 * 0.17088, 12);
  });
});

describe('a loss of all there is', () => {
  test('leaves nothing of a material', async () => {
    const fields = { factor: 'material-plate-cn', quantity: amount(1, 'kg'), loss: amount(100, '%') };
    expect(await codes({ kind: 'material', fields })).toEqual(['nothingLeft']);
  });

  test('leaves nothing of what a plant sends', async () => {
    const fields = {
      quantity: amount(1, 'kWh'),
      supply: 'direct',
      technology: 'life-cycle-electricity-cn-wind-2023',
      certificatesSold: 'no',
      gridLoss: amount(100, '%'),
    };
    expect(await codes({ kind: 'electricity', fields })).toEqual(['nothingLeft']);
  });
});
