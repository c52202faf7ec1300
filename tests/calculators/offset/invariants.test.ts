import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../src/calculators/offset/claim.ts';
import { compareClaims } from '../../../src/calculators/offset/years.ts';
import { lineOf, quantify as quantifyInventory } from '../emissions/one-line.ts';
import {
  billsOf,
  certificateLot,
  claimOf,
  codesOf,
  creditLot,
  emissionsOf,
  gridOf,
  lotOf,
  quantify,
  retiredFields,
  rulesOf,
} from './one-claim.ts';

const RESIDUAL_FACTOR = 0.6096; // tCO2/MWh, 2023, without the traded non-fossil power
const held = { status: 'held' } as const;

const mwh = (amount: number) => ({ amount, unit: 'MWh' }) as const;
const proof = { evidence: { document: '凭证' } } as const;

/** 1 000 t of CO2 of a process. */
const process = (tonnes: number) =>
  lineOf(
    'process',
    { factor: 'process-caco3', quantity: { amount: tonnes, unit: 't' } },
    { overrides: { emissionFactor: { value: 1, reason: '实测' } } },
  );
const travel = (tonnes: number) =>
  lineOf('indirect', {
    category: '6',
    basis: 'own',
    quantity: { amount: tonnes, unit: 't' },
    ownFactor: { amount: 1000, unit: 'kgCO2e' },
    ownDocument: '差旅报告',
  });
const trees = (tonnes: number) => lineOf('removals', { quantity: { amount: tonnes, unit: 'tCO2' } }, proof);
const ownCertificates = (amount: number, fields = {}) =>
  lineOf(
    'certificate',
    { quantity: mwh(amount), generated: '2023-06', cancellation: 'cancelled', ...fields },
    proof,
  );

const fromInventory = (more: Partial<Claim> = {}) => claimOf([], { residual: 'inventory', ...more });

