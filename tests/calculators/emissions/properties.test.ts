import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Line } from '../../../src/calculators/emissions/inventory.ts';
import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import type { QuantifiedInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import type { QuantifiedLine } from '../../../src/calculators/emissions/quantify-line.ts';
import { nodesOf, rederive } from '../../../src/calculators/engine/explanation.ts';
import type { Emissions } from '../../../src/calculators/engine/gases.ts';
import type { Node } from '../../../src/calculators/engine/quantification.ts';
import { anyLine, anyLineOfAnyKind, kinds } from './arbitrary-lines.ts';
import { errorsOf, quantify } from './one-line.ts';
import type { EnteredQuantity, FieldValue } from '../../../src/calculators/lines/entered.ts';

const sets = fc.constantFrom('AR4', 'AR5', 'AR6');
// Shrinking a whole inventory takes longer than reading the counterexample.
const runs = { numRuns: 40, endOnFailure: true };

const bases = ['location', 'market', 'official'] as const;
const emissionsIn = ({ result }: QuantifiedLine): Emissions[] =>
  bases.flatMap((basis) => result?.[basis] ?? []);

/** Every number of a line that somebody may ask about. */
const rootsOf = (line: QuantifiedLine): Node[] => [
  ...emissionsIn(line).flatMap(({ total, outside }) => [total, ...outside.map(({ co2e }) => co2e)]),
  ...[line.result?.activity, line.result?.energy?.amount, line.result?.covered].filter(
    (node) => node !== undefined,
  ),
];

const totalsOf = ({ totals: { ghgProtocol: ghg, gbt32150 } }: QuantifiedInventory): Emissions[] => [
  ghg.scope1,
  ghg.scope2.location,
  ghg.scope2.market,
  ghg.scope3,
  ghg.scope1And2.location,
  ghg.scope1And2.market,
  ghg.total.location,
  ghg.total.market,
  ghg.exports,
  gbt32150.direct,
  gbt32150.total,
];

/** Equal but for the noise of adding in another order: one part in 10^12 of the largest number that was added. */
const expectSame = (came: number, expected: number, size = Math.abs(expected)) =>
  expect(Math.abs(came - expected)).toBeLessThanOrEqual(1e-12 * Math.max(size, 1));

const sizeOf = ({ gases }: Emissions) => gases.reduce((sum, { co2e }) => sum + Math.abs(co2e.value), 0);

describe.each(kinds)('a line of the kind $id', (kind) => {
  test('has a result or says why not, never both', () => {
    fc.assert(
      fc.property(fc.gen(), sets, (gen, gwp) => {
        const [line] = quantify([anyLine(gen, kind)], { gwp }).lines;
        expect(line && Boolean(line.result) !== errorsOf(line).length > 0).toBe(true);
      }),
      runs,
    );
  });

  test('explains every number, from leaves that give it again to the last bit', () => {
    fc.assert(
      fc.property(fc.gen(), sets, (gen, gwp) => {
        for (const line of quantify([anyLine(gen, kind)], { gwp }).lines) {
          for (const node of rootsOf(line).flatMap(nodesOf)) {
            expect(Number.isFinite(node.value)).toBe(true);
            expect(rederive(node)).toBe(node.value);
          }
        }
      }),
      runs,
    );
  });

  test('adds up to the total of its gases, and of CO2e whose gases nobody can tell apart', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        for (const emissions of quantify([anyLine(gen, kind)]).lines.flatMap(emissionsIn)) {
          const sum = emissions.gases.reduce((total, { co2e }) => total + co2e.value, 0);
          expect(sum).toBe(emissions.total.value);
        }
      }),
      runs,
    );
  });

  test('emits twice as much for twice the activity', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const line = anyLine(gen, kind);
        const [once, twice] = [line, doubled(line, kind)].map((one) => quantify([one]).lines[0]);
        if (!once?.result || !twice?.result) return;
        for (const basis of bases) {
          const [single, double] = [once.result[basis], twice.result[basis]];
          if (single && double) expectSame(double.total.value, 2 * single.total.value, 2 * sizeOf(single));
        }
      }),
      runs,
    );
  });
});

/** The line with twice the quantities that grow with the activity; percentages, temperatures and factors stay. */
function doubled(line: Line, kind: (typeof kinds)[number]): Line {
  const activity = new Set<string>(['sludge', 'recoveredMethane', 'condensate', 'capacityIncrease']);
  for (const field of kind.fields(line.fields)) {
    if (field.type === 'quantity' && field.activity) activity.add(field.key);
  }
  const entries = Object.entries(line.fields).map(([key, value]): [string, FieldValue] => [
    key,
    activity.has(key) && typeof value === 'object' ? twice(value) : value,
  ]);
  return { ...line, fields: Object.fromEntries(entries) };
}

