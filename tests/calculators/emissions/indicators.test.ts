import { describe, expect, test } from 'vitest';
import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import type { IndicatorInputs, Line } from '../../../src/calculators/emissions/inventory.ts';
import { citedIn, nodesOf } from '../../../src/calculators/engine/explanation.ts';
import { lineOf, quantify } from './one-line.ts';

const mwh = (amount: number) => ({ amount, unit: 'MWh' }) as const;
const proof = { evidence: { document: '结算单' } } as const;
const equalValue = { amount: '0.2856', document: '2023 年全国电力工业统计：供电标准煤耗' };

const indicators = (lines: readonly Line[], inputs: IndicatorInputs = { equalValue }) =>
  analyseInventory(quantify(lines, { indicators: inputs })).indicators;

const grid = lineOf('grid-electricity', { quantity: mwh(1000) });
const gas = lineOf(
  'stationary-combustion',
  { fuel: 'natural-gas', quantity: { amount: 1000, unit: 'tce' } },
  { overrides: { oxidation: { value: 1, reason: '园区方法按 100 % 氧化' } } },
);

describe('CO2 per energy by the method of the zero-carbon parks (发改环资〔2025〕910号, annex 4)', () => {
  const intensity = (lines: readonly Line[]) => indicators(lines).park?.intensity.value;

  test('of natural gas alone is 1.644 tCO2/tce', () => {
    // 15.3 tC/TJ × 44/12 = 56.1 kgCO2/GJ; × 29.3076 GJ/tce
    expect(intensity([gas])).toBeCloseTo((56.1 * 29.3076) / 1000, 9);
    expect(intensity([gas])).toBeCloseTo(1.644, 3);
  });

  test('of the grid alone is 2.915: 0.8325 kg/kWh ÷ 0.2856 kgce/kWh', () => {
    expect(intensity([grid])).toBeCloseTo(0.8325 / 0.2856, 9);
    expect(intensity([grid])).toBeCloseTo(2.915, 3);
  });

  test('needs the share of green power that the table of the method gives: 38 % for 1.8 and 93 % for 0.2', () => {
    const withGreen = (share: number) =>
      intensity([
        grid,
        lineOf(
          'certificate',
          { quantity: mwh(1000 * share), cancellation: 'cancelled', generated: '2023-06' },
          proof,
        ),
      ]);
    expect(withGreen(0.38)).toBeLessThan(1.81);
    expect(withGreen(0.38)).toBeCloseTo(0.62 * (0.8325 / 0.2856), 9);
    expect(withGreen(0.93)).toBeCloseTo(0.07 * (0.8325 / 0.2856), 9);
  });

  test('counts fossil power of a direct line as the grid’s, and renewable power at nothing', () => {
    const direct = (more: Line['fields']) =>
      lineOf('direct-electricity', { quantity: mwh(1000), ...more }, proof);
    const fossil = direct({
      plant: 'fossil',
      ownFactor: { amount: '0.7', unit: 'kgCO2' },
      ownDocument: '报告',
    });
    expect(intensity([fossil])).toBeCloseTo(0.8325 / 0.2856, 9);
    expect(intensity([direct({})])).toBe(0);
    expect(intensity([direct({ certificatesSold: 'yes' })])).toBeCloseTo(0.8325 / 0.2856, 9);
  });

  test('leaves out CH4 and N2O, and takes 0.11 tCO2/GJ for bought heat', () => {
    const heat = lineOf('heat', { quantity: { amount: 1000, unit: 'GJ' } });
    // 110 t ÷ (1 000 GJ ÷ 29.3076 GJ/tce)
    expect(intensity([heat])).toBeCloseTo(0.11 * 29.3076, 9);
  });

  test('is not shown without an equal value, or without its document', () => {
    expect(indicators([grid], {}).park).toBeUndefined();
    expect(indicators([grid], { equalValue: { amount: '0.2856', document: ' ' } }).park).toBeUndefined();
  });

  test('cites what it rests on', () => {
    const { park } = indicators([grid]);
    expect(park && citedIn(park.intensity)).toContainEqual({
      reference: 'mee-nbs-2024-33',
      locator: '附件 全国化石能源',
    });
  });
});

