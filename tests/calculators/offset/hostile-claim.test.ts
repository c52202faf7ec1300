import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldsFor } from '../../../src/calculators/lines/field.ts';
import type { FieldValue } from '../../../src/calculators/lines/entered.ts';
import { instrumentIds } from '../../../src/calculators/offset/kind-ids.ts';
import { instruments } from '../../../src/calculators/offset/instruments/index.ts';
import type { Claim, Lot, ResidualLine } from '../../../src/calculators/offset/claim.ts';
import { anyClaim, anyLedger } from './arbitrary-ledger.ts';
import {
  certificateLot,
  claimOf,
  codesOf,
  creditLot,
  emissionsOf,
  gridOf,
  lotOf,
  quantify,
  rulesOf,
} from './one-claim.ts';

const hostileText = fc.oneof(
  fc.constantFrom(
    ...[
      '__proto__',
      'constructor',
      'toString',
      'NaN',
      '-Infinity',
      '1e308',
      '1e15',
      '9'.repeat(64),
      '-0',
      '',
    ],
    ...[
      '2023',
      '2024-02-30',
      '9999-12-31',
      '0000-00-00',
      '2023-13',
      '2023-00-2023-01',
      '至',
      '1 ~ 2',
      'A-1 ~ A-0',
    ],
    ...[
      '=1+1',
      '<img src=x onerror=alert(1)>',
      '\u202e1',
      '\0',
      '😀',
      '\n',
      '1,5',
      '１２',
      '100%',
      '5 t',
      '3亿亿',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const hostileNumber = fc.oneof(
  fc.double(),
  fc.constantFrom(
    NaN,
    Infinity,
    -Infinity,
    -0,
    1e15,
    999_999_999_999_999,
    Number.MAX_VALUE,
    Number.MIN_VALUE,
  ),
);

const typed = fc.oneof(hostileText, hostileNumber);

/** What the shape of the file lets a field hold. */
const hostileValue = fc.oneof(
  typed,
  fc.record(
    {
      unit: fc.constantFrom('tCO2e', 'MWh', 'CNY', 'GWh', 'kg', '__proto__'),
      amount: typed,
      months: fc.array(fc.option(typed), { maxLength: 12 }),
      balance: fc.record({ opening: typed, purchases: typed, closing: typed }, { noNullPrototype: true }),
      passedOn: typed,
    },
    { requiredKeys: ['unit'], noNullPrototype: true },
  ),
) as fc.Arbitrary<FieldValue>;

/** Every field that any instrument or stated line may ask for. */
const keys = [
  ...new Set([
    ...['scope', 'area', '__proto__'],
    ...instruments.flatMap((instrument) =>
      fieldsFor(instrument, { status: 'retired', technology: 'pv' }, undefined).map(({ key }) => key),
    ),
  ]),
];

const hostileFields = fc.dictionary(fc.constantFrom(...keys), hostileValue, { noNullPrototype: true });

const spoilt = (lot: Lot, fields: Record<string, FieldValue>): Lot => ({
  ...lot,
  fields: { ...lot.fields, ...fields },
});

const hostileRules = fc
  .record({ vintageYears: typed, limit: typed, percent: typed })
  .map(({ vintageYears, limit, percent }) =>
    rulesOf({
      vintageYears,
      limits: Object.fromEntries(instrumentIds.map((id) => [id, limit])),
      share: { of: 'local', percent },
    }),
  );

describe('Whatever a file holds', () => {
  test('every lot and every line comes back with its own data, none throws, and no figure is no number', () => {
    fc.assert(
      fc.property(
        anyClaim(),
        anyLedger,
        fc.array(hostileFields, { minLength: 1, maxLength: 6 }),
        fc.option(hostileRules, { nil: undefined }),
        fc.option(fc.record({ from: hostileText, to: hostileText }, { noNullPrototype: true }), {
          nil: undefined,
        }),
        typed,
        (plain, ledger, fields, rules, period, tonnes) => {
          const at = (place: number) => fields[place % fields.length] ?? {};
          const lots = ledger.map((lot, place) => spoilt(lot, at(place)));
          const claim: Claim = {
            ...plain,
            ...(rules && { rules }),
            ...(period && { period }),
            lines: plain.lines.map(
              (line, place) => spoilt(line as unknown as Lot, at(place)) as unknown as ResidualLine,
            ),
            reductions: [{ id: 'r', name: 'r', tonnes }],
          };
          const result = quantify(claim, lots);
          expect(result.lots.map(({ line }) => line)).toEqual(lots);
          expect(result.residual.lines.map(({ line }) => line)).toEqual(claim.lines);
          for (const position of [result.counted, result.planned]) {
            const { residual, matched, shortage, cost, certificates, credits } = position;
            const figures = [residual, matched, shortage, cost, certificates.effect, credits.surplus];
            expect(figures.filter(({ value }) => !Number.isFinite(value))).toEqual([]);
            expect(matched.value).toBeLessThanOrEqual(residual.value);
          }
        },
      ),
      { numRuns: 400, endOnFailure: true },
    );
  });

  test('a lot that doesn’t count says why', () => {
    fc.assert(
      fc.property(hostileFields, fc.constantFrom(...instrumentIds), (fields, kind) => {
        const lot = spoilt(
          kind === 'certificate' ? certificateLot('a', 5) : creditLot('a', 5, {}, kind),
          fields,
        );
        const { standing, errors } = lotOf(quantify(claimOf([emissionsOf(1, 10)]), [lot]), 'a');
        if (standing === 'blocked') expect(errors).not.toEqual([]);
        if (standing === 'retired') expect(errors).toEqual([]);
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  });
});

describe('Numbers at the edges', () => {
  test('10^15 GWh, a slip of the unit, are matched as far as the ledger goes', () => {
    const line = { ...gridOf(0), fields: { quantity: { amount: 1e15, unit: 'GWh' } } } as const;
    const { counted } = quantify(
      claimOf([line, emissionsOf(1, 1e15), { ...emissionsOf(1, 1e15), id: 'again' }]),
      [certificateLot('gec', 5), creditLot('ccer', 7)],
    );
    expect(counted.certificates.covered.value).toBe(5);
    expect(counted.matched.value).toBe(7);
  });

  test('0.7 + 0.1 + 0.2 MWh are the whole one that a certificate covers, and not exceeded by it', () => {
    // In floating point they are 0.9999999999999999.
    const lines = [gridOf(0.7, 'a'), gridOf(0.1, 'b'), gridOf(0.2, 'c')];
    const result = quantify(claimOf(lines), [certificateLot('gec', 1)]);
    expect(result.counted.certificates.covered.value).toBe(1);
    expect(result.counted.certificates.uncovered.value).toBe(0);
    expect(result.counted.residual.value).toBe(0);
    expect(codesOf(result.findings, 'ask')).not.toContain('certificatesAboveGrid');
  });

  test('0.1 + 0.2 + 0.7 t need one credit, not two', () => {
    const lines = [emissionsOf(1, 0.1, 'a'), emissionsOf(1, 0.2, 'b'), emissionsOf(1, 0.7, 'c')];
    const { counted } = quantify(claimOf(lines), [creditLot('a', 2)]);
    expect(counted.credits.surplus.value).toBe(1);
    expect(counted.coverage?.value).toBe(100);
  });

  test.each([
    ['no days', { from: '去年', to: '2023' }],
    ['no day of the calendar', { from: '2023-01-01', to: '2023-02-30' }],
    ['an end before its start', { from: '2023-12-31', to: '2023-01-01' }],
  ])('a period of %s is an error, and the calendar year stands in its place', (_, period) => {
    const result = quantify(claimOf([emissionsOf(1, 10)], { period }), [
      creditLot('late', 4, { retiredOn: '2025-01-01' }),
    ]);
    expect(codesOf(result.findings, 'error')).toEqual(['notADate']);
    expect(lotOf(result, 'late').asks).toContain('retiredLate');
  });

  test('a lot of no credits counts nothing and stops nothing', () => {
    const { counted } = quantify(claimOf([emissionsOf(1, 10)]), [creditLot('none', 0), creditLot('some', 4)]);
    expect(counted.matched.value).toBe(4);
  });
});
