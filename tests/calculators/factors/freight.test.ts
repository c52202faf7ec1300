import { expect, test } from 'vitest';
import {
  airFreight,
  britishRail,
  britishRoad,
  chineseRail,
  chineseShips,
  chineseTrucks,
  defaultDistances,
  factors,
  seagoingShips,
} from '../../../src/calculators/factors/freight.ts';

test('20 t over 350 km in an 18 t diesel truck: 7 000 t·km × 0.129 = 903 kg CO2e', () => {
  const truck = factors.find(({ id }) => id === 'freight-heavy-diesel-truck-18t-cn');
  expect(truck).toMatchObject({ unit: 'kgCO2e', per: 't·km', region: 'CN', confidence: 'two-sources' });
  expect(20 * 350 * (truck?.value ?? 0)).toBeCloseTo(903, 10);
});

test('the Chinese factors say that the boundary was not stated in what was seen', () => {
  for (const { id, boundary, note } of [...chineseTrucks, ...chineseRail, ...chineseShips]) {
    expect(boundary, id).toBe('unstated');
    expect(note?.zh, id).toMatch(/未写明|边界不明/);
  }
});

test('the British ones are tank-to-wheel and warn that the upstream is missing', () => {
  for (const { boundary, note } of [...britishRoad, ...britishRail, ...airFreight, ...seagoingShips]) {
    expect(boundary).toBe('tank-to-wheel');
    expect(note?.en).toContain('upstream');
  }
});

test('air freight with radiative forcing is about 1.7 times that without, and says so', () => {
  for (const forced of airFreight.filter(({ id }) => id.includes('with-forcing'))) {
    const plain = airFreight.find(({ id }) => id === forced.id.replace('-with-forcing', ''));
    expect(forced.value / (plain?.value ?? NaN)).toBeCloseTo(1.7, 1);
    expect(forced.note?.zh).toContain('辐射强迫');
  }
  expect(airFreight).toHaveLength(6);
});

test('a refrigerated truck emits more than the same truck at ambient temperature', () => {
  for (const cold of britishRoad.filter(({ id }) => id.includes('refrigerated'))) {
    const ambient = britishRoad.find(({ id }) => id === cold.id.replace('-refrigerated', ''));
    expect(cold.value).toBeGreaterThan(ambient?.value ?? Infinity);
  }
});

test('a distance that nobody knows is 40 km for concrete and 500 km for other building materials', () => {
  expect(defaultDistances.concrete).toMatchObject({ value: 40, unit: 'km', boundary: 'property' });
  expect(defaultDistances.other).toMatchObject({ value: 500, unit: 'km', boundary: 'property' });
});
