import { describe, expect, test } from 'vitest';
import { incinerationWastes } from '../../../src/calculators/factors/incineration.ts';

const valueOf = (id: string) => incinerationWastes.find((waste) => waste.id === id)?.fossilCo2.value ?? NaN;

// Dry matter, carbon of the dry matter, fossil share of the carbon (IPCC 2006, volume 5, table 2.4); oxidation 1.
const municipal: [id: string, dryMatter: number, carbon: number, fossil: number][] = [
  ['paper', 0.9, 0.46, 0.01],
  ['textiles', 0.8, 0.5, 0.2],
  ['food', 0.4, 0.38, 0],
  ['wood', 0.85, 0.5, 0],
  ['garden', 0.4, 0.49, 0],
  ['nappies', 0.4, 0.7, 0.1],
  ['rubber', 0.84, 0.67, 0.2],
  ['leather', 0.84, 0.67, 0.2],
  ['plastics', 1, 0.75, 1],
  ['other', 0.9, 0.03, 1],
];

// Fossil carbon as a share of the wet waste (table 2.5).
const industrial: [id: string, fossilCarbon: number][] = [
  ['food-industry', 0],
  ['textile-industry', 0.16],
  ['wood-industry', 0],
  ['paper-industry', 0.01],
  ['petroleum-plastics', 0.8],
  ['rubber-industry', 0.17],
  ['construction', 0.2],
  ['other-industry', 0.03],
];

describe('the fossil CO2 of burning waste', () => {
  test('plastics: 1.0 × 0.75 × 1.0 × 1.0 × 44/12 = 2.75 t CO2 per tonne', () => {
    expect(valueOf('municipal-plastics')).toBe((0.75 * 44) / 12);
  });

  test.each(municipal)(
    'municipal %s is dry matter × carbon × fossil share × 44/12',
    (id, dryMatter, carbon, fossil) => {
      expect((dryMatter * carbon * fossil * 1 * 44) / 12).toBeCloseTo(valueOf(`municipal-${id}`), 4);
    },
  );

  test.each(industrial)('industrial %s is its fossil carbon × 44/12', (id, fossilCarbon) => {
    expect((fossilCarbon * 44) / 12).toBeCloseTo(valueOf(`industrial-${id}`), 3);
  });

  test('is marked as derived everywhere', () => {
    expect(incinerationWastes).toHaveLength(22);
    expect(incinerationWastes.every(({ fossilCo2 }) => fossilCo2.derived)).toBe(true);
  });
});

test('municipal waste in a continuous stoker also emits 0.2 g CH4 and 50 g N2O per tonne', () => {
  const known = incinerationWastes.filter(({ ch4, n2o }) => ch4 && n2o);
  expect(known).toHaveLength(municipal.length);
  expect(known[0]?.ch4).toMatchObject({ value: 0.2, unit: 'gCH4', per: 't' });
  expect(known[0]?.n2o).toMatchObject({ value: 50, unit: 'gN2O', per: 't' });
});

test('where CH4 and N2O are not known, a note says so', () => {
  for (const { ch4, fossilCo2 } of incinerationWastes)
    if (!ch4) expect(fossilCo2.note?.en).toContain('CO2 only');
});

test('a tonne of dry matter says that it is one', () => {
  const dry = incinerationWastes.filter(({ basis }) => basis === 'dry');
  expect(dry.map(({ id }) => id)).toEqual(['industrial', 'clinical', 'sewage-sludge']);
  for (const { fossilCo2 } of dry) expect(fossilCo2.note?.zh).toContain('干物质');
});
