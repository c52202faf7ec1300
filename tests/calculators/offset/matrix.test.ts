import { describe, expect, test } from 'vitest';
import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import type { Line } from '../../../src/calculators/emissions/inventory.ts';
import type { Lot } from '../../../src/calculators/offset/claim.ts';
import { lineOf, quantify as quantifyInventory } from '../emissions/one-line.ts';
import { certificateLot, claimOf, creditLot, lotOf, quantify, rulesOf } from './one-claim.ts';

// A factory that uses 1 000 MWh and emits 100 t of its own. Chongqing's average of 2023 is 0.5581 tCO2/MWh, the average
// without the traded non-fossil power 0.6096. An instrument stands for 400 MWh or 400 t.
const [AVERAGE, RESIDUAL] = [0.5581, 0.6096];

const mwh = (amount: number) => ({ amount, unit: 'MWh' }) as const;
const proof = { evidence: { document: '凭证' } } as const;

const grid = (amount: number) => lineOf('grid-electricity', { quantity: mwh(amount) });
const process = lineOf(
  'process',
  { factor: 'process-caco3', quantity: { amount: 100, unit: 't' } },
  { overrides: { emissionFactor: { value: 1, reason: '实测' } } },
);

/** What each column of the matrix reads, of these sources with these lots. */
function columns(sources: readonly Line[], lots: readonly Lot[] = [], allowances = false) {
  const inventory = quantifyInventory([process, ...sources]);
  const on = (scope2: 'location' | 'market') =>
    quantify(claimOf([], { residual: 'inventory', scope2, rules: rulesOf({ allowances }) }), lots, {
      inventories: [inventory],
    });
  const scope2 = (basis: 'location' | 'market') =>
    on(basis).counted.pools.find(({ scope }) => scope === 2)?.net.value ?? NaN;
  return {
    location: scope2('location'),
    market: scope2('market'),
    /** The share of non-fossil energy, r, by calorific value: power alone here. */
    nonFossil: analyseInventory(inventory).indicators.nonFossilShare.calorific?.value,
    matched: on('market').counted.matched.value,
    claim: on('market'),
  };
}

const nothing = columns([grid(1000)]);

test('Without any instrument: 558.1 t by location, 609.6 t by market, r is 0, and nothing is matched', () => {
  expect(nothing.location).toBeCloseTo(1000 * AVERAGE, 9);
  expect(nothing.market).toBeCloseTo(1000 * RESIDUAL, 9);
  expect(nothing.nonFossil).toBe(0);
  expect(nothing.matched).toBe(0);
});

describe('Own solar power that the factory uses itself, 400 MWh of 1 000', () => {
  const sources = [lineOf('own-generation', { quantity: mwh(400) }, proof), grid(600)];
  const { location, market, nonFossil } = columns(sources);

  test('counts by location: only 600 MWh were bought, 600 × 0.5581', () => {
    expect(location).toBeCloseTo(600 * AVERAGE, 9);
  });

  test('counts by market: 600 × 0.6096', () => {
    expect(market).toBeCloseTo(600 * RESIDUAL, 9);
  });

  test('counts in r: 400 ÷ 1 000', () => {
    expect(nonFossil).toBeCloseTo(0.4, 9);
  });

  test('matches no tonne, neither by its certificates nor by credits of the own roof', () => {
    const { matched, claim, market } = columns(sources, [
      certificateLot('own', 400, { instrument: 'own-use' }),
      creditLot('roof', 200, { boundary: 'inside', technology: 'pv' }),
    ]);
    expect([lotOf(claim, 'own').standing, lotOf(claim, 'roof').standing]).toEqual(['blocked', 'blocked']);
    expect(matched).toBe(0);
    expect(market).toBeCloseTo(600 * RESIDUAL, 9);
  });
});

