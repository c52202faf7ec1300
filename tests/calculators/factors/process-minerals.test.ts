import { describe, expect, test } from 'vitest';
import {
  carbonates,
  clinker,
  desulphurisation,
  glasses,
  limes,
} from '../../../src/calculators/factors/process-minerals.ts';

const carbonate = (id: string) => carbonates.find((factor) => factor.id === `process-${id}`)?.value;

// Molar masses in g/mol; the CO2 of one mole of carbonate weighs 44.01 g.
const stoichiometric: [id: string, co2: number, molarMass: number][] = [
  ['caco3', 1, 100.09],
  ['mgco3', 1, 84.31],
  ['na2co3', 1, 105.99],
  ['nahco3', 1, 84.01],
  ['feco3', 1, 115.86],
  ['mnco3', 1, 114.95],
  ['baco3', 1, 197.34],
  ['li2co3', 1, 73.89],
  ['k2co3', 1, 138.21],
  ['srco3', 1, 147.63],
  ['camgco3-2', 2, 184.4],
];

describe('the decomposition of carbonates', () => {
  test('limestone releases 44.01 / 100.09 = 0.4397 t CO2 per tonne', () => {
    expect(carbonate('caco3')).toBe(0.4397);
    expect(44.01 / 100.09).toBeCloseTo(0.4397, 4);
  });

  test.each(stoichiometric)('%s: the standard’s value is that of the molar masses', (id, co2, molarMass) => {
    expect((co2 * 44.01) / molarMass).toBeCloseTo(carbonate(id) ?? 0, 3);
  });

  test('covers eleven carbonates', () => {
    expect(carbonates).toHaveLength(11);
  });
});

test('a sorbent of desulphurisation is taken to be 90 % carbonate that reacts completely', () => {
  expect(desulphurisation.carbonateContent.value).toBe(0.9);
  expect(desulphurisation.conversion.value).toBe(1);
});

test('clinker by the IPCC: 0.51 × 1.02 = 0.52, and the Chinese 0.538 is marked unverified', () => {
  expect(0.51 * 1.02).toBeCloseTo(clinker[0]?.value ?? 0, 2);
  expect(clinker[1]).toMatchObject({ value: 0.538, confidence: 'unverified' });
});

test('lime: the stoichiometric ratio × the content: 0.785 × 0.95, 0.913 × 0.85, 0.785 × 0.75', () => {
  const computed = [0.785 * 0.95, 0.913 * 0.85, 0.785 * 0.75];
  expect(limes).toHaveLength(computed.length);
  for (const [index, { value }] of limes.entries()) expect(computed[index]).toBeCloseTo(value, 3);
});

test('cullet is a share below one, and only “any glass” has none', () => {
  for (const { cullet } of glasses) if (cullet) expect(cullet.value).toBeLessThan(1);
  expect(glasses.filter(({ cullet }) => !cullet).map(({ id }) => id)).toEqual(['generic']);
});
