import { describe, expect, test } from 'vitest';
import { rederive } from '../../../../src/calculators/engine/explanation.ts';
import { newStudy } from '../../../../src/calculators/footprint/new-study.ts';
import { amount, aStudy, ownFactor, quantified } from '../one-study.ts';

describe('a product is the sum of its lines', () => {
  test('2 kg of aluminium at 20.5 kgCO2e/kg by a data sheet and 3 kWh of 2024 power: 2 × 20.5 + 3 × 0.5777', async () => {
    const { total, lines } = await quantified(
      aStudy([
        { kind: 'material', stage: 'raw-materials', fields: ownFactor(20.5, { quantity: amount(2, 'kg') }) },
        { kind: 'electricity', fields: { quantity: amount(3, 'kWh') } },
      ]),
    );
    expect(lines.flatMap(({ problems }) => problems)).toEqual([]);
    expect(total.value).toBeCloseTo(2 * 20.5 + 3 * 0.5777, 12);
    expect(rederive(total)).toBe(total.value);
  });

  test('4 bolts in each of 2 assemblies, 10 % of which are lost: 4 × 2 ÷ 0.9', async () => {
    const { total } = await quantified(
      aStudy([
        {
          kind: 'assembly',
          stage: 'raw-materials',
          fields: { quantity: amount(2, 'piece'), loss: amount(10, '%') },
        },
        {
          kind: 'material',
          stage: 'raw-materials',
          part: 'line-1',
          fields: ownFactor(0.5, { quantity: amount(4, 'piece') }),
        },
      ]),
    );
    expect(total.value).toBeCloseTo((0.5 * 4 * 2) / 0.9, 12);
    expect(rederive(total)).toBeCloseTo(total.value, 12);
  });

  test('an assembly that is a part of itself is told and its parts don’t count', async () => {
    const { total, lines } = await quantified(
      aStudy([
        {
          kind: 'assembly',
          stage: 'raw-materials',
          part: 'line-2',
          fields: { quantity: amount(2, 'piece') },
        },
        {
          kind: 'assembly',
          stage: 'raw-materials',
          part: 'line-1',
          fields: { quantity: amount(2, 'piece') },
        },
        { kind: 'material', stage: 'raw-materials', part: 'line-1', fields: ownFactor(1) },
      ]),
    );
    expect(total.value).toBe(0);
    expect(lines[2]?.problems.map(({ code }) => code)).toEqual(['assemblyWithinItself']);
  });

  test('a truck’s 500 kg over 200 km and a ship’s over 1 000 km are one line with two legs', async () => {
    const { total, lines } = await quantified(
      aStudy([
        {
          kind: 'transport',
          stage: 'raw-materials',
          fields: { quantity: amount(500, 'kg') },
          legs: [
            {
              id: 'leg-1',
              fields: { factor: 'freight-heavy-petrol-truck-10t-cn', distance: amount(200, 'km') },
            },
            {
              id: 'leg-2',
              fields: {
                ...ownFactor(0.01, { ownPer: 't·km' }),
                distance: amount(1000, 'km'),
                emptyReturn: amount(50, '%'),
              },
            },
          ],
        },
      ]),
    );
    // The Chinese factors don't say what they count.
    expect(lines[0]?.problems.map(({ code }) => code)).toEqual(['freightUnstated']);
    expect(lines[0]?.result?.partial).toBe('freightUnstated');
    expect(total.value).toBeCloseTo(0.5 * 200 * 0.104 + 0.5 * 1000 * 1.5 * 0.01, 12);
  });

  test('of a period’s 90 000 kWh a piece of 30 000 takes 3, and 60 % of them by mass', async () => {
    const { total } = await quantified(
      aStudy(
        [
          {
            kind: 'electricity',
            per: 'period',
            allocation: 'a',
            fields: { quantity: amount(90_000, 'kWh') },
          },
        ],
        {
          output: 30_000,
          allocations: [
            {
              id: 'a',
              name: 'casting',
              method: 'mass',
              products: [
                { name: 'this', massKg: 6 },
                { name: 'that', massKg: 4 },
              ],
            },
          ],
        },
      ),
    );
    expect(total.value).toBeCloseTo(3 * 0.6 * 0.5777, 12);
    expect(rederive(total)).toBeCloseTo(total.value, 12);
  });

  test('power of the period for all assemblies isn’t multiplied by how many a product holds: 90 ÷ 30, not × 2', async () => {
    const { total, lines } = await quantified(
      aStudy(
        [
          { kind: 'assembly', stage: 'raw-materials', fields: { quantity: amount(2, 'piece') } },
          {
            kind: 'electricity',
            per: 'period',
            part: 'line-1',
            fields: { quantity: amount(90_000, 'kWh') },
          },
        ],
        { output: 30_000 },
      ),
    );
    expect(lines[1]?.problems).toEqual([]);
    expect(total.value).toBeCloseTo(3 * 0.5777, 12);
  });

  test('what lies outside the boundary is told and doesn’t count', async () => {
    const { total, lines } = await quantified(
      aStudy([{ kind: 'electricity', stage: 'use', fields: { quantity: amount(3, 'kWh') } }]),
    );
    expect(total.value).toBe(0);
    expect(lines[0]?.problems.map(({ code }) => code)).toEqual(['outsideBoundary']);
  });
});

test('without contracts the result by the mix of the grid is the very total', async () => {
  const lines = [0.1, 0.2, 0.3].flatMap((kWh) =>
    (['production', 'raw-materials'] as const).map((stage) => ({
      kind: 'electricity' as const,
      stage,
      fields: { quantity: amount(kWh, 'kWh') },
    })),
  );
  const { total, gridMix } = await quantified(aStudy(lines));
  expect(gridMix.value).toBe(total.value);
});

test('nothing counts per zero pieces', async () => {
  const { lines } = await quantified(
    aStudy([{ kind: 'material', fields: ownFactor(1) }], {
      unit: { kind: 'declared', description: '', amount: 0, unit: 'piece' },
    }),
  );
  expect(lines[0]?.total).toBeUndefined();
  expect(lines[0]?.problems.map(({ code }) => code)).toEqual(['unitAmountMissing']);
});

test('an assembly that is said to be of the period, or to be used often, counts by its number alone, and says so', async () => {
  const parts = [{ kind: 'electricity', part: 'line-1', fields: { quantity: amount(10, 'kWh') } }] as const;
  const fields = { quantity: amount(2, 'piece') };
  const plain = await quantified(aStudy([{ kind: 'assembly', fields }, ...parts]));
  const { total, lines } = await quantified(
    aStudy([{ kind: 'assembly', fields, times: 3, per: 'period' }, ...parts]),
  );
  expect(total.value).toBe(plain.total.value);
  expect(plain.lines[0]?.problems).toEqual([]);
  expect(lines[0]?.problems).toEqual([
    { severity: 'ask', code: 'assemblyScaleIgnored', field: 'per', facts: {} },
  ]);
});

test('electricity of a year that has no factor is an error of the line, and stops nothing else', async () => {
  const rules = { ...newStudy('', 2024).rules, electricityYear: '2031' as '2024' };
  const { lines, total } = await quantified(
    aStudy(
      [
        { kind: 'electricity', fields: { quantity: amount(1, 'kWh') } },
        { kind: 'material', fields: ownFactor(2) },
      ],
      { rules },
    ),
  );
  expect(lines[0]?.problems).toEqual([
    { severity: 'error', code: 'unknownElectricityYear', facts: { came: '2031' } },
  ]);
  expect(total.value).toBe(2);
});
