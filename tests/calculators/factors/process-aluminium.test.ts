import { expect, test } from 'vitest';
import { aluminiumCells, anodeEffect } from '../../../src/calculators/factors/process-aluminium.ts';

test('each of the four cell technologies has CF4, C2F6, a slope and the ratio of the two gases', () => {
  expect(aluminiumCells.map(({ id }) => id)).toEqual(['cwpb', 'swpb', 'vss', 'hss']);
  for (const { cf4, c2f6, slope, c2f6PerCf4 } of aluminiumCells) {
    expect([cf4.substance, c2f6.substance, slope.substance, c2f6PerCf4.substance]).toEqual([
      'CF4',
      'C2F6',
      'CF4',
      'C2F6',
    ]);
    expect(c2f6.value).toBeLessThan(cf4.value);
  }
});

test('a slope is no emission factor: 0.143 kg CF4 per t × 0.5 min per cell and day = 0.0715 kg per t', () => {
  const [cwpb] = aluminiumCells;
  expect(cwpb?.slope).toMatchObject({ value: 0.143, boundary: 'property' });
  expect(0.143 * 0.5).toBeCloseTo(0.0715, 10);
  expect(cwpb?.slope.note?.zh).toContain('分钟');
});

test('the draft’s anode effect is CO2e already, and says that it must not be added to the gases', () => {
  expect(anodeEffect).toMatchObject({ value: 0.1454, unit: 'tCO2e', reviewBy: '2026-12-31' });
  expect(anodeEffect.note?.zh).toContain('不得');
});
