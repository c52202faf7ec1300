import { describe, expect, test } from 'vitest';
import { unitFor, unitsSpelled } from '../../../../src/calculators/lines/table/unit-spellings.ts';
import { units, unitSymbol, type Unit } from '../../../../src/calculators/engine/units.ts';

const electricity: readonly Unit[] = ['kWh', '10^4 kWh', 'MWh', 'GWh'];
const gas: readonly Unit[] = ['10^4 Nm3', 'Nm3', '10^4 m3@20C', 'm3@20C', 'GJ'];

describe('units as people write them', () => {
  test.each<[string, readonly Unit[], Unit]>([
    ['度', electricity, 'kWh'],
    ['千瓦时', electricity, 'kWh'],
    ['KWH', electricity, 'kWh'],
    ['kW·h', electricity, 'kWh'],
    ['万度', electricity, '10^4 kWh'],
    ['万千瓦时', electricity, '10^4 kWh'],
    ['兆瓦时', electricity, 'MWh'],
    ['方', ['m3'], 'm3'],
    ['m³', ['m3'], 'm3'],
    ['㎥', ['m3'], 'm3'],
    ['立方米', gas, 'm3@20C'],
    ['万方', gas, '10^4 m3@20C'],
    ['标方', gas, 'Nm3'],
    ['Nm³', gas, 'Nm3'],
    ['万标方', gas, '10^4 Nm3'],
    ['吉焦', gas, 'GJ'],
    ['百万千焦', gas, 'GJ'],
    ['吨', ['t', 'kg'], 't'],
    ['公斤', ['t', 'kg'], 'kg'],
    ['KG', ['t', 'kg'], 'kg'],
    ['升', ['L'], 'L'],
    ['吨', ['tCO2', 'kgCO2'], 'tCO2'],
    ['吨公里', ['t·km'], 't·km'],
    ['间夜', ['room·night'], 'room·night'],
    ['万元', ['CNY', '10^4 CNY'], '10^4 CNY'],
  ])('%s is one of %j: %s', (text, allowed, unit) => {
    expect(unitFor(text, allowed)).toEqual({ unit });
  });

  test('a multiple that a field does not know stays with the number: 万方 of waste water is m³ × 万', () => {
    expect(unitFor('万方', ['m3'])).toEqual({ unit: 'm3', times: '万' });
    expect(unitFor('千方', ['m3'])).toEqual({ unit: 'm3', times: '千' });
  });

  test('a unit of something else does not fit, and a word is no unit', () => {
    expect(unitFor('吨', electricity)).toBeUndefined();
    for (const text of ['', '天然气', '万', '__proto__', 'constructor', '度'.repeat(30)]) {
      expect(unitsSpelled(text)).toEqual([]);
    }
  });

  test('every unit is known by its id and by its symbols', () => {
    for (const unit of units.filter((id) => id !== '1')) {
      for (const text of [unit, unitSymbol(unit, 'zh'), unitSymbol(unit, 'en')]) {
        expect(unitFor(text, [unit]), text).toEqual({ unit });
      }
    }
  });
});
