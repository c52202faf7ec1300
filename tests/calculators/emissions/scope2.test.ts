import { describe, expect, test } from 'vitest';
import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import type { Inventory, Line } from '../../../src/calculators/emissions/inventory.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { codesOf, errorsOf, lineOf, quantify, type More } from './one-line.ts';

const mwh = (amount: string | number) => ({ amount, unit: 'MWh' }) as const;
const proof = { evidence: { document: '绿证注销证明' } } as const;

/** 1 000 MWh from the grid. */
const grid = lineOf('grid-electricity', { quantity: mwh(1000) });

const certificates = (amount: number, fields: Line['fields'] = {}, more: More = proof) =>
  lineOf(
    'certificate',
    { quantity: mwh(amount), cancellation: 'cancelled', generated: '2023-06', ...fields },
    more,
  );

/** Scope 2 by location and by market, and the GB/T 32150 total, in tonnes. */
function figures(lines: readonly Line[], inventory: Partial<Inventory> = {}) {
  const { totals, certificates: balance } = quantify(lines, inventory);
  return {
    location: totals.ghgProtocol.scope2.location.total.value,
    market: totals.ghgProtocol.scope2.market.total.value,
    gbt: totals.gbt32150.total.total.value,
    balance,
    asks: codesOf(balance?.problems ?? [], 'ask'),
  };
}

const rules = (more: Partial<Inventory['rules']>) => ({ rules: { ...newInventory(2023).rules, ...more } });

describe('1 000 MWh from the grid in Chongqing in 2023', () => {
  test('are 558.1 t by location, 609.6 t by market, 530.6 t by GB/T 32150', () => {
    const { location, market, gbt } = figures([grid]);
    expect(location).toBeCloseTo(558.1, 9);
    expect(market).toBeCloseTo(609.6, 9);
    expect(gbt).toBeCloseTo(530.6, 9);
  });

  test('take the provincial average by GB/T 32150, or the average by market, where the rules say so', () => {
    expect(figures([grid], rules({ officialElectricity: 'province' })).gbt).toBeCloseTo(558.1, 9);
    expect(figures([grid], rules({ residual: 'location' })).market).toBeCloseTo(558.1, 9);
  });

  test('in another area take its average by location only', () => {
    const sichuan = lineOf('grid-electricity', { quantity: mwh(1000), area: 'CN-SOUTHWEST-GRID' });
    const { location, market } = figures([sichuan]);
    expect(location).toBeCloseTo(247.2, 9);
    expect(market).toBeCloseTo(609.6, 9);
  });

  test('of 2025 take the latest known year and say so of each factor', () => {
    const { lines, totals } = quantify([grid], { year: 2025 });
    expect(totals.ghgProtocol.scope2.location.total.value).toBeCloseTo(558.1, 9);
    // By location, by market, and by GB/T 32150.
    const told = lines.flatMap(({ problems }) => problems.filter(({ code }) => code === 'factorOfOtherYear'));
    expect(told.map(({ facts }) => facts['factor'])).toEqual([
      'grid-electricity-cn-cq-2023',
      'grid-electricity-cn-residual-2023',
      'grid-electricity-cn-2023',
    ]);
  });

  test('of an area nobody knows don’t count', () => {
    const { lines } = quantify([grid], { area: 'CN-XZ' });
    expect(lines.map(errorsOf)).toEqual([['unknownArea']]);
  });
});

