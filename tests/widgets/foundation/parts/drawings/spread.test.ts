import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from '../../../../../widgets/foundation/parts/drawings/spread.ts';

test('what is far enough apart stays where it is', () => {
  expect(
    spread(
      [
        { at: 20, size: 10 },
        { at: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([20, 50]);
});

test('two that would lie on each other give way by half each: 50 and 52 become 46 and 56', () => {
  expect(
    spread(
      [
        { at: 52, size: 10 },
        { at: 50, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([56, 46]);
});

test('at an edge the others give way', () => {
  expect(
    spread(
      [
        { at: 2, size: 10 },
        { at: 4, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([5, 15]);
  expect(
    spread(
      [
        { at: 99, size: 10 },
        { at: 97, size: 10 },
      ],
      0,
      100,
    ),
  ).toEqual([95, 85]);
});

test('things never lie on each other, keep their order, and stay inside where there is room', () => {
  const thing = fc.record({ at: fc.integer({ min: -50, max: 350 }), size: fc.integer({ min: 1, max: 30 }) });
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 10 }), (things) => {
      const middles = spread(things, 0, 300);
      const order = things
        .map((thing, index) => ({ ...thing, middle: middles[index] ?? NaN, index }))
        .sort((a, b) => a.at - b.at || a.index - b.index);
      order.forEach(({ middle, size }, index) => {
        expect(middle - size / 2).toBeGreaterThan(-1e-9);
        expect(middle + size / 2).toBeLessThan(300 + 1e-9);
        const next = order[index + 1];
        if (next) expect(middle + size / 2).toBeLessThan(next.middle - next.size / 2 + 1e-9);
      });
    }),
  );
});
