import { describe, expect, test } from 'vitest';
import type { Line } from '../../src/calculators/emissions/inventory.ts';
import type { Claim, Lot } from '../../src/calculators/offset/claim.ts';
import { quantify as quantifyInventory } from '../calculators/emissions/one-line.ts';
import {
  certificateLot,
  claimOf,
  codesOf,
  creditLot,
  emissionsOf,
  gridOf,
  lotOf,
  quantify,
} from '../calculators/offset/one-claim.ts';
import { grid, heat } from './purchased-energy.ts';
import { expectPrinted } from './typed.ts';

// The published scope 2 figures of scope-2.test.ts, with their certificates in the ledger instead of the inventory.

/** The claim of these sources on both bases, with these lots. */
function claims(sources: readonly Line[], lots: readonly Lot[] = []) {
  const inventories = [quantifyInventory(sources)];
  const on = (scope2: Claim['scope2']) =>
    quantify(claimOf([], { residual: 'inventory', scope2 }), lots, { inventories });
  return { location: on('location'), market: on('market') };
}

const remains = (sources: readonly Line[], lots: readonly Lot[] = []) => {
  const { location, market } = claims(sources, lots);
  return { location: location.counted.residual.value, market: market.counted.residual.value };
};

describe('Google, Environmental Report 2024, scope 2 of 2023', () => {
  // The report gives tonnes alone: as 10 TWh, one MWh is 0.92529 t, and 5 829 500 ÷ 0.92529 = 6 300 186.97 MWh.
  const factor = 9_252_900 / 1e7;
  const contracts = certificateLot('ppa', 6_300_187);

  test('9 252 900 t less contracts for 5 829 500 t remain as 3 423 400 t, 63 % less', () => {
    const { location, market } = remains([grid(1e7, factor)], [contracts]);
    expectPrinted(location, 9_252_900, 1e-6);
    // As near as whole certificates come, each of them 0.92529 t.
    expectPrinted(market, 3_423_400, 0.5);
    expectPrinted((1 - market / location) * 100, 63, 0.5);
  });

  test('the same stated as its market-based result takes no certificate again', () => {
    const { counted } = quantify(claimOf([emissionsOf(2, 3_423_400)]), [contracts]);
    expect(counted.residual.value).toBe(3_423_400);
    expect(counted.certificates.covered.value).toBe(0);
  });
});

describe('Mavacchi/ghg-tool, unit tests (2025): 1 GWh in Italy', () => {
  const italy = [grid(1000, 0.27, 0.44)];

  test('is 270 t by location, 440 t by the residual mix, and nothing with guarantees of origin', () => {
    expectPrinted(remains(italy).location, 270, 1e-6);
    expectPrinted(remains(italy).market, 440, 1e-6);
    expectPrinted(remains(italy, [certificateLot('go', 1000)]).market, 0, 1e-6);
    // By location they change nothing.
    expectPrinted(remains(italy, [certificateLot('go', 1000)]).location, 270, 1e-6);
  });

  test('guarantees that were not validated don’t make a zero, and that is said', () => {
    const { market } = claims(italy, [certificateLot('go', 1000, { registry: 'other' })]);
    expectPrinted(market.counted.residual.value, 440, 1e-6);
    expect(lotOf(market, 'go').errors).toEqual(['certificateNotRecognised']);
    expect(codesOf(market.findings, 'ask')).toContain('lotsNotCounted');
  });
});

describe('Nikeandocean/carbon-accounting-specs, examples/real_scenarios.py (2026)', () => {
  test('scenario 1: 70 GWh of which 20 GWh are covered, and steam', () => {
    const lots = [certificateLot('i-rec', 20_000)];
    const { location, market } = remains([grid(70_000, 0.5703), heat(5000, 0.12)], lots);
    // 50 000 × 0.5703 + 5 000 × 0.12
    expectPrinted(market, 29_115, 1e-6);
    // The source printed 42 772.5: it multiplied the steam by the factor of electricity.
    // 70 000 × 0.5703 + 5 000 × 0.12 = 40 521
    expectPrinted(location, 40_521, 1e-6);
  });

  test('scenario 2: contracts for 80 GWh and certificates for 20 GWh leave 0, which has no coverage and no fault', () => {
    const { location, market } = claims(
      [grid(100_000, 0.38)],
      [certificateLot('ppa', 80_000), certificateLot('rec', 20_000)],
    );
    expectPrinted(location.counted.residual.value, 38_000, 1e-6);
    const { residual, coverage, shortage, matched } = market.counted;
    expect([residual.value, shortage.value, matched.value]).toEqual([0, 0, 0]);
    expect(coverage).toBeUndefined();
    expect(codesOf(market.findings, 'error')).toEqual([]);
    expect(codesOf(market.findings, 'ask')).not.toContain('linesNotCounted');
  });

  test('scenario 2 with credits besides: all of them are left over', () => {
    const { market } = claims([grid(100_000, 0.38)], [certificateLot('all', 100_000), creditLot('ccer', 50)]);
    expect(market.counted.credits.surplus.value).toBe(50);
    expect(market.counted.coverage).toBeUndefined();
  });

  test('scenario 5: 8 000 MWh × 0.5810 and 1 500 of steam × 0.15 are 4 873 t, which take 4 873 credits', () => {
    const { market } = claims([grid(8000, 0.581), heat(1500, 0.15)], [creditLot('ccer', 5000)]);
    expectPrinted(market.counted.residual.value, 4873, 1e-6);
    expect(market.counted.coverage?.value).toBeCloseTo(100, 9);
    expect(market.counted.credits.surplus.value).toBe(5000 - 4873);
  });

  test('scenario 6: rented shops, 30 GWh of which 5 GWh are covered, and heat', () => {
    const lots = [certificateLot('gec', 5000)];
    const { location, market } = remains([grid(30_000, 0.5703), heat(3000, 0.12)], lots);
    expectPrinted(market, 14_617.5, 1e-6);
    // The source printed 18 817.5, which no reading of its inputs gives; 30 000 × 0.5703 + 3 000 × 0.12 = 17 469
    expectPrinted(location, 17_469, 1e-6);
  });

  test('scenario 7: a park’s power, steam, heat and cold; without certificates both bases agree', () => {
    const { location, market } = remains([
      grid(15_000, 0.5703),
      heat(8000, 0.1),
      heat(4000, 0.08),
      heat(1000, 0.04),
    ]);
    expectPrinted(location, 9714.5, 1e-6);
    expectPrinted(market, 9714.5, 1e-6);
  });
});

describe('zlw506/CarbonRag, unit tests (2025), on the announced factors of 2023, stated without an inventory', () => {
  test('1 000 kWh are 530.6 kg by the national average, 609.6 kg by what is left of it without traded power', () => {
    const stated = (scope2: Claim['scope2']) =>
      quantify(claimOf([gridOf(1)], { scope2, area: 'CN' })).counted.residual.value * 1000;
    expectPrinted(stated('location'), 530.6, 1e-9);
    expectPrinted(stated('market'), 609.6, 1e-9);
  });
});