describe('certificates', () => {
  test('of 400 MWh cover 400 MWh by market and, proven, by GB/T 32150; never by location', () => {
    const { location, market, gbt, balance } = figures([grid, certificates(400)]);
    expect(location).toBeCloseTo(558.1, 9);
    expect(market).toBeCloseTo(600 * 0.6096, 9);
    expect(gbt).toBeCloseTo(600 * 0.5306, 9);
    expect(balance?.covered.value).toBe(400);
    expect(balance?.uncovered.value).toBe(600);
  });

  test('cover two meters in equal parts', () => {
    const { lines } = quantify([
      grid,
      lineOf('grid-electricity', { quantity: mwh(3000) }),
      certificates(1000),
    ]);
    expect(lines.map(({ result }) => result?.covered?.value)).toEqual([250, 750, undefined]);
  });

  test('of more than the grid delivered cover the grid, and the rest covers nothing', () => {
    const { market, balance, asks } = figures([grid, certificates(1500)]);
    expect(market).toBe(0);
    expect(balance?.surplus.value).toBe(500);
    expect(asks).toEqual(['certificatesExceedGrid']);
  });

  test('that are pending or held stand apart and are not counted', () => {
    const waiting = (cancellation: string) => certificates(100, { cancellation });
    const { market, balance, asks } = figures([grid, waiting('pending'), waiting('held'), waiting('')]);
    expect(market).toBeCloseTo(609.6, 9);
    expect(balance?.notCounted.value).toBe(300);
    expect(asks).toEqual(Array.from({ length: 3 }, () => 'certificateNotCancelled'));
  });

  test('without a document count by market, and not by GB/T 32150', () => {
    const { market, gbt } = figures([grid, certificates(300), certificates(400, {}, {})]);
    expect(market).toBeCloseTo(300 * 0.6096, 9);
    expect(gbt).toBeCloseTo(700 * 0.5306, 9);
  });

  test('that are held without a document take nothing from those that are proven', () => {
    const held = certificates(50, { cancellation: 'held' }, {});
    expect(figures([grid, certificates(400), held]).gbt).toBeCloseTo(600 * 0.5306, 9);
  });

  test.each([
    // Power made before 2024 may be declared until the end of 2025 (国能发新能规〔2024〕67号).
    [2023, '2022-01', true],
    [2025, '2022-01', true],
    // Later power within 24 months, the month of generation included: 2024-01 until 2025-12.
    [2025, '2024-01', true],
    [2023, '2024-01', false],
    // From 2026 on: the year of generation is the year of use.
    [2026, '2026-01', true],
    [2026, '2025-12', false],
    [2027, '2026-12', false],
  ])('for %i of power made in %s count: %s', (year, generated, counted) => {
    const { balance, asks } = figures([grid, certificates(100, { generated })], { year });
    expect(balance?.covered.value).toBe(counted ? 100 : 0);
    expect(asks).toEqual(counted ? [] : ['certificateOfOtherYear']);
  });

  test.each([
    ['2026-02', true],
    ['2027-02', true],
    ['2027-05', true],
    ['2025-12', false],
  ])('for a fiscal year 2026 from April, power made in %s counts: %s', (generated, counted) => {
    const period = { from: '2026-04-01', to: '2027-03-31' };
    const { asks } = figures([grid, certificates(100, { generated })], { year: 2026, period });
    expect(asks).toEqual(counted ? [] : ['certificateOfOtherYear']);
  });

  test('without grid electricity settle nothing', () => {
    expect(quantify([certificates(100)]).certificates).toBeUndefined();
    expect(figures([lineOf('grid-electricity', { quantity: mwh(0) }), certificates(100)]).market).toBe(0);
  });

  test('never reach scope 1 or 3', () => {
    const gas = lineOf('stationary-combustion', { fuel: 'natural-gas', quantity: { amount: 1, unit: 'TJ' } });
    const [without, withThem] = [quantify([gas, grid]), quantify([gas, grid, certificates(9999)])];
    expect(withThem.totals.ghgProtocol.scope1.total.value).toBe(
      without.totals.ghgProtocol.scope1.total.value,
    );
  });
});

describe('own and direct power', () => {
  const own = (fields: Line['fields'] = {}, more: More = proof) =>
    lineOf('own-generation', { quantity: mwh(500), ...fields }, more);

  test('of one’s own roof emits nothing, and isn’t subtracted from the meter', () => {
    const { location, market, gbt } = figures([grid, own()]);
    expect(location).toBeCloseTo(558.1, 9);
    expect(market).toBeCloseTo(609.6, 9);
    expect(gbt).toBeCloseTo(530.6, 9);
  });

  test('whose certificates were sold is null power: residual by market, average by GB/T 32150', () => {
    const { location, market, gbt } = figures([own({ certificatesSold: 'yes' })]);
    expect(location).toBe(0);
    expect(market).toBeCloseTo(500 * 0.6096, 9);
    expect(gbt).toBeCloseTo(500 * 0.5306, 9);
  });

  test('without evidence takes the official factor by GB/T 32150', () => {
    const { market, gbt } = figures([own({}, {})]);
    expect(market).toBe(0);
    expect(gbt).toBeCloseTo(500 * 0.5306, 9);
  });

  test('over a direct line counts the same', () => {
    const line = lineOf('direct-electricity', { quantity: mwh(500), certificatesSold: 'yes' }, proof);
    expect(figures([line]).market).toBeCloseTo(500 * 0.6096, 9);
  });
});

describe('overrides of the grid’s factors', () => {
  const over = (overrides: More['overrides']) => figures([{ ...grid, overrides }]);

  test('of the residual factor change the market-based figure alone', () => {
    const { location, market, gbt } = over({
      residualFactor: { value: '0.62', reason: '省级剩余组合', document: '年度公告' },
    });
    expect(market).toBeCloseTo(620, 9);
    expect(location).toBeCloseTo(558.1, 9);
    expect(gbt).toBeCloseTo(530.6, 9);
  });

  test('without a reason take the line out of every total', () => {
    const { lines } = quantify([{ ...grid, overrides: { residualFactor: { value: '0.62', reason: ' ' } } }]);
    expect(lines.map(errorsOf)).toEqual([['overrideWithoutReason']]);
    expect(lines[0]?.result).toBeUndefined();
  });
});

test('what is asked of certificates is part of the analysis', () => {
  const { problems } = analyseInventory(quantify([grid, certificates(1500)]));
  expect(codesOf(problems, 'ask')).toContain('certificatesExceedGrid');
});
