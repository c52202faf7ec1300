import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../../src/calculators/offset/matching/index.ts';

test('lots fill the lines from the largest down: 5 t + 4 t over 6 t and 2.5 t, and 0.5 t stands for none', () => {
  const lines = [
    { id: 'boiler', tonnes: 2.5 },
    { id: 'kiln', tonnes: 6 },
  ];
  // 8.5 t of residual emissions are 9 whole tonnes.
  expect(
    spread(
      [
        { lot: 'a', units: 5 },
        { lot: 'b', units: 4 },
      ],
      lines,
    ),
  ).toEqual([
    { lot: 'a', line: 'kiln', tonnes: 5 },
    { lot: 'b', line: 'kiln', tonnes: 1 },
    { lot: 'b', line: 'boiler', tonnes: 2.5 },
  ]);
});

test('equal lines are filled by id, and lines of nothing not at all', () => {
  const lines = [
    { id: 'b', tonnes: 1 },
    { id: 'zero', tonnes: 0 },
    { id: 'a', tonnes: 1 },
  ];
  expect(spread([{ lot: 'x', units: 2 }], lines).map(({ line }) => line)).toEqual(['a', 'b']);
});

test('nothing to spread, or no lines, make no flows', () => {
  expect(spread([], [{ id: 'a', tonnes: 1 }])).toEqual([]);
  expect(spread([{ lot: 'x', units: 2 }], [])).toEqual([]);
});

const tonnes = fc.double({ min: 0, max: 1e6, noNaN: true });
const lines = fc
  .array(tonnes, { maxLength: 20 })
  .map((all) => all.map((amount, at) => ({ id: `line-${at}`, tonnes: amount })));
const lots = fc
  .array(fc.integer({ min: 0, max: 200_000 }), { maxLength: 20 })
  .map((all) => all.map((units, at) => ({ lot: `lot-${at}`, units })));
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);

test('no line gets more than it emits, no lot gives more than it has, and the lesser of both sums flows', () => {
  fc.assert(
    fc.property(lots, lines, (given, emitted) => {
      const flows = spread(given, emitted);
      // What rounding can make of sums up to 20 million.
      const about = 1e-6;
      for (const { id, tonnes } of emitted) {
        const got = sumOf(flows.filter(({ line }) => line === id).map(({ tonnes }) => tonnes));
        expect(got).toBeLessThanOrEqual(tonnes + about);
      }
      for (const { lot, units } of given) {
        const gave = sumOf(flows.filter((flow) => flow.lot === lot).map(({ tonnes }) => tonnes));
        expect(gave).toBeLessThanOrEqual(units + about);
      }
      const most = Math.min(
        sumOf(given.map(({ units }) => units)),
        sumOf(emitted.map(({ tonnes }) => tonnes)),
      );
      expect(Math.abs(sumOf(flows.map(({ tonnes }) => tonnes)) - most)).toBeLessThanOrEqual(about);
    }),
  );
});

test('there are fewer flows than lots and lines together, all of them more than nothing', () => {
  fc.assert(
    fc.property(lots, lines, (given, emitted) => {
      const flows = spread(given, emitted);
      expect(flows.length).toBeLessThanOrEqual(Math.max(0, given.length + emitted.length - 1));
      expect(flows.every(({ tonnes }) => tonnes > 0)).toBe(true);
    }),
  );
});

test('the order of the lines changes nothing', () => {
  fc.assert(
    fc.property(lots, lines, (given, emitted) => {
      expect(spread(given, [...emitted].reverse())).toEqual(spread(given, emitted));
    }),
  );
});
