import { expect, test } from 'vitest';
import { gridFactorFor } from '../../../src/calculators/factors/grid-electricity.ts';
import { lifeCycleElectricity } from '../../../src/calculators/factors/life-cycle-electricity.ts';
import {
  upstreamElectricity,
  upstreamFuels,
  upstreamHeat,
} from '../../../src/calculators/factors/fuel-upstream.ts';

test('every fuel is given by the tonne and by the kWh, and is British well-to-tank', () => {
  for (const { id, factors } of upstreamFuels) {
    const units = factors.map(({ per }) => per);
    expect(units, id).toContain('t');
    expect(units, id).toContain('kWh');
    for (const { boundary, note } of factors) {
      expect(boundary).toBe('well-to-tank');
      expect(note?.zh).toContain('英国供应链');
    }
  }
  expect(upstreamFuels).toHaveLength(17);
});

test('the value by the litre and by the tonne of diesel agree at a density of 0.83 kg/L', () => {
  const diesel = upstreamFuels.find(({ id }) => id === 'diesel');
  const by = (unit: string) => diesel?.factors.find(({ per }) => per === unit)?.value ?? NaN;
  expect((by('L') / by('t')) * 1000).toBeCloseTo(0.83, 2);
});

test('the cubic metre of natural gas is kept from Chinese meters by its unit and its note', () => {
  const gas = upstreamFuels.find(({ id }) => id === 'natural-gas')?.factors.find(({ per }) => per === 'm3');
  expect(gas?.confidence).toBe('two-sources');
  expect(gas?.note?.zh).toContain('20 ℃');
});

test('heat from on site and from a district network have the same upstream', () => {
  expect(upstreamHeat.map(({ value }) => value)).toEqual([0.03341, 0.03341]);
});

test('the upstream of electricity is the life-cycle factor of 2023 less the generation of the same year', () => {
  // 0.6205 − 0.5306 = 0.0899
  const lifeCycle = lifeCycleElectricity.find(({ id }) => id.endsWith('cn-2023'))?.value ?? NaN;
  const generation = gridFactorFor('CN', 2023)?.factor.value ?? NaN;
  expect(upstreamElectricity.value).toBeCloseTo(lifeCycle - generation, 12);
});