describe('1. What remains is the inventory of the period on a stated basis, and no measure is taken off it again', () => {
  test('100 t and 1 000 MWh are 100 + 609.6 t by market, 100 + 558.1 t by location', () => {
    const lines = [emissionsOf(1, 100), gridOf(1000)];
    expect(quantify(claimOf(lines)).counted.residual.value).toBeCloseTo(100 + 1000 * RESIDUAL_FACTOR, 9);
    expect(quantify(claimOf(lines, { scope2: 'location' })).counted.residual.value).toBeCloseTo(
      100 + 1000 * 0.5581,
      9,
    );
  });

  test('a reduction of 50 t is shown and leaves the residual of 100 t at 100 t', () => {
    const reductions = [{ id: 'r', name: '空压机变频', tonnes: 50, document: '报告' }];
    const result = quantify(claimOf([emissionsOf(1, 100)], { reductions }), [creditLot('a', 40)]);
    expect(result.reductions.own.value).toBe(50);
    expect(result.counted.residual.value).toBe(100);
    expect(result.counted.coverage?.value).toBeCloseTo(40, 9);
    expect(result.counted.shortage.value).toBe(60);
  });

  test('removals inside the boundary lower scope 1: 1 000 − 300 = 700 t', () => {
    const inventories = [quantifyInventory([process(1000), trees(300)])];
    const { counted } = quantify(fromInventory(), [], { inventories });
    expect(counted.pools.map(({ scope, net }) => [scope, net.value])).toEqual([
      [1, 700],
      [2, 0],
    ]);
    expect(counted.residual.value).toBe(700);
  });

  test('removals beyond scope 1 leave it at zero, lower no other scope, and are asked about', () => {
    const inventories = [
      quantifyInventory([process(100), trees(300), lineOf('grid-electricity', { quantity: mwh(1000) })]),
    ];
    const result = quantify(fromInventory(), [], { inventories });
    expect(result.counted.residual.value).toBeCloseTo(1000 * RESIDUAL_FACTOR, 9);
    expect(codesOf(result.findings, 'ask')).toContain('removalsExceedScope1');
  });

  test('what remains is what the inventory says, in the share that is held: 60 % of 1 000 + 609.6 t', () => {
    const inventory = quantifyInventory(
      [process(1000), lineOf('grid-electricity', { quantity: mwh(1000) })],
      {
        boundary: { approach: 'equity-share', equityShare: 60 },
      },
    );
    const { counted } = quantify(fromInventory(), [], { inventories: [inventory] });
    expect(counted.residual.value).toBeCloseTo(0.6 * (1000 + 1000 * RESIDUAL_FACTOR), 9);
    expect(counted.residual.value).toBeCloseTo(inventory.totals.ghgProtocol.scope1And2.market.total.value, 9);
    expect(counted.certificates.grid.value).toBeCloseTo(600, 9);
  });

  test('without an inventory of the year nothing remains to be matched, which is an error and no 100 %', () => {
    const result = quantify(fromInventory({ year: 2024 }), [creditLot('a', 10, { forYear: '2024' })], {
      inventories: [quantifyInventory([process(1000)])],
    });
    expect(codesOf(result.findings, 'error')).toEqual(['noInventory']);
    expect(result.counted.coverage).toBeUndefined();
    expect(result.counted.matched.value).toBe(0);
  });

  test('a source that doesn’t count is said beside the whole, lest the rest look complete', () => {
    const wrong = emissionsOf(1, '一百多', 'wrong');
    const stated = quantify(claimOf([emissionsOf(1, 100), wrong]), [creditLot('a', 100)]);
    expect(codesOf(stated.findings, 'ask')).toContain('linesNotCounted');
    const inventories = [
      quantifyInventory([process(1000), lineOf('grid-electricity', { quantity: mwh(NaN) })]),
    ];
    expect(codesOf(quantify(fromInventory(), [], { inventories }).findings, 'ask')).toContain(
      'linesNotCounted',
    );
  });

  test('a factor of one’s own for electricity is asked about: what remains is what it makes of it', () => {
    const overrides = { residualFactor: { value: 0, reason: '供应商说明' } };
    const asksOf = (result: ReturnType<typeof quantify>) => codesOf(result.findings, 'ask');
    const inventories = [
      quantifyInventory([lineOf('grid-electricity', { quantity: mwh(1000) }, { overrides })]),
    ];
    expect(asksOf(quantify(fromInventory(), [], { inventories }))).toEqual(['ownElectricityFactor']);
    expect(asksOf(quantify(claimOf([{ ...gridOf(1000), overrides }])))).toEqual(['ownElectricityFactor']);
    expect(asksOf(quantify(claimOf([gridOf(1000)])))).toEqual([]);
    // A measured factor of a fuel or a process is no choice of this kind.
    expect(asksOf(quantify(fromInventory(), [], { inventories: [quantifyInventory([process(1)])] }))).toEqual(
      [],
    );
  });
});

describe('2. Scope 3 enters in full or not at all', () => {
  const lines = [emissionsOf(1, 100), emissionsOf(3, 900)];

  test('of 100 + 900 t, 100 t are claimed by default, and that scope 3 isn’t is said', () => {
    const result = quantify(claimOf(lines), [creditLot('a', 100)]);
    expect(result.counted.residual.value).toBe(100);
    expect(result.counted.coverage?.value).toBe(100);
    expect(codesOf(result.findings, 'note')).toContain('scope3NotClaimed');
  });

  test('claimed, 100 t of credits cover 100 ÷ 1 000 = 10 %', () => {
    const result = quantify(claimOf(lines, { scope3: true }), [creditLot('a', 100)]);
    expect(result.counted.residual.value).toBe(1000);
    expect(result.counted.coverage?.value).toBeCloseTo(10, 9);
    expect(codesOf(result.findings, 'note')).not.toContain('scope3NotClaimed');
  });

  test('of an inventory every category of it is claimed, or none', () => {
    const inventories = [quantifyInventory([process(1000), travel(30), travel(70)])];
    const residual = (scope3: boolean) =>
      quantify(fromInventory({ scope3 }), [], { inventories }).counted.residual.value;
    expect([residual(false), residual(true)]).toEqual([1000, 1100]);
  });
});

