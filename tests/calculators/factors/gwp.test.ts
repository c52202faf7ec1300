import { describe, expect, test } from 'vitest';
import { dimensionOf } from '../../../src/calculators/engine/units.ts';
import { defaultGwpSet, type SubstanceId, substances } from '../../../src/calculators/factors/gwp.ts';

const potentials = (id: SubstanceId) =>
  (['AR4', 'AR5', 'AR6'] as const).map((set) => substances[id].gwp[set]?.value);

describe('global warming potentials', () => {
  test.each<[SubstanceId, (number | undefined)[]]>([
    ['CO2', [1, 1, 1]],
    ['CH4-fossil', [25, 28, 29.8]],
    ['CH4-biogenic', [25, 28, 27]],
    ['N2O', [298, 265, 273]],
    ['SF6', [22_800, 23_500, 25_200]],
    ['NF3', [17_200, 16_100, 17_400]],
    ['HFC-134a', [1430, 1300, 1530]],
    ['CF4', [7390, 6630, 7380]],
    ['HCFC-22', [1810, 1760, 1960]],
    ['HFC-41', [undefined, 116, 135]],
    ['R-600a', [3, 3, undefined]],
  ])('of %s are %j', (id, values) => {
    expect(potentials(id)).toEqual(values);
  });

  test('methane of 25 is AR4, not AR5', () => {
    expect(substances['CH4-fossil'].gwp.AR5?.value).toBe(28);
  });

  test('are per kg of the gas in its own unit: CO2, CH4 and N2O can’t be confused with a refrigerant', () => {
    const dimensions = { CO2: 'co2', 'CH4-fossil': 'ch4', 'CH4-biogenic': 'ch4', N2O: 'n2o' } as const;
    for (const substance of Object.values(substances)) {
      const expected = dimensions[substance.id as keyof typeof dimensions] ?? 'mass';
      for (const factor of Object.values(substance.gwp)) {
        expect(dimensionOf(factor.per), factor.id).toBe(expected);
        expect(factor.per).toBe(substance.unit);
      }
    }
  });

  test('name the report and the substance they belong to', () => {
    for (const [id, { gwp }] of Object.entries(substances)) {
      for (const [set, factor] of Object.entries(gwp)) {
        expect(factor).toMatchObject({ gwp: set, substance: id, boundary: 'property' });
      }
    }
    expect(substances['HFC-32'].gwp.AR5?.id).toBe('gwp-ar5-hfc-32');
    expect(substances['R-1234ze(E)'].gwp.AR6?.id).toBe('gwp-ar6-r-1234ze-e');
  });

  test('that only the UK factors print are cited to them', () => {
    expect(substances['R-1234yf'].gwp.AR5?.citation.reference).toBe('desnz-2025');
    expect(substances['R-1234yf'].gwp.AR6?.citation.reference).toBe('ipcc-ar6-wg1');
  });

  test('of ammonia and of CO2 as a refrigerant are definitions', () => {
    expect(substances['R-717'].gwp.AR5).toMatchObject({ value: 0, derived: true });
    expect(substances['R-744'].gwp.AR6).toMatchObject({ value: 1, derived: true });
  });
});

test('hydrocarbons, HFOs, ammonia and SO2F2 stand outside the seven families', () => {
  for (const id of ['R-290', 'R-1234yf', 'R-717', 'SO2F2', 'C4F7N'] as const) {
    expect(substances[id].family).toBe('other');
  }
});

test('inventories take AR5 and footprints AR6', () => {
  expect(defaultGwpSet).toEqual({ emissions: 'AR5', footprint: 'AR6' });
});
