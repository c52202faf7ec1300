import { describe, expect, test } from 'vitest';
import { codesOf, errorsOf, lineOf, quantify, quantifyOne, tonnesOf } from './one-line.ts';
import type { FieldValue } from '../../../src/calculators/lines/entered.ts';

const celsius = (amount: string | number) => ({ amount, unit: '°C' }) as const;
const mpa = (amount: string) => ({ amount, unit: 'MPa' }) as const;

describe('purchased heat', () => {
  const steam = (fields: Record<string, FieldValue>) =>
    quantifyOne('heat', { form: 'steam', quantity: { amount: 1000, unit: 't' }, ...fields });
  const gigajoules = (line: ReturnType<typeof steam>) => line.result?.energy?.amount.value ?? NaN;

  test('500 GJ are 55 t by the default of 0.11 tCO2/GJ (GB/T 32151.34—2024, table C.3)', () => {
    const line = quantifyOne('heat', { quantity: { amount: 500, unit: 'GJ' } });
    expect(tonnesOf(line)).toBeCloseTo(55, 9);
  });

  test('steam at 0.8 MPa holds 2 773.1 kJ/kg by the gauge and 2 768.3 kJ/kg absolute', () => {
    expect(gigajoules(steam({ pressure: mpa('0.8') }))).toBeCloseTo(2773.1, 1);
    expect(gigajoules(steam({ pressure: mpa('0.8'), pressureKind: 'absolute' }))).toBeCloseTo(2768.3, 1);
    expect(gigajoules(steam({ pressure: { amount: '8', unit: 'bar' } }))).toBeCloseTo(2773.1, 1);
  });

  test('steam of 0.8 MPa at 170 °C would be water: it condenses at 175.4 °C', () => {
    const line = steam({ pressure: mpa('0.8'), temperature: celsius(170) });
    expect(errorsOf(line)).toEqual(['steamBelowSaturation']);
    expect(line.result).toBeUndefined();
  });

  test('the older guidelines subtract 83.74 kJ/kg of feed water', () => {
    const full = steam({ pressure: mpa('0.8'), temperature: celsius(250) });
    const less = steam({ pressure: mpa('0.8'), temperature: celsius(250), enthalpyRule: 'less-feed-water' });
    expect(gigajoules(full) - gigajoules(less)).toBeCloseTo(83.74, 9);
  });

  test('condensate takes its heat along, and can’t bring more back than came', () => {
    const returned = (amount: number) =>
      steam({
        pressure: mpa('0.8'),
        condensate: { amount, unit: 't' },
        condensateTemperature: celsius(80),
      });
    // 600 t at 80 °C and about 335 kJ/kg
    expect(gigajoules(returned(600))).toBeCloseTo(2773.1 - 0.6 * 335, -1);
    expect(returned(9000).problems).toMatchObject([{ code: 'negativeBalance', field: 'condensate' }]);
  });

  test('condensate without its temperature is a missing figure', () => {
    const line = steam({ pressure: mpa('0.8'), condensate: { amount: 1, unit: 't' } });
    expect(line.problems).toMatchObject([{ code: 'missing', field: 'condensateTemperature' }]);
  });

  test('hot water counts from flow to return, and never backwards', () => {
    const water = (flow: number, back: number) =>
      quantifyOne('heat', {
        form: 'water',
        quantity: { amount: 1000, unit: 't' },
        temperature: celsius(flow),
        returnTemperature: celsius(back),
      });
    // 1 000 t × about 4.19 kJ/(kg·K) × 30 K
    expect(gigajoules(water(90, 60))).toBeCloseTo(125.8, 0);
    expect(errorsOf(water(60, 90))).toEqual(['negativeBalance']);
  });

  test('a supplier’s own factor counts by market, once its document is named', () => {
    const by = (fields: Record<string, FieldValue>) =>
      quantifyOne('heat', { quantity: { amount: 500, unit: 'GJ' }, ...fields });
    const own = { ownFactor: { amount: '0.06', unit: 'tCO2' }, ownDocument: '供热企业核查报告' } as const;
    const line = by(own);
    expect(line.result?.market?.total.value).toBeCloseTo(30, 9);
    expect(tonnesOf(line)).toBeCloseTo(55, 9);
    expect(errorsOf(by({ ...own, ownDocument: '' }))).toEqual(['ownWithoutDocument']);
  });
});

describe('cooling and compressed air', () => {
  test('3 600 GJ of cold at a coefficient of 4 take 250 MWh: 139.525 t in Chongqing in 2023', () => {
    const line = quantifyOne('cooling', {
      quantity: { amount: 3600, unit: 'GJ' },
      performance: { amount: 4, unit: '1' },
    });
    expect(tonnesOf(line)).toBeCloseTo(250 * 0.5581, 9);
  });

  test('a coefficient of zero is out of range', () => {
    const line = quantifyOne('cooling', {
      quantity: { amount: 3600, unit: 'GJ' },
      performance: { amount: 0, unit: '1' },
    });
    expect(errorsOf(line)).toEqual(['outOfRange']);
  });

  test('compressed air by the supplier’s factor: 20 000 Nm3 × 0.06 kg', () => {
    const line = quantifyOne('cooling', {
      service: 'compressedAir',
      method: 'ownFactor',
      quantity: { amount: 2, unit: '10^4 Nm3' },
      ownFactor: { amount: 600, unit: 'kgCO2' },
      ownDocument: '供气合同附件 3',
    });
    // The factor is per the unit of the activity: 600 kg per 10^4 Nm3.
    expect(tonnesOf(line)).toBeCloseTo(1.2, 9);
  });
});