describe('3. Coverage is credits ÷ residual, never above 100 %, and what is left over is shown as unused', () => {
  test('130 t of credits on 100 t are 100 % and 30 t unused', () => {
    const result = quantify(claimOf([emissionsOf(1, 100)]), [creditLot('a', 130)]);
    expect(result.counted.matched.value).toBe(100);
    expect(result.counted.coverage?.value).toBe(100);
    expect(result.counted.shortage.value).toBe(0);
    expect(result.counted.credits.surplus.value).toBe(30);
    expect(result.findings).toContainEqual({
      severity: 'note',
      code: 'creditsLeftOver',
      facts: { came: 30 },
    });
  });

  test('a part of a tonne takes a whole credit and counts no more than itself: 11 credits on 10.4 t are 10.4 t', () => {
    const { counted } = quantify(claimOf([emissionsOf(1, 10.4)]), [creditLot('a', 12)]);
    expect(counted.matched.value).toBe(10.4);
    expect(counted.coverage?.value).toBe(100);
    expect(counted.credits.surplus.value).toBe(1);
  });

  test('what remains of nothing has no coverage, and isn’t an error', () => {
    const result = quantify(claimOf([emissionsOf(1, 0)]), [creditLot('a', 5)]);
    expect(result.counted.coverage).toBeUndefined();
    expect(result.counted.shortage.value).toBe(0);
    expect(result.counted.credits.surplus.value).toBe(5);
    expect(codesOf(result.findings, 'error')).toEqual([]);
  });
});

describe('4. Only what is cancelled for this company and this period counts', () => {
  const claim = (planOrdered = false) => claimOf([emissionsOf(1, 100)], { rules: rulesOf({ planOrdered }) });
  const ledger = [
    creditLot('retired', 20),
    creditLot('held', 30, held),
    creditLot('ordered', 40, { status: 'ordered' }),
  ];

  test('of 20 t cancelled, 30 t held and 40 t ordered 20 t count, 50 t are planned, 90 t if orders may be', () => {
    expect(quantify(claim(), ledger).counted.matched.value).toBe(20);
    expect(quantify(claim(), ledger).planned.matched.value).toBe(20 + 30);
    expect(quantify(claim(true), ledger).planned.matched.value).toBe(20 + 30 + 40);
    expect(ledger.map(({ id }) => lotOf(quantify(claim(), ledger), id).standing)).toEqual([
      'retired',
      'held',
      'ordered',
    ]);
  });

  test('what is cancelled for another year stands apart and counts in none of this one', () => {
    const result = quantify(claim(), [creditLot('a', 20, { forYear: '2022' })]);
    expect(lotOf(result, 'a').standing).toBe('elsewhere');
    expect([result.counted.matched.value, result.planned.matched.value]).toEqual([0, 0]);
  });

  test('what is cancelled for another company, or for a market’s obligation, is refused', () => {
    const other = quantify(claim(), [creditLot('a', 20, { beneficiary: '四川甲化工有限公司' })]);
    expect(lotOf(other, 'a').errors).toEqual(['otherBeneficiary']);
    const compliance = quantify(claim(), [creditLot('a', 20, { purpose: 'compliance' })]);
    expect(lotOf(compliance, 'a').errors).toEqual(['usedForCompliance']);
    expect([other.counted.matched.value, compliance.counted.matched.value]).toEqual([0, 0]);
  });

  test('what is cancelled without a year is refused, not guessed', () => {
    const { forYear: _, ...without } = retiredFields;
    const lot = creditLot('a', 20);
    const fields = { ...lot.fields, ...without, forYear: '' };
    expect(lotOf(quantify(claim(), [{ ...lot, fields }]), 'a').errors).toEqual(['missing']);
  });

  test('2024-12-31 is twelve months after the end of 2023; a day later still counts and is flagged', () => {
    const on = (retiredOn: string) => {
      const result = quantify(claim(), [creditLot('a', 20, { retiredOn })]);
      return [lotOf(result, 'a').asks.includes('retiredLate'), result.counted.matched.value];
    };
    expect(on('2024-12-31')).toEqual([false, 20]);
    expect(on('2025-01-01')).toEqual([true, 20]);
  });
});

