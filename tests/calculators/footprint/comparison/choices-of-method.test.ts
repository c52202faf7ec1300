import { describe, expect, test } from 'vitest';
import { choicesOfMethod } from '../../../../src/calculators/footprint/comparison/choices-of-method.ts';
import { quantifyStudy } from '../../../../src/calculators/footprint/quantify/quantify-study.ts';
import type { Allocation, FootprintStudy } from '../../../../src/calculators/footprint/study.ts';
import { amount, aStudy, catalogueFor, ownFactor, type TestLine } from '../one-study.ts';

async function choices(lines: readonly TestLine[], more: Partial<FootprintStudy> = {}) {
  const study = aStudy(lines, more);
  const catalogue = await catalogueFor(study);
  return choicesOfMethod(quantifyStudy(study, catalogue), catalogue);
}

const melt: Allocation = {
  id: 'melt',
  name: 'melting',
  method: 'mass',
  products: [
    { name: 'housing', massKg: 6, revenue: 90 },
    { name: 'cover', massKg: 4, revenue: 10 },
  ],
};

const shared: TestLine = {
  kind: 'material',
  allocation: 'melt',
  fields: ownFactor(1, { quantity: amount(100, 'kg') }),
};

describe('the choice of allocation', () => {
  test('by mass 60 of 100 kg, by revenue it would be 90: half as much again', async () => {
    const { allocations } = await choices([shared], { allocations: [melt] });
    expect(allocations).toMatchObject([
      {
        method: 'economic',
        share: { value: 0.9 },
        total: { value: 90 },
        difference: 30,
        change: 0.5,
        sameLines: true,
      },
    ]);
  });

  test('is shown with every other method that its data suffice for, and for no allocation that nothing uses', async () => {
    const products = melt.products.map((product) => ({ ...product, energyMj: 1, share: 50 }));
    const { allocations } = await choices([shared], {
      allocations: [
        { ...melt, products },
        { ...melt, id: 'unused' },
      ],
    });
    expect(allocations.map(({ method, total }) => [method, total.value])).toEqual([
      ['energy', 50],
      ['economic', 90],
      ['given', 50],
    ]);
  });

  test('says where a line counts only under the other method', async () => {
    const incomplete: Allocation = { ...melt, method: 'energy' };
    const { allocations } = await choices([shared], { allocations: [incomplete] });
    expect(allocations.map(({ method, sameLines }) => [method, sameLines])).toEqual([
      ['mass', false],
      ['economic', false],
    ]);
  });
});

describe('the rule of recycling', () => {
  const recovery: TestLine = {
    kind: 'recovery',
    stage: 'end-of-life',
    fields: {
      quantity: amount(2, 'kg'),
      recyclingRate: amount(50, '%'),
      virginFactor: 'material-plate-cn',
      recyclingFactor: amount(0.5, 'kgCO2e'),
      recyclingDocument: 'a recycler’s data sheet',
    },
  };

  test('under closed loop 1 kg of 2 avoids plate of 2.4 and takes 0.5 to recycle: 1.9 less than under cut-off', async () => {
    const unit = { kind: 'functional', description: 'one', amount: 1, unit: 'piece' } as const;
    const { recycling } = await choices([recovery], { boundary: 'cradle-to-grave', unit });
    expect(recycling).toMatchObject({ rule: 'closed-loop', sameLines: true, change: undefined });
    expect(recycling?.difference).toBeCloseTo(0.5 - 2.4, 12);
  });

  test('makes no difference where nothing is recycled', async () => {
    expect((await choices([shared], { allocations: [melt] })).recycling).toBeUndefined();
  });
});
