import { describe, expect, test } from 'vitest';
import { enterpriseElectricity } from '../../../src/calculators/factors/enterprise-electricity.ts';
import { defaultHeat, heat } from '../../../src/calculators/factors/heat.ts';
import {
  defaultLifeCycleElectricity,
  lifeCycleElectricity,
} from '../../../src/calculators/factors/life-cycle-electricity.ts';
import { factors as biomass } from '../../../src/calculators/factors/biomass.ts';
import { mobileSources } from '../../../src/calculators/factors/mobile-combustion.ts';
import { fuels } from '../../../src/calculators/factors/fuels.ts';
import {
  electricityStandardCoal,
  heatStandardCoal,
  standardCoalFactors,
} from '../../../src/calculators/factors/standard-coal.ts';

describe('what is taken unless the reader says otherwise', () => {
  test('is never unverified', () => {
    const defaults = [defaultHeat, defaultLifeCycleElectricity, electricityStandardCoal, heatStandardCoal];
    expect(defaults.map(({ confidence }) => confidence)).toEqual(defaults.map(() => 'two-sources'));
  });

  test('purchased heat: 0.11 tCO2/GJ, and Shanghai’s 0.06 is for Shanghai', () => {
    expect(defaultHeat).toMatchObject({ value: 0.11, unit: 'tCO2', per: 'GJ' });
    expect(heat.find(({ value }) => value === 0.06)?.region).toBe('CN-SH');
  });

  test('electricity in a footprint: 0.5777 kgCO2e/kWh of 2024, for footprints only', () => {
    expect(defaultLifeCycleElectricity).toMatchObject({ value: 0.5777, year: 2024, usedBy: ['footprint'] });
  });
});

test('only wind, sun and biomass of the technologies of 2023 were traced to the annex', () => {
  const traced = lifeCycleElectricity.filter(
    ({ id, confidence }) => /cn-[a-z]+-2023$/.test(id) && confidence !== 'unverified',
  );
  expect(traced.map(({ value }) => value)).toEqual([0.0336, 0.0545, 0.0457, 0.68199]);
});

test('0.5703, 0.5810 and 0.6101 all say that they are not the current grid average', () => {
  expect(enterpriseElectricity.map(({ value }) => value)).toEqual([0.5703, 0.581, 0.6101]);
  for (const { note } of enterpriseElectricity) expect(note?.zh).toMatch(/不是现行的全国电网平均因子/);
});

describe('standard coal', () => {
  test('of electricity is 3.6 MJ ÷ 29.3076 MJ/kgce = 0.1228, which the standard prints as 0.1229', () => {
    expect(3.6 / 29.3076).toBeCloseTo(electricityStandardCoal.value, 3);
    expect(1 / 29.3076).toBeCloseTo(heatStandardCoal.value, 5);
  });

  test('has no default for the equal value of electricity, which changes every year', () => {
    expect(standardCoalFactors.filter(({ per }) => per === 'kWh')).toEqual([electricityStandardCoal]);
  });
});

test('the CO2 and the CH4 of biomass are biogenic', () => {
  const carbon = biomass.filter(({ unit }) => unit === 'kgCO2' || unit === 'kgCH4');
  expect(carbon).toHaveLength(12);
  expect(carbon.every(({ biogenic }) => biogenic)).toBe(true);
});

test('every vehicle burns a fuel of the registry', () => {
  const ids = new Set(fuels.map(({ id }) => id));
  expect(mobileSources.flatMap(({ fuels: burnt }) => burnt).filter((id) => !ids.has(id))).toEqual([]);
});