describe('5. A serial number counts once, whatever its row, its year and its instrument', () => {
  const claim = claimOf([emissionsOf(1, 1000)]);

  test('of two rows of one year that share 100 numbers neither counts until it is known which is right', () => {
    const result = quantify(claim, [
      creditLot('a', 200, { serials: 'CQ-1001-1200' }),
      creditLot('b', 200, { serials: 'CQ-1101-1300' }),
    ]);
    expect([lotOf(result, 'a').errors, lotOf(result, 'b').errors]).toEqual([
      ['serialOverlap'],
      ['serialOverlap'],
    ]);
    expect(result.counted.matched.value).toBe(0);
  });

  test('of two years the earlier keeps its numbers, and the later is refused', () => {
    const lots = [
      creditLot('new', 200, { serials: 'CQ-1001-1200' }),
      creditLot('old', 200, {
        serials: 'CQ-1101-1300',
        forYear: '2022',
        retiredOn: '2023-03-01',
        vintage: '2022',
      }),
    ];
    const result = quantify(claim, lots);
    expect(lotOf(result, 'new').errors).toEqual(['serialOverlap']);
    expect(lotOf(result, 'old').errors).toEqual([]);
    expect(result.counted.matched.value).toBe(0);
    expect(quantify({ ...claim, year: 2022 }, lots).counted.matched.value).toBe(200);
  });

  test('what is held of what is cancelled already is refused, and the cancelled lot stands', () => {
    const result = quantify(claim, [
      creditLot('a', 200, { serials: 'CQ-1001-1200' }),
      creditLot('b', 200, { serials: 'CQ-1001-1200', ...held }),
    ]);
    expect([lotOf(result, 'a').standing, lotOf(result, 'b').standing]).toEqual(['retired', 'blocked']);
    expect([result.counted.matched.value, result.planned.matched.value]).toEqual([200, 200]);
  });

  test('the same numbers as another instrument are refused', () => {
    const result = quantify(claim, [
      creditLot('a', 200, { serials: 'CQ-1001-1200' }),
      creditLot('b', 200, { serials: 'CQ-1001-1200' }, 'tanhuitong'),
    ]);
    expect([lotOf(result, 'a').standing, lotOf(result, 'b').standing]).toEqual(['blocked', 'blocked']);
  });

  test('bare numbers of one registry are the same whether the registry was chosen or left at its default', () => {
    const first = certificateLot('a', 10, { serials: '1001-1010' });
    const { registry: _, ...rest } = certificateLot('b', 10, { serials: '1001-1010' }).fields;
    const result = quantify(claimOf([gridOf(100)]), [first, { ...first, id: 'b', fields: rest }]);
    expect([lotOf(result, 'a').errors, lotOf(result, 'b').errors]).toEqual([
      ['serialOverlap'],
      ['serialOverlap'],
    ]);
  });
});

describe('6. Credits from inside the boundary are refused: the inventory is lower by them already', () => {
  test.each(['ccer', 'tanhuitong', 'inclusive', 'credit'] as const)('of %s', (kind) => {
    const result = quantify(claimOf([emissionsOf(1, 100)]), [
      creditLot('a', 20, { boundary: 'inside' }, kind),
    ]);
    expect(lotOf(result, 'a').errors).toEqual(['insideBoundary']);
    expect([result.counted.matched.value, result.planned.matched.value]).toEqual([0, 0]);
  });
});

describe('7. What was sold can’t be claimed as well', () => {
  test('of 50 t and 30 t of which the latter were sold 50 t are the factory’s own, and the sale is an error', () => {
    const result = quantify(
      claimOf([emissionsOf(1, 100)], {
        reductions: [
          { id: 'a', name: '余热回收', tonnes: 50, document: '报告' },
          { id: 'b', name: '屋顶光伏', tonnes: 30, document: '报告', sold: 'certificates' },
        ],
      }),
    );
    expect(result.reductions.own.value).toBe(50);
    expect(result.findings).toContainEqual({
      severity: 'error',
      code: 'soldAndClaimed',
      facts: { name: '屋顶光伏', sold: 'certificates' },
    });
  });

  test('own solar power whose certificates were sold takes the residual factor: 500 × 0.6096 = 304.8 t', () => {
    const roof = (certificatesSold: string) =>
      lineOf('own-generation', { quantity: mwh(500), certificatesSold }, proof);
    const claimed = (sold: string) =>
      quantify(fromInventory(), [certificateLot('a', 100)], {
        inventories: [quantifyInventory([roof(sold)])],
      });
    expect(claimed('no').counted.residual.value).toBe(0);
    expect(claimed('yes').counted.residual.value).toBeCloseTo(500 * RESIDUAL_FACTOR, 9);
    expect(codesOf(claimed('yes').findings, 'note')).toContain('ownCertificatesSold');
    // It isn't the grid's either, so that certificates don't cover it.
    expect(claimed('yes').counted.certificates.covered.value).toBe(0);
  });
});

