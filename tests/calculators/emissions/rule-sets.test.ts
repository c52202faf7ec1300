import { describe, expect, test } from 'vitest';
import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import type { BoundaryChoice, Inventory } from '../../../src/calculators/emissions/inventory.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { codesOf, lineOf, quantify } from './one-line.ts';

const proof = { evidence: { document: '结算单' } } as const;

const lines = [
  // 1 TJ × 15.3 tC × 99 % × 44/12 = 55.539 t of CO2, 0.028 t of CH4, 0.0265 t of N2O
  lineOf('stationary-combustion', { fuel: 'natural-gas', quantity: { amount: 1, unit: 'TJ' } }),
  // 15.6 GJ: 1.7472 t of biogenic CO2, 0.013104 t of CH4, 0.016536 t of N2O
  lineOf('biomass-combustion', { biomass: 'wood', quantity: { amount: 1, unit: 't' } }),
  // 1 kg × 1 300
  lineOf('fugitive', { substance: 'HFC-134a', quantity: { amount: 1, unit: 'kg' } }),
  // 1 t of COD × 0.25 × 0.8 × 28 = 5.6 t
  lineOf('waste-water', { quantity: { amount: 1, unit: 'tCOD' }, system: 'anaerobic-reactor' }),
  lineOf('grid-electricity', { quantity: { amount: 100, unit: 'MWh' } }),
  lineOf('exported-electricity', { quantity: { amount: 10, unit: 'MWh' } }, proof),
  lineOf('recovered-co2', { quantity: { amount: 2, unit: 'tCO2' } }, proof),
  lineOf('removals', { quantity: { amount: 3, unit: 'tCO2' } }, proof),
];

const fossil = 55.539 + 0.028 + 0.0265;
const wood = 0.013104 + 0.016536;

const totals = (inventory: Partial<Inventory> = {}) => quantify(lines, inventory).totals;
const edition2015 = { rules: { ...newInventory(2023).rules, gbt32150: '2015' as const } };

describe('ISO 14064-1 and the GHG Protocol', () => {
  const { ghgProtocol } = totals();

  test('net nothing: exports, recovery and removals stand apart', () => {
    expect(ghgProtocol.scope1.total.value).toBeCloseTo(fossil + wood + 1.3 + 5.6, 9);
    expect(ghgProtocol.total.location.total.value).toBeCloseTo(fossil + wood + 1.3 + 5.6 + 55.81, 9);
    expect(ghgProtocol.exports.total.value).toBeCloseTo(-5.306, 9);
    expect(ghgProtocol.removals.value).toBeCloseTo(3, 12);
  });

  test('keep biogenic CO2 outside and its CH4 and N2O inside', () => {
    expect(ghgProtocol.scope1.outside.map(({ family, co2e }) => [family, co2e.value])).toEqual([
      ['CO2-biogenic', expect.closeTo(1.7472, 9)],
    ]);
  });

  test('tell CO2 alone, of which clause 3.1 of the guideline speaks', () => {
    expect(ghgProtocol.co2Only.value).toBeCloseTo(55.539 + 55.81, 9);
  });
});

describe('GB/T 32150', () => {
  test('—2025 nets exports and recovery, and has sources for waste and fugitive emissions', () => {
    const { gbt32150 } = totals();
    expect([...gbt32150.bySource.keys()]).toEqual([
      'combustion', 'waste', 'fugitive', 'electricity', 'exports', 'recovery',
    ]); // prettier-ignore
    expect(gbt32150.direct.total.value).toBeCloseTo(fossil + wood + 1.3 + 5.6 - 2, 9);
    expect(gbt32150.total.total.value).toBeCloseTo(fossil + wood + 1.3 + 5.6 - 2 + 53.06 - 5.306, 9);
  });

  test('-2015 leaves every gas of biomass outside, and knows neither waste nor fugitive emissions', () => {
    const { gbt32150 } = totals(edition2015);
    expect([...gbt32150.bySource.keys()]).toEqual(['combustion', 'electricity', 'exports', 'recovery']);
    expect(gbt32150.total.total.value).toBeCloseTo(fossil - 2 + 53.06 - 5.306, 9);
  });
});

describe('an equity share of 60 %', () => {
  const by = (boundary: BoundaryChoice) => totals({ boundary });
  const whole = totals();

  test.each(['60', '60%', 60, '６０'])(
    'typed as %j scales the totals of ISO and the GHG Protocol',
    (equityShare) => {
      const { ghgProtocol } = by({ approach: 'equity-share', equityShare });
      expect(ghgProtocol.equityShare).toBeCloseTo(0.6, 12);
      const { location, market } = ghgProtocol.total;
      expect(location.total.value).toBeCloseTo(0.6 * whole.ghgProtocol.total.location.total.value, 9);
      expect(market.total.value).toBeCloseTo(0.6 * whole.ghgProtocol.total.market.total.value, 9);
    },
  );

  test('never scales GB/T 32150', () => {
    const { gbt32150 } = by({ approach: 'equity-share', equityShare: '60' });
    expect(gbt32150.total.total.value).toBe(whole.gbt32150.total.total.value);
  });

  test('counts only where the boundary was drawn by equity', () => {
    expect(by({ approach: 'operational-control', equityShare: '60' }).ghgProtocol.equityShare).toBe(1);
  });

  test.each([
    [undefined, 'ask', 'equityShareMissing'],
    ['', 'ask', 'equityShareMissing'],
    ['most of it', 'error', 'notANumber'],
    ['120', 'error', 'outOfRange'],
  ] as const)('%j scales nothing and is said', (equityShare, severity, code) => {
    const result = quantify(lines, { boundary: { approach: 'equity-share', equityShare } });
    expect(result.totals.ghgProtocol.equityShare).toBe(1);
    expect(codesOf(analyseInventory(result).problems, severity)).toContain(code);
  });
});

describe('what is said of an inventory as a whole', () => {
  const said = (inventory: Partial<Inventory>) => {
    const { problems } = analyseInventory(quantify(lines, inventory));
    return problems.map(({ code }) => code);
  };

  test('on a carbon market: this is not the compliance calculation', () => {
    expect(said({ carbonMarket: 'local' })).toContain('notForCompliance');
    expect(said({ carbonMarket: 'no' })).not.toContain('notForCompliance');
  });

  test('potentials other than the latest want a reason (ISO 14064-1)', () => {
    expect(said({})).toContain('gwpReasonMissing');
    expect(said({ gwpReason: '与国内核算实践一致' })).not.toContain('gwpReasonMissing');
    expect(said({ gwp: 'AR6' })).not.toContain('gwpReasonMissing');
  });

  test('lines that can’t be read are counted', () => {
    const broken = lineOf('heat', {});
    const { problems } = analyseInventory(quantify([broken, ...lines]));
    expect(problems).toContainEqual({ severity: 'error', code: 'linesNotCounted', facts: { count: 1 } });
  });
});