describe('power over a direct line', () => {
  test('a renewable plant emits nothing; a fossil one what its document says', () => {
    const quantity = { amount: 1000, unit: 'MWh' } as const;
    expect(tonnesOf(quantifyOne('direct-electricity', { quantity }))).toBe(0);
    const fossil = { quantity, plant: 'fossil', ownFactor: { amount: '0.72', unit: 'kgCO2' } } as const;
    const line = quantifyOne('direct-electricity', { ...fossil, ownDocument: '自备电厂核查报告' });
    expect(tonnesOf(line)).toBeCloseTo(720, 9);
    expect(errorsOf(quantifyOne('direct-electricity', fossil))).toEqual(['ownWithoutDocument']);
  });
});

describe('indirect emissions', () => {
  const truck = 'freight-heavy-diesel-truck-30t-cn';

  test('2 400 t carried 350 km by a 30 t truck are 840 000 t·km × 0.078 kg = 65.52 t', () => {
    const line = quantifyOne('indirect', {
      category: '4',
      factor: truck,
      quantity: { amount: 2400, unit: 't' },
      distance: { amount: 350, unit: 'km' },
    });
    expect(tonnesOf(line)).toBeCloseTo(65.52, 9);
    expect(line).toMatchObject({ scope3Category: 4, isoCategory: 3 });
  });

  test('t·km as they are need no distance; tonnes do', () => {
    const by = (unit: 't·km' | 't', distance?: FieldValue) =>
      quantifyOne('indirect', {
        factor: truck,
        quantity: { amount: 100, unit },
        ...(distance && { distance }),
      });
    expect(tonnesOf(by('t·km'))).toBeCloseTo(0.0078, 12);
    expect(tonnesOf(by('t·km', { amount: 9, unit: 'km' }))).toBeCloseTo(0.0078, 12);
    expect(by('t').problems).toMatchObject([{ code: 'missing', field: 'distance' }]);
  });

  test('an own factor counts with its document only', () => {
    const own = {
      category: '1',
      basis: 'own',
      quantity: { amount: 500, unit: 't' },
      ownFactor: { amount: '1.9', unit: 'tCO2e' },
    } as const;
    expect(tonnesOf(quantifyOne('indirect', { ...own, ownDocument: '供应商碳足迹报告' }))).toBeCloseTo(
      950,
      9,
    );
    expect(errorsOf(quantifyOne('indirect', own))).toEqual(['ownWithoutDocument']);
  });

  test('a British journey factor says that the fuel’s upstream is not in it', () => {
    const line = quantifyOne('indirect', {
      factor: 'freight-van-diesel-gb-2025',
      quantity: { amount: 1, unit: 't·km' },
    });
    expect(codesOf(line.problems, 'note')).toContain('tankToWheelOnly');
  });

  test('the fifteen categories find their place in ISO 14064-1', () => {
    const lines = Array.from({ length: 15 }, (_, index) =>
      lineOf('indirect', {
        category: `${index + 1}`,
        basis: 'own',
        quantity: { amount: 1, unit: 't' },
        ownFactor: { amount: 1, unit: 'tCO2e' },
        ownDocument: '报告',
      }),
    );
    const result = quantify(lines);
    expect(result.lines.map(({ isoCategory }) => isoCategory)).toEqual([
      4, 4, 4, 3, 4, 3, 3, 4, 3, 5, 5, 5, 5, 5, 5,
    ]);
    expect([...result.totals.ghgProtocol.byScope3Category.keys()]).toEqual(
      Array.from({ length: 15 }, (_, index) => index + 1),
    );
  });
});

describe('what leaves the factory', () => {
  const apart = (kind: Parameters<typeof lineOf>[0], fields: Record<string, FieldValue>) =>
    quantifyOne(kind, fields, { evidence: { document: '结算单' } });

  test('1 000 MWh of fossil power sold are netted at the national average by GB/T 32150: −530.6 t', () => {
    const quantity = { amount: 1000, unit: 'MWh' } as const;
    const line = apart('exported-electricity', { quantity, madeFrom: 'fossil' });
    expect(line.result?.official?.total.value).toBeCloseTo(-530.6, 9);
    expect(line.result?.location).toBeUndefined();
    expect(
      apart('exported-electricity', { quantity, madeFrom: 'renewable' }).result?.official,
    ).toBeUndefined();
  });

  test('heat sold is netted at 0.11 tCO2/GJ, recovered CO2 as it is; removals are no deduction', () => {
    const heat = apart('exported-heat', { quantity: { amount: 100, unit: 'GJ' } });
    expect(heat.result?.official?.total.value).toBeCloseTo(-11, 9);
    const recovered = apart('recovered-co2', { quantity: { amount: 40, unit: 'tCO2' } });
    expect(recovered.result?.official?.total.value).toBeCloseTo(-40, 9);
    const removed = quantify([lineOf('removals', { quantity: { amount: 500, unit: 'kgCO2' } })]);
    expect(removed.totals.ghgProtocol.removals.value).toBeCloseTo(0.5, 12);
    expect(removed.totals.ghgProtocol.total.location.total.value).toBe(0);
    expect(removed.totals.gbt32150.total.total.value).toBe(0);
  });

  test.each(['exported-electricity', 'exported-heat', 'recovered-co2', 'removals'] as const)(
    '%s without its quantity is missing',
    (kind) => {
      expect(errorsOf(quantifyOne(kind, {}))).toEqual(['missing']);
    },
  );
});
