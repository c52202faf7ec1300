import { expect, test } from 'vitest';
import { factors, flights, passengerTransport, vehicles } from '../../../src/calculators/factors/travel.ts';

test('2 900 km flown in economy: 2 900 × 0.06449 = 187.021 kg CO2e without forcing', () => {
  const economy = flights.find(({ id }) => id === 'travel-flight-international-economy-gb-2025');
  expect(2900 * (economy?.value ?? 0)).toBeCloseTo(187.021, 10);
});

test('every flight comes with and without radiative forcing, about 1.7 to 1', () => {
  const forced = flights.filter(({ id }) => id.includes('with-forcing'));
  expect(forced).toHaveLength(flights.length / 2);
  for (const { id, value, note } of forced) {
    const plain = flights.find((flight) => flight.id === id.replace('-with-forcing', ''));
    expect(value / (plain?.value ?? NaN), id).toBeCloseTo(1.69, 1);
    expect(note?.zh).toContain('辐射强迫');
  }
});

test('a car is counted by the kilometre it drives, a passenger by the kilometre they travel', () => {
  expect(new Set(vehicles.map(({ per }) => per))).toEqual(new Set(['vehicle·km']));
  expect(new Set(passengerTransport.map(({ per }) => per))).toEqual(new Set(['p·km']));
});

test('2025 gives way to 2026 where 2026 was seen, and stays', () => {
  const petrol = vehicles.filter(({ id }) => id.startsWith('travel-car-petrol-'));
  expect(petrol.map(({ year, value, supersededBy }) => [year, value, supersededBy])).toEqual([
    [2025, 0.16272, 'travel-car-petrol-gb-2026'],
    [2026, 0.16152, undefined],
  ]);
  expect(factors.filter(({ supersededBy }) => supersededBy)).toHaveLength(15);
});

test('what runs on electricity says that its grid is the British one', () => {
  for (const id of [
    'travel-car-electric-gb-2026',
    'travel-underground-gb-2026',
    'travel-rail-national-gb-2026',
  ]) {
    expect(factors.find((factor) => factor.id === id)?.note?.zh, id).toContain('英国电网');
  }
});

test('travel is for inventories: no product travels to a meeting', () => {
  expect(factors.filter(({ usedBy }) => usedBy.includes('footprint'))).toEqual([]);
});
