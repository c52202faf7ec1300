import fc from 'fast-check';
import type { Claim, Lot, ResidualLine } from '../../../src/calculators/offset/claim.ts';
import { policies } from '../../../src/calculators/offset/claim.ts';
import { instrumentIds, type InstrumentId } from '../../../src/calculators/offset/kind-ids.ts';
import type { FieldValue } from '../../../src/calculators/lines/entered.ts';
import { billsOf, certificateLot, claimOf, creditLot, emissionsOf, gridOf, rulesOf } from './one-claim.ts';

const creditKinds = instrumentIds.filter((id) => id !== 'certificate');

/** What differs from lot to lot: where it stands, its price, its vintage, and whether it can be divided. */
const further = fc.record(
  {
    status: fc.constantFrom('retired', 'retired', 'retired', 'held', 'ordered'),
    forYear: fc.constantFrom('2023', '2023', '2023', '2023', '2023', '2022'),
    price: fc.integer({ min: 0, max: 200 }).map((amount): FieldValue => ({ amount, unit: 'CNY' })),
    boundary: fc.constantFrom('outside', 'outside', 'outside', 'unsaid', 'unsaid', 'inside'),
    splitting: fc.constantFrom('divisible', 'divisible', 'whole'),
    place: fc.constantFrom('elsewhere', 'local'),
    effect: fc.constantFrom('reduction', 'removal'),
    vintage: fc.constantFrom('2020', '2021', '2022-2023', '2023-03'),
    voluntary: fc.constant('yes'),
    // Now and then two lots share numbers.
    serials: fc.nat(60).map((block) => `CQ-A${block * 100 + 1} ~ CQ-A${block * 100 + 60}`),
  },
  { requiredKeys: [] },
);

const use = fc.integer({ min: 0, max: 40 });

/** A lot of any instrument; some of them are wrong in some way, which is then said. */
export const anyLot = (id: string): fc.Arbitrary<Lot> =>
  fc
    .record({
      kind: fc.constantFrom<InstrumentId[]>(...creditKinds, 'certificate', 'certificate'),
      units: fc.integer({ min: 0, max: 60 }),
      month: fc.integer({ min: 1, max: 12 }),
      fields: further,
      use: fc.option(use, { nil: undefined }),
    })
    .map(({ kind, units, month, fields, use: wanted }) => {
      const certificate = kind === 'certificate';
      const own = {
        ...fields,
        ...(wanted !== undefined && {
          use: { amount: wanted, unit: certificate ? 'MWh' : 'tCO2e' } as const,
        }),
      };
      const generated = `2023-${String(month).padStart(2, '0')}`;
      return certificate ? certificateLot(id, units, { ...own, generated }) : creditLot(id, units, own, kind);
    });

export const anyLedger = fc
  .constantFrom(6, 4, 2, 1, 0, 8, 12)
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => anyLot(`lot-${place}`))));

const tonnes = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.double({ min: 0.01, max: 40, noNaN: true, noDefaultInfinity: true }),
);

const anyResidual = (id: string): fc.Arbitrary<ResidualLine> =>
  fc.oneof(
    fc
      .tuple(fc.constantFrom(1 as const, 2 as const, 3 as const), tonnes)
      .map(([scope, amount]) => emissionsOf(scope, amount, id)),
    tonnes.map((amount) => gridOf(amount, id)),
    fc
      .tuple(fc.array(tonnes, { minLength: 12, maxLength: 12 }), fc.constantFrom(undefined, 0.1))
      .map(([months, passedOn]) => ({ ...billsOf(months, passedOn), id })),
  );

const percent = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });

/** A claim of 2023 on any residual by any rules; `plain` ones have neither limits nor shares. */
export const anyClaim = (plain = false): fc.Arbitrary<Claim> =>
  fc
    .record({
      count: fc.constantFrom(2, 1, 3, 4, 0),
      policy: fc.constantFrom(...policies),
      certificates: fc.constantFrom('year' as const, 'month' as const),
      planOrdered: fc.boolean(),
      allowances: fc.boolean(),
      scope2: fc.constantFrom('market' as const, 'market' as const, 'location' as const),
      scope3: fc.boolean(),
      limit: percent,
      share: percent,
      of: fc.constantFrom('local' as const, 'removal' as const),
      eligible: fc.subarray([1, 2, 3] as const),
    })
    .chain(({ count, scope2, scope3, limit, share, of, eligible, ...rules }) =>
      fc.tuple(...Array.from({ length: count }, (_, place) => anyResidual(`line-${place}`))).map((lines) =>
        claimOf(lines, {
          scope2,
          scope3,
          rules: rulesOf({
            ...rules,
            ...(!plain && {
              ...(limit !== undefined && { limits: { ccer: limit } }),
              ...(share !== undefined && { share: { of, percent: share } }),
              eligible: { credit: eligible },
            }),
          }),
        }),
      ),
    );