function twice(quantity: EnteredQuantity): EnteredQuantity {
  const { amount, months, balance, passedOn } = quantity;
  const double = (typed: string | number | null | undefined) => (typed ? Number(typed) * 2 : typed) as number;
  return {
    ...quantity,
    ...(amount !== undefined && { amount: double(amount) }),
    ...(passedOn !== undefined && { passedOn: double(passedOn) }),
    ...(months && { months: months.map(double) }),
    ...(balance && {
      balance: {
        opening: double(balance.opening),
        purchases: double(balance.purchases),
        closing: double(balance.closing),
      },
    }),
  };
}

/** Up to ten lines of any kinds. */
const someLines = (gen: fc.GeneratorValue): Line[] =>
  Array.from({ length: gen(() => fc.integer({ min: 1, max: 10 })) }, (_, index) =>
    anyLineOfAnyKind(gen, `${index}`),
  );

describe('an inventory of lines of any kind', () => {
  test('has scopes that add up to its totals, and lines that add up to its scopes', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const { lines, totals } = quantify(someLines(gen));
        const { scope1, scope2, scope3, scope1And2, total, byScope3Category } = totals.ghgProtocol;
        const size = lines.flatMap(emissionsIn).reduce((sum, emissions) => sum + sizeOf(emissions), 0);
        for (const basis of ['location', 'market'] as const) {
          const ofScope = (scope: number) =>
            lines
              .filter((line) => line.scope === scope)
              .reduce(
                (sum, { result }) => sum + ((result?.[basis] ?? result?.location)?.total.value ?? 0),
                0,
              );
          expectSame(scope1.total.value, ofScope(1), size);
          expectSame(scope2[basis].total.value, ofScope(2), size);
          expectSame(scope3.total.value, ofScope(3), size);
          expectSame(scope1And2[basis].total.value, ofScope(1) + ofScope(2), size);
          expectSame(total[basis].total.value, ofScope(1) + ofScope(2) + ofScope(3), size);
        }
        const categories = [...byScope3Category.values()].reduce((sum, one) => sum + one.total.value, 0);
        expectSame(categories, scope3.total.value, size);
        const sources = [...totals.gbt32150.bySource.values()].reduce((sum, one) => sum + one.total.value, 0);
        expectSame(sources, totals.gbt32150.total.total.value, size);
      }),
      runs,
    );
  });

  test('explains every total down to what was entered and cited', () => {
    fc.assert(
      fc.property(fc.gen(), sets, (gen, gwp) => {
        const result = quantify(someLines(gen), {
          gwp,
          boundary: { approach: 'equity-share', equityShare: '60' },
        });
        const roots = [
          ...totalsOf(result).flatMap(({ total, outside }) => [total, ...outside.map(({ co2e }) => co2e)]),
          result.totals.ghgProtocol.removals,
          result.totals.ghgProtocol.co2Only,
        ];
        for (const root of roots) {
          for (const node of nodesOf(root)) expect(rederive(node)).toBe(node.value);
        }
      }),
      runs,
    );
  });

  test('has the same totals in any order of its lines', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const lines = someLines(gen);
        const mixed = gen(() => fc.shuffledSubarray(lines, { minLength: lines.length }));
        const [one, other] = [quantify(lines), quantify(mixed)];
        const size = one.lines.flatMap(emissionsIn).reduce((sum, emissions) => sum + sizeOf(emissions), 0);
        const before = totalsOf(one);
        for (const [index, emissions] of totalsOf(other).entries()) {
          expectSame(emissions.total.value, before[index]?.total.value ?? NaN, size);
        }
      }),
      runs,
    );
  });

  test('is not moved by a line that can’t be read', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const lines = someLines(gen);
        const broken: Line = {
          id: 'x',
          kind: 'stationary-combustion',
          name: 'x',
          fields: { quantity: '1,5' },
        };
        const [without, withIt] = [quantify(lines), quantify([...lines, broken])];
        expect(totalsOf(withIt).map(({ total }) => total.value)).toEqual(
          totalsOf(without).map(({ total }) => total.value),
        );
      }),
      runs,
    );
  });

  test('can be analysed: shares from 0 to 1, every indicator a finite number', () => {
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const result = quantify(someLines(gen), {
          indicators: { equalValue: { amount: '0.2856', document: '统计公报' }, outputValue: 1200 },
        });
        const { indicators, quality, range } = analyseInventory(result);
        expect(Number.isFinite(indicators.energyCalorific.value)).toBe(true);
        for (const share of Object.values(indicators.nonFossilShare)) {
          expect(share.value).toBeGreaterThanOrEqual(0);
          expect(share.value).toBeLessThanOrEqual(1 + 1e-12);
        }
        for (const { intensity } of [indicators.park].filter((park) => park !== undefined)) {
          for (const node of nodesOf(intensity)) expect(rederive(node)).toBeCloseTo(node.value, 9);
        }
        expect(quality.unknownShare).toBeLessThanOrEqual(1);
        expect(Number.isFinite(range.scope1And2.total)).toBe(true);
      }),
      runs,
    );
  });
});