describe('8. Certificates are megawatt-hours of the year’s uncovered grid electricity, never tonnes', () => {
  test('400 of them on 1 000 MWh lower scope 2 by 400 × 0.6096 t and match no tonne', () => {
    const { counted } = quantify(claimOf([gridOf(1000)]), [certificateLot('a', 400)]);
    expect(counted.certificates.covered).toMatchObject({ value: 400, unit: 'MWh' });
    expect(counted.certificates.effect.value).toBeCloseTo(400 * RESIDUAL_FACTOR, 9);
    expect(counted.residual.value).toBeCloseTo(600 * RESIDUAL_FACTOR, 9);
    expect(counted.matched.value).toBe(0);
    expect(counted.credits.matches).toEqual([]);
  });

  test('1 200 of them on 1 000 MWh cover 1 000, leave 200 over, and that is said', () => {
    const result = quantify(claimOf([gridOf(1000)]), [certificateLot('a', 1200)]);
    expect(result.counted.certificates.covered.value).toBe(1000);
    expect(result.counted.certificates.surplus.value).toBe(200);
    expect(result.counted.residual.value).toBe(0);
    expect(codesOf(result.findings, 'ask')).toContain('certificatesAboveGrid');
  });

  test('10 of them on 9.7 MWh cover 9: there are no parts of certificates', () => {
    const { counted } = quantify(claimOf([gridOf(9.7)]), [certificateLot('a', 10)]);
    expect(counted.certificates.covered.value).toBe(9);
    expect(counted.certificates.uncovered.value).toBeCloseTo(0.7, 9);
  });

  test('of power that others used they cover none: 1 200 − 600 = 600 MWh, whether by year or by month', () => {
    const bills = billsOf(
      Array.from({ length: 12 }, () => 100),
      600,
    );
    const lots = Array.from({ length: 12 }, (_, month) =>
      certificateLot(`m${month}`, 100, { generated: `2023-${String(month + 1).padStart(2, '0')}` }),
    );
    for (const certificates of ['year', 'month'] as const) {
      const { counted } = quantify(claimOf([bills], { rules: rulesOf({ certificates }) }), lots);
      expect(counted.certificates.grid.value).toBe(600);
      expect(counted.certificates.covered.value).toBe(600);
      expect(counted.certificates.uncovered.value).toBe(0);
    }
  });

  test('month by month June’s cover June’s 50 MWh and no other', () => {
    const bills = billsOf(Array.from({ length: 12 }, () => 50));
    const covered = (certificates: 'year' | 'month') =>
      quantify(claimOf([bills], { rules: rulesOf({ certificates }) }), [certificateLot('june', 200)]).counted
        .certificates.covered.value;
    expect([covered('year'), covered('month')]).toEqual([200, 50]);
  });

  test('of the power that the factory generates and uses itself they are refused: it was never purchased', () => {
    const result = quantify(claimOf([gridOf(1000)]), [certificateLot('a', 400, { instrument: 'own-use' })]);
    expect(lotOf(result, 'a').errors).toEqual(['certificateOfOwnUse']);
    expect(result.counted.residual.value).toBeCloseTo(1000 * RESIDUAL_FACTOR, 9);
  });

  test('what the inventory covers isn’t covered again: 1 000 − 400 leave 600 MWh for the ledger', () => {
    const inventories = [
      quantifyInventory([lineOf('grid-electricity', { quantity: mwh(1000) }), ownCertificates(400)]),
    ];
    const { counted } = quantify(fromInventory(), [certificateLot('a', 700)], { inventories });
    expect(counted.certificates.grid.value).toBeCloseTo(600, 9);
    expect(counted.certificates.covered.value).toBe(600);
    expect(counted.residual.value).toBeCloseTo(0, 9);
  });

  test('a certificate that the inventory has used is refused in the ledger; one that may be is asked about', () => {
    const inventories = [
      quantifyInventory([
        lineOf('grid-electricity', { quantity: mwh(1000) }),
        ownCertificates(10, { serials: 'GEC-1001-1010' }),
      ]),
    ];
    const on = (serials: string) =>
      lotOf(quantify(fromInventory(), [certificateLot('a', 10, { serials })], { inventories }), 'a');
    expect(on('GEC-1010-1019').errors).toEqual(['certificateInInventory']);
    expect(on('GEC-1011-1020').errors).toEqual([]);
    expect(on('').asks).toContain('certificateMaybeInInventory');
  });
});

