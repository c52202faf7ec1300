import { describe, expect, test } from 'vitest';
import { compareStudies } from '../../../../src/calculators/footprint/comparison/compare-studies.ts';
import type { FootprintStudy } from '../../../../src/calculators/footprint/study.ts';
import type { FieldValues } from '../../../../src/calculators/lines/entered.ts';
import { amount, aStudy, ownFactor, quantified } from '../one-study.ts';

const scenario = (kg: number, more: Partial<FootprintStudy> = {}) =>
  quantified(
    aStudy(
      [
        { kind: 'material', stage: 'raw-materials', fields: ownFactor(1, { quantity: amount(kg, 'kg') }) },
        { kind: 'material', stage: 'production', fields: ownFactor(1) },
      ],
      more,
    ),
  );

const compared = async (...studies: readonly ReturnType<typeof scenario>[]) =>
  compareStudies(await Promise.all(studies));

const unit = { kind: 'declared', description: 'one housing', amount: 1, unit: 'piece' } as const;

describe('scenarios side by side', () => {
  test('9 + 1 kg against 7 + 1 kg: 2 kg and 20 % less, all of it in the raw materials', async () => {
    const comparison = await compared(scenario(9), scenario(7));
    if (!comparison.comparable) throw new Error('The two are comparable.');
    const [total, rawMaterials, production] = comparison.rows;
    expect(total?.values.map(({ value }) => value)).toEqual([10, 8]);
    expect(total?.changes).toEqual([undefined, { absolute: -2, relative: -0.2 }]);
    expect(rawMaterials?.changes[1]).toEqual({ absolute: -2, relative: -2 / 9 });
    expect(production?.changes[1]).toEqual({ absolute: 0, relative: 0 });
    expect(comparison.rows.map(({ kind }) => kind.of)).toEqual([
      'total',
      ...Array.from({ length: 5 }, () => 'stage'),
      ...Array.from({ length: 5 }, () => 'flow'),
    ]);
  });

  test('of nothing there is no percentage', async () => {
    const comparison = await compared(scenario(1), scenario(2));
    const fossil = comparison.comparable && comparison.rows.find(({ kind }) => kind.of === 'flow');
    expect(fossil).toMatchObject({ changes: [undefined, { absolute: 0, relative: undefined }] });
  });

  test('are the same unit as “1 ” and 1.0, with blanks around its description', async () => {
    const other = { ...unit, amount: '1.0', description: ' one housing ' };
    expect((await compared(scenario(1, { unit }), scenario(1, { unit: other }))).comparable).toBe(true);
  });

  test('of one product need no description; a piece of another product is no piece of it', async () => {
    const study = scenario(1, { id: 'housing' });
    const other = scenario(2, { id: 'lighter', scenarioOf: 'housing' });
    expect((await compared(study, other)).comparable).toBe(true);
    const slab = await compared(study, scenario(2, { id: 'slab' }));
    expect(slab).toMatchObject({ refusals: [{ reason: 'functionalUnit' }] });
  });

  test('tell which of them lack lines, and how many', async () => {
    const lacking = quantified(aStudy([{ kind: 'material', fields: {} }], { unit }));
    const comparison = await compared(scenario(1, { unit }), lacking);
    expect(comparison).toMatchObject({
      comparable: true,
      incomplete: [{ study: (await lacking).study, count: 1 }],
    });
    expect(await compared(scenario(1), scenario(2))).toMatchObject({ incomplete: [] });
  });

  test.each([
    ['functionalUnit', { unit: { ...unit, amount: 2 } }],
    ['functionalUnit', { unit: { ...unit, unit: 'kg' } }],
    ['functionalUnit', { unit: { ...unit, kind: 'functional' } }],
    ['functionalUnit', { unit: { ...unit, description: 'one cover' } }],
    ['functionalUnit', { unit: { ...unit, amount: 'some' } }],
    ['boundary', { unit, boundary: 'gate-to-gate' }],
    ['gwp', { unit, gwp: 'AR5' }],
  ] as const)('are refused for another %s: %o', async (reason, more) => {
    const [first, other] = await Promise.all([scenario(1, { unit }), scenario(1, more)]);
    expect(compareStudies([first, other])).toEqual({
      comparable: false,
      refusals: [{ reason, studies: [first.study, other.study] }],
    });
  });

  test('tell every reason, and are four at most', async () => {
    const different = scenario(1, { boundary: 'gate-to-gate', gwp: 'AR5' });
    const comparison = await compared(scenario(1), different);
    expect(!comparison.comparable && comparison.refusals.map(({ reason }) => reason)).toEqual([
      'boundary',
      'gwp',
    ]);
    const five = await compared(...Array.from({ length: 5 }, () => scenario(1)));
    expect(five).toEqual({ comparable: false, refusals: [{ reason: 'tooMany', came: 5, maximum: 4 }] });
    expect((await compared(scenario(1), scenario(2), scenario(3), scenario(4))).comparable).toBe(true);
  });
});

test('power under contract is compared by the mix of the grid as well', async () => {
  const contract = {
    supply: 'own',
    technology: 'life-cycle-electricity-cn-wind-2023',
    certificatesSold: 'no',
  };
  const power = (fields: FieldValues) =>
    quantified(aStudy([{ kind: 'electricity', fields: { quantity: amount(10, 'kWh'), ...fields } }]));
  const compare = async (fields: FieldValues) => compareStudies([await power({}), await power(fields)]);
  const comparison = await compare(contract);
  expect(comparison.comparable && comparison.rows[1]?.kind).toEqual({ of: 'gridMix' });
  expect(comparison.comparable && comparison.rows[1]?.changes[1]?.absolute).toBe(0);
  const plain = await compare({});
  expect(plain.comparable && plain.rows.some(({ kind }) => kind.of === 'gridMix')).toBe(false);
});
