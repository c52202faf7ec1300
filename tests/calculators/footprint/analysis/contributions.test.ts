import { describe, expect, test } from 'vitest';
import { contributionsOf } from '../../../../src/calculators/footprint/analysis/contributions.ts';
import type { AssemblyNode } from '../../../../src/calculators/footprint/analysis/assembly-tree.ts';
import { amount, aStudy, ownFactor, quantified, type TestLine } from '../one-study.ts';

const material = (kg: number, more: Partial<TestLine> = {}): TestLine => ({
  kind: 'material',
  stage: 'raw-materials',
  fields: ownFactor(1, { quantity: amount(kg, 'kg') }),
  ...more,
});

const assembly = (count: number, more: Partial<TestLine> = {}): TestLine => ({
  kind: 'assembly',
  stage: 'raw-materials',
  fields: { quantity: amount(count, 'piece') },
  ...more,
});

const contributions = async (lines: readonly TestLine[], more: Parameters<typeof aStudy>[1] = {}) =>
  contributionsOf(await quantified(aStudy(lines, more)));

describe('where a footprint comes from', () => {
  test('6 + 3 + 1 kg: 60 %, 30 % and 10 %, the largest first, 60 %, 90 % and 100 % together', async () => {
    const { hotSpots } = await contributions([material(1), material(6), material(3)]);
    expect(hotSpots.map(({ line }) => line.line.id)).toEqual(['line-2', 'line-3', 'line-1']);
    expect(hotSpots.map(({ share }) => share)).toEqual([0.6, 0.3, 0.1]);
    expect(hotSpots.map(({ cumulative }) => cumulative)).toEqual(
      [0.6, 0.9, 1].map((share) => expect.closeTo(share, 12)),
    );
  });

  test('a credit of 5 beside 10: shares of 200 % and −100 %, weights of two thirds and one third', async () => {
    const credit = material(1, { fields: ownFactor(-5) });
    const { hotSpots, stages } = await contributions([credit, material(10, { stage: 'production' })]);
    expect(hotSpots.map(({ share }) => share)).toEqual([2, -1]);
    expect(hotSpots.map(({ weight }) => weight)).toEqual([10 / 15, 5 / 15]);
    expect(stages.production).toMatchObject({ share: 2, weight: 10 / 15 });
    expect(stages.use).toMatchObject({ share: 0, weight: 0 });
  });

  test('nothing has no shares', async () => {
    const { stages, hotSpots } = await contributions([]);
    expect(hotSpots).toEqual([]);
    expect(stages.production).toMatchObject({ share: undefined, weight: 0, value: { value: 0 } });
  });

  test('a factor that is one total is not separable; one that is kept apart is', async () => {
    const separate = material(1, {
      fields: {
        basis: 'supplier',
        ownDocument: 'a supplier’s footprint',
        ownPer: 'kg',
        separate: 'yes',
        fossilFactor: amount(4, 'kgCO2e'),
        biogenicFactor: amount(1, 'kgCO2e'),
        removalFactor: amount(2, 'kgCO2e'),
        quantity: amount(1, 'kg'),
      },
    });
    const { flows, gases } = await contributions([material(3), separate]);
    expect(flows.notSeparable.weight).toBe(0.3);
    expect(flows.fossil.value.value).toBe(4);
    expect(flows.biogenicRemovals).toMatchObject({ weight: 0.2, share: expect.closeTo(-2 / 6, 12) });
    expect(gases.get('CO2-biogenic')?.value.value).toBe(-1);
  });

  test('freight by the driving alone is told as partial', async () => {
    const { partial } = await contributions([
      {
        kind: 'transport',
        stage: 'raw-materials',
        fields: { quantity: amount(1, 't') },
        legs: [
          {
            id: 'leg-1',
            fields: { factor: 'freight-van-diesel-gb-2025', distance: amount(100, 'km') },
          },
        ],
      },
      material(5),
    ]);
    expect(partial.freight.weight).toBeGreaterThan(0);
    expect(partial.freight.weight).toBeCloseTo(1 - 5 / (5 + partial.freight.value.value), 12);
    expect(partial.upstream.weight).toBe(0);
  });
});

describe('the tree of assemblies', () => {
  const shape = ({ line, value, parts }: AssemblyNode): unknown => [
    line?.line.id ?? 'product',
    value.value,
    ...parts.map(shape),
  ];

  test('2 of an assembly with 3 of another, 1 kg in each: 2 × (1 + 3 × 1) beside 1', async () => {
    const { tree } = await contributions([
      assembly(2),
      material(1, { part: 'line-1' }),
      assembly(3, { part: 'line-1' }),
      material(1, { part: 'line-3' }),
      material(1),
    ]);
    expect(shape(tree)).toEqual([
      'product',
      9,
      ['line-1', 8, ['line-2', 2], ['line-3', 6, ['line-4', 6]]],
      ['line-5', 1],
    ]);
    expect(tree.parts[0]?.weight).toBe(8 / 9);
  });

  test('has every line once, also those of no assembly and of one that is a part of itself', async () => {
    const { tree } = await contributions([
      material(1, { part: 'nowhere' }),
      material(1, { part: 'line-3' }),
      assembly(2, { part: 'line-4' }),
      assembly(2, { part: 'line-3' }),
    ]);
    expect(shape(tree)).toEqual(['product', 0, ['line-1', 0], ['line-3', 0, ['line-2', 0], ['line-4', 0]]]);
  });
});
