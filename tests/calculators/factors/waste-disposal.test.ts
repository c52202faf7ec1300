import { describe, expect, test } from 'vitest';
import { factors, wastes2025, wastes2026 } from '../../../src/calculators/factors/waste-disposal.ts';

describe('a row that holds collection and transport only', () => {
  const collection = factors.filter(({ note }) => note?.zh.includes('只含收集和运输'));

  test('says so, and is kept out of footprints', () => {
    expect(collection.every(({ usedBy }) => !usedBy.includes('footprint'))).toBe(true);
    expect(collection.every(({ note }) => note?.en.includes('never for the end of life'))).toBe(true);
  });

  test('is every one of recycling, incineration, composting and digestion', () => {
    const treated = factors.filter(({ id }) =>
      /open|closed|recycling|incineration|combustion|composting|digestion/.test(id),
    );
    expect(treated.length).toBeGreaterThan(80);
    expect(treated.filter((factor) => !collection.includes(factor))).toEqual([]);
  });

  test('is below 10 kg CO2e per tonne, while the landfill of what rots is hundreds', () => {
    expect(Math.max(...collection.map(({ value }) => value))).toBeLessThan(10);
    const rotting = factors.filter((factor) => !collection.includes(factor));
    expect(Math.min(...rotting.map(({ value }) => value))).toBeGreaterThan(400);
    expect(rotting.every(({ id }) => id.includes('landfill'))).toBe(true);
  });
});

test('the group of 2026 that takes a place of 2025 differs from it by less than 2 %', () => {
  const newer = new Map(wastes2026.map(({ id, value }) => [id, value]));
  const replaced = wastes2025.filter(({ supersededBy }) => supersededBy);
  expect(replaced.length).toBeGreaterThan(100);
  for (const { id, value, supersededBy } of replaced) {
    expect(Math.abs((newer.get(supersededBy ?? '') ?? NaN) / value - 1), id).toBeLessThan(0.02);
  }
});

test('12 t of commercial waste to landfill: 12 × 520.58023 = 6 246.96276 kg CO2e in 2026', () => {
  const landfill = wastes2026.find(({ id }) => id === 'waste-commercial-landfill-gb-2026');
  expect(12 * (landfill?.value ?? 0)).toBeCloseTo(6246.96276, 8);
});