describe('Green power over a direct line, 400 MWh of 1 000', () => {
  const sources = [lineOf('direct-electricity', { quantity: mwh(400) }, proof), grid(600)];
  const { location, market, nonFossil } = columns(sources);

  test('counts by location at its plant’s nothing: 600 × 0.5581', () => {
    expect(location).toBeCloseTo(600 * AVERAGE, 9);
  });

  test('counts by market: 600 × 0.6096', () => {
    expect(market).toBeCloseTo(600 * RESIDUAL, 9);
  });

  test('counts in r: 400 ÷ 1 000', () => {
    expect(nonFossil).toBeCloseTo(0.4, 9);
  });

  test('matches no tonne, and makes no room for certificates: 1 000 of them cover the grid’s 600', () => {
    const { matched, claim } = columns(sources, [certificateLot('gec', 1000)]);
    expect(claim.counted.certificates.covered.value).toBe(600);
    expect(matched).toBe(0);
  });
});

describe.each([
  ['Green-power trade', 'green-power-trade'],
  ['Certificates bought alone', 'certificate'],
])('%s, 400 MWh of 1 000', (_, instrument) => {
  const inInventory = [
    grid(1000),
    lineOf(
      'certificate',
      { quantity: mwh(400), instrument, generated: '2023-06', cancellation: 'cancelled' },
      proof,
    ),
  ];
  const inLedger = columns([grid(1000)], [certificateLot('gec', 400, { instrument })]);

  test('doesn’t count by location, whether the inventory has it or the ledger: 1 000 × 0.5581', () => {
    expect(columns(inInventory).location).toBeCloseTo(1000 * AVERAGE, 9);
    expect(inLedger.location).toBeCloseTo(1000 * AVERAGE, 9);
  });

  test('counts by market, once, whether the inventory has it or the ledger: 600 × 0.6096', () => {
    expect(columns(inInventory).market).toBeCloseTo(600 * RESIDUAL, 9);
    expect(inLedger.market).toBeCloseTo(600 * RESIDUAL, 9);
  });

  test('counts in r where the inventory has it: 400 ÷ 1 000', () => {
    expect(columns(inInventory).nonFossil).toBeCloseTo(0.4, 9);
  });

  test('matches no tonne: what it lowers scope 2 by is shown, 400 × 0.6096, and scope 1 stays at 100 t', () => {
    expect(inLedger.matched).toBe(0);
    expect(inLedger.claim.counted.certificates.effect.value).toBeCloseTo(400 * RESIDUAL, 9);
    expect(inLedger.claim.counted.pools[0]?.net.value).toBe(100);
  });
});

describe.each(['ccer', 'tanhuitong', 'inclusive', 'credit'] as const)('Credits of %s, 400 t', (kind) => {
  const { location, market, nonFossil, matched, claim } = columns(
    [grid(1000)],
    [creditLot('credits', 400, {}, kind)],
  );

  test('don’t count by location: 1 000 × 0.5581 remain', () => {
    expect(location).toBe(nothing.location);
  });

  test('don’t count by market: 1 000 × 0.6096 remain', () => {
    expect(market).toBe(nothing.market);
  });

  test('don’t count in r', () => {
    expect(nonFossil).toBe(0);
  });

  test('match tonnes: 400 of 100 + 609.6, 56.37 %', () => {
    expect(matched).toBe(400);
    expect(claim.counted.coverage?.value).toBeCloseTo((400 / (100 + 1000 * RESIDUAL)) * 100, 9);
  });
});

describe('Surplus allowances of a carbon market, 400 t', () => {
  const lot = (voluntary: string) => [creditLot('allowances', 400, { voluntary }, 'allowance')];

  test('count neither by location, nor by market, nor in r', () => {
    const { location, market, nonFossil } = columns([grid(1000)], lot('yes'), true);
    expect([location, market, nonFossil]).toEqual([nothing.location, nothing.market, 0]);
  });

  test('match no tonne, not even cancelled voluntarily, unless the rules of the claim say so', () => {
    expect(columns([grid(1000)], lot('no')).matched).toBe(0);
    expect(columns([grid(1000)], lot('yes')).matched).toBe(0);
    expect(columns([grid(1000)], lot('no'), true).matched).toBe(0);
  });

  test('match 400 t as the exception: cancelled voluntarily, and allowed by the rules', () => {
    expect(columns([grid(1000)], lot('yes'), true).matched).toBe(400);
  });
});
