import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/calculators/emissions/inventory.ts';
import { emissions, ratio, subtract } from '../../src/calculators/engine/operations.ts';
import { codesOf, lineOf, quantify } from '../calculators/emissions/one-line.ts';
import { grid, heat } from './purchased-energy.ts';
import { amount, expectPrinted, indirect, per } from './typed.ts';

const certificates = (megawattHours: number, cancellation = 'cancelled'): Line =>
  lineOf(
    'certificate',
    { quantity: { amount: megawattHours, unit: 'MWh' }, generated: '2023-06', cancellation },
    { evidence: { document: '注销证明' } },
  );

const figures = (...lines: Line[]) => {
  const { location, market } = quantify(lines).totals.ghgProtocol.scope2;
  return { location: location.total.value, market: market.total.value };
};

describe('Google, Environmental Report 2024, scope 2 of 2023', () => {
  test('9 252 900 t by location less 5 829 500 t of contracts are 3 423 400 t by market, 63 % less', () => {
    const contracts = amount(5_829_500, 'tCO2e');
    const location = amount(9_252_900, 'tCO2e');
    expectPrinted(subtract(location, [contracts], 'total').value, 3_423_400, 1e-6);
    expectPrinted(ratio(contracts, location, 'share').value * 100, 63, 0.5);
  });
});

describe('Mavacchi/ghg-tool, unit tests (2025): 1 GWh in Italy', () => {
  test('is 270 t by location, 440 t by the residual mix, and nothing with guarantees of origin', () => {
    expectPrinted(figures(grid(1000, 0.27, 0.44)).location, 270, 1e-6);
    expectPrinted(figures(grid(1000, 0.27, 0.44)).market, 440, 1e-6);
    expectPrinted(figures(grid(1000, 0.27, 0.44), certificates(1000)).market, 0, 1e-6);
  });

  test('guarantees that were not cancelled don’t make a zero, and that is said', () => {
    const result = quantify([grid(1000, 0.27, 0.44), certificates(1000, 'held')]);
    expectPrinted(result.totals.ghgProtocol.scope2.market.total.value, 440, 1e-6);
    expect(codesOf(result.certificates?.problems ?? [], 'ask')).toEqual(['certificateNotCancelled']);
  });
});

describe('Nikeandocean/carbon-accounting-specs, examples/real_scenarios.py (2026)', () => {
  test('scenario 1: 70 GWh of which 20 GWh are covered, and steam', () => {
    const { location, market } = figures(grid(70_000, 0.5703), certificates(20_000), heat(5000, 0.12));
    expectPrinted(market, 29_115, 1e-6);
    // The source printed 42 772.5: it multiplied the steam by the factor of electricity.
    // 70 000 × 0.5703 + 5 000 × 0.12 = 40 521
    expectPrinted(location, 40_521, 1e-6);
  });

  test('scenario 2: contracts for 80 GWh and certificates for 20 GWh leave a market-based figure of 0', () => {
    const { location, market } = figures(grid(100_000, 0.38), certificates(80_000), certificates(20_000));
    expectPrinted(location, 38_000, 1e-6);
    expectPrinted(market, 0, 1e-6);
  });

  test('scenario 5: 8 000 MWh × 0.5810 and 1 500 of steam × 0.15 are 4 873 t', () => {
    expectPrinted(figures(grid(8000, 0.581), heat(1500, 0.15)).location, 4873, 1e-6);
  });

  test('scenario 6: rented shops, 30 GWh of which 5 GWh are covered, and heat', () => {
    const { location, market } = figures(grid(30_000, 0.5703), certificates(5000), heat(3000, 0.12));
    expectPrinted(market, 14_617.5, 1e-6);
    // The source printed 18 817.5, which no reading of its inputs gives; 30 000 × 0.5703 + 3 000 × 0.12 = 17 469
    expectPrinted(location, 17_469, 1e-6);
  });

  test('scenario 7: a park’s power, steam, heat and cold; without certificates both figures agree', () => {
    const { location, market } = figures(
      grid(15_000, 0.5703),
      heat(8000, 0.1),
      heat(4000, 0.08),
      heat(1000, 0.04),
    );
    expectPrinted(location, 9714.5, 1e-6);
    expectPrinted(market, 9714.5, 1e-6);
  });
});

describe('zlw506/CarbonRag, unit tests (2025), on the announced factors of 2023', () => {
  const bill = lineOf('grid-electricity', { quantity: { amount: '1000', unit: 'kWh' } });
  const inChina = (...lines: Line[]) => quantify(lines, { area: 'CN' });

  test('1 000 kWh are 530.6 kg at the national average of 0.5306', () => {
    const { ghgProtocol } = inChina(bill).totals;
    expectPrinted(ghgProtocol.scope2.location.total.value * 1000, 530.6, 1e-9);
    // The same announcement: 0.6096 without market-traded non-fossil power.
    expectPrinted(ghgProtocol.scope2.market.total.value * 1000, 609.6, 1e-9);
  });

  test('500 kWh “certified green” without a cancelled certificate don’t make it less', () => {
    const { ghgProtocol } = inChina(bill, certificates(0.5, 'pending')).totals;
    expectPrinted(ghgProtocol.scope2.location.total.value * 1000, 530.6, 1e-9);
    expectPrinted(ghgProtocol.scope2.market.total.value * 1000, 609.6, 1e-9);
  });

  test('10 L of diesel at 2.718 kg/L are 27.18 kg', () => {
    expectPrinted(emissions(amount(10, 'L'), per(2.718, 'kgCO2', 'L')).value, 27.18, 1e-9);
  });
});

describe('carbonr, tests of building emissions (2025); the split of the UK factors was recalled', () => {
  // Generation is scope 2; transmission losses and the upstream of generation are scope 3, category 3.
  const building = (...more: number[]) => {
    const generation = lineOf('direct-electricity', {
      quantity: { amount: 10, unit: 'kWh' },
      plant: 'fossil',
      ownFactor: { amount: '0.177', unit: 'kgCO2e' },
      ownDocument: 'UK conversion factors 2025',
    });
    const { ghgProtocol } = quantify([
      generation,
      ...more.map((factor) => indirect(3, 'kWh', 10, factor)),
    ]).totals;
    return ghgProtocol.total.location.total.value * 1000;
  };

  test('10 kWh with the upstream and without losses are 2.229 kg', () => {
    expectPrinted(building(0.0459), 2.229, 1e-9);
  });

  test('10 kWh with losses and without the upstream are 1.9553 kg', () => {
    expectPrinted(building(0.01853), 1.9553, 1e-9);
  });
});