describe('energy and its non-fossil share', () => {
  const certificate = lineOf(
    'certificate',
    { quantity: mwh(200), cancellation: 'cancelled', generated: '2023-06' },
    proof,
  );
  const roof = lineOf('own-generation', { quantity: mwh(100) }, proof);
  const wood = lineOf('biomass-combustion', { biomass: 'wood', quantity: { amount: 100, unit: 'tce' } });

  test('1 000 MWh are 122.9 tce by calorific and 285.6 tce by equal value', () => {
    const { energyCalorific, energyEqualValue } = indicators([grid]);
    expect(energyCalorific.value).toBeCloseTo(1000 * 0.1229, 9);
    expect(energyEqualValue?.value).toBeCloseTo(285.6, 9);
  });

  test('own solar power, covered grid power and biomass are non-fossil', () => {
    const { nonFossilShare } = indicators([grid, certificate, roof, wood]);
    // (200 + 100) MWh × 0.2856 + 100 tce, of 1 100 MWh × 0.2856 + 100 tce
    expect(nonFossilShare.equalValue?.value).toBeCloseTo((85.68 + 100) / (314.16 + 100), 9);
  });

  test('power whose certificates were sold is not', () => {
    const sold = { ...roof, fields: { ...roof.fields, certificatesSold: 'yes' } };
    expect(indicators([grid, sold]).nonFossilShare.equalValue?.value).toBe(0);
  });

  test('nothing used has no share', () => {
    expect(indicators([]).nonFossilShare).toEqual({});
  });
});

describe('intensities', () => {
  const inputs: IndicatorInputs = {
    products: [
      { name: '齿轮箱', unit: '台', amount: '2,000' },
      { name: '样机', unit: '台', amount: '0' },
    ],
    outputValue: '5,000',
    addedValue: '',
  };

  test('are scope 1 and 2 by location, per product and per 10^4 CNY', () => {
    const { perProduct, perOutputValue, perAddedValue } = indicators([grid], inputs);
    expect(perProduct.map(({ name, value }) => [name, value.value])).toEqual([
      ['齿轮箱', expect.closeTo(558.1 / 2000, 9)],
    ]);
    expect(perOutputValue).toMatchObject({ unit: 'tCO2e', per: '10^4 CNY' });
    expect(perOutputValue?.value).toBeCloseTo(0.11162, 9);
    expect(perAddedValue).toBeUndefined();
  });

  test('are explained like any other number', () => {
    const { perOutputValue } = indicators([grid], inputs);
    const kinds = perOutputValue && nodesOf(perOutputValue).map(({ basis }) => basis.kind);
    expect(kinds).toEqual(expect.arrayContaining(['entered', 'cited', 'product', 'sum', 'quotient']));
  });
});

describe('range and quality', () => {
  const lines: Line[] = [
    { ...grid, status: 'measured-calibrated', uncertainty: { activity: '2', factor: '5%' }, ...proof },
    { ...gas, status: 'billed', uncertainty: { activity: '1 %', factor: 3 } },
    lineOf('heat', { quantity: { amount: 100, unit: 'GJ' } }),
  ];
  const { range, quality } = analyseInventory(quantify(lines));

  test('half-widths count in percent, with or without the sign; what has none stays outside the range', () => {
    const electricity = 558.1;
    const [burnt = 0] = quantify([gas]).lines.map(({ result }) => result?.location?.total.value);
    const variance =
      (0.02 * electricity) ** 2 + (0.05 * electricity) ** 2 + (0.01 * burnt) ** 2 + (0.03 * burnt) ** 2;
    expect(range.scope1And2.halfWidth).toBeCloseTo(Math.sqrt(variance), 9);
    expect(range.scope1And2.unquantifiedEmissions).toBeCloseTo(11, 9);
    expect(range.mostValuable?.lines.map(({ line }) => line.kind)).toEqual(['stationary-combustion']);
  });

  test('lines on one factor move together', () => {
    const meters = Array.from({ length: 10 }, () => ({ ...grid, uncertainty: { activity: 10, factor: 3 } }));
    // √(10² / 10 + 3²) % = 4.36 %, not √(10² + 3²) % = 10.4 %
    const { relative } = analyseInventory(quantify(meters)).range.scope1And2;
    expect(relative).toBeCloseTo(Math.sqrt(0.1 ** 2 / 10 + 0.03 ** 2), 9);
  });

  test('quality is weighted by emissions and says what nobody graded', () => {
    expect(quality.counted).toBe(3);
    expect(quality.documented).toBe(1);
    expect(quality.unknownShare).toBeGreaterThan(0);
    expect(quality.score).toBeGreaterThan(4);
  });
});