describe('9. Scope 1 is matched by tonnes alone, and certificates come first', () => {
  test('400 certificates and 200 credits: certificates on the power, credits on 100 t and what is left of it', () => {
    const { counted } = quantify(claimOf([emissionsOf(1, 100), gridOf(1000)]), [
      certificateLot('gec', 400),
      creditLot('ccer', 200),
    ]);
    // 100 + (1 000 − 400) × 0.6096 = 465.76 t remain, 200 t are matched
    expect(counted.residual.value).toBeCloseTo(100 + 600 * RESIDUAL_FACTOR, 9);
    expect(counted.matched.value).toBe(200);
    expect(counted.shortage.value).toBeCloseTo(265.76, 9);
  });

  test('certificates reach neither scope 1, nor scope 3, nor stated tonnes of scope 2', () => {
    const lines = [emissionsOf(1, 100), emissionsOf(2, 200), emissionsOf(3, 300)];
    const { counted } = quantify(claimOf(lines, { scope3: true }), [certificateLot('gec', 400)]);
    expect(counted.residual.value).toBe(600);
    expect(counted.certificates.covered.value).toBe(0);
    expect(counted.certificates.surplus.value).toBe(400);
  });

  test('on a location basis they are refused', () => {
    const result = quantify(claimOf([gridOf(1000)], { scope2: 'location' }), [
      certificateLot('retired', 400),
      certificateLot('held', 400, held),
    ]);
    expect(lotOf(result, 'retired').errors).toEqual(['certificateOnLocation']);
    expect(lotOf(result, 'held').errors).toEqual(['certificateOnLocation']);
    expect(result.planned.residual.value).toBeCloseTo(558.1, 9);
  });
});

describe('10. Reducing comes before offsetting: more emissions with more offsets, or more dependence, are asked about', () => {
  /** A year with so many tonnes emitted, offset, and reduced by the factory itself. */
  const year = (of: number, emitted: number, offset: number, reduced: number) =>
    quantify(
      claimOf([emissionsOf(1, emitted)], {
        year: of,
        reductions: [{ id: 'r', name: '节能改造', tonnes: reduced, document: '报告' }],
      }),
      [creditLot('a', offset, { forYear: String(of), retiredOn: `${of + 1}-03-15` })],
    );
  const asked = (...years: Parameters<typeof compareClaims>[0]) =>
    codesOf(compareClaims(years).findings, 'ask');

  test('dependence is offsets ÷ (offsets + own reductions), 300 ÷ 400 = 75 %, and shall fall', () => {
    const before = year(2023, 1000, 300, 100);
    expect(compareClaims([before]).years[0]?.dependence?.value).toBeCloseTo(75, 9);
    // 200 ÷ 400 = 50 %, then 350 ÷ 400 = 87.5 %
    expect(asked(before, year(2024, 1000, 200, 200))).toEqual([]);
    expect(asked(before, year(2024, 1000, 350, 50))).toEqual(['dependenceNotFalling']);
  });

  test('1 000 t of which 30 % are offset, then 1 200 t of which 40 % are, with less dependence: asked all the same', () => {
    // 300 ÷ 400 = 75 %, then 480 ÷ 960 = 50 %
    expect(asked(year(2023, 1000, 300, 100), year(2024, 1200, 480, 480))).toEqual([
      'emissionsAndOffsetsRise',
    ]);
  });
});
