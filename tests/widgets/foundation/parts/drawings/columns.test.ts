import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boxesOf } from '../../../../../widgets/foundation/parts/drawings/columns.ts';
import { outside } from '../../../../../widgets/foundation/parts/drawings/outside.ts';

/** A pixel for a tonne, and one for ten yuan a tonne, with zero 100 pixels below the top. */
const across = (tonnes: number) => tonnes;
const up = (cost: number) => 100 - cost / 10;

const boxes = (...columns: readonly (readonly [tonnes: number, cost: number])[]) =>
  boxesOf(
    columns.map(([tonnes, cost], index) => ({ number: index + 1, tonnes, cost })),
    across,
    up,
  );

test('a column is as wide as its tonnes, begins where the one before it ends, and hangs where it saves money', () => {
  expect(boxes([30, -200], [50, 0], [20, 400])).toEqual([
    { left: 0, right: 30, top: 100, bottom: 120 },
    { left: 30, right: 80, top: 100, bottom: 100 },
    { left: 80, right: 100, top: 60, bottom: 100 },
  ]);
});

test('a number stands right above its column, or right below one that hangs', () => {
  const signs = [
    { width: 10, height: 14, above: false },
    { width: 10, height: 14, above: true },
  ];
  expect(outside(boxes([30, -200], [50, 400]), signs)).toEqual([
    // 120 + half of 14 and a pixel; 60 less the same.
    { x: 15, y: 128, led: false },
    { x: 55, y: 52, led: false },
  ]);
});

test('the number of a narrow column beside a higher one stands above both, with a line that leads to it', () => {
  const [narrow] = outside(boxes([4, 100], [50, 400]), [{ width: 10, height: 14, above: true }]);
  // The higher column ends at 60.
  expect(narrow).toMatchObject({ x: 2, led: true });
  expect(narrow?.y).toBeLessThanOrEqual(60 - 7);
});

test('no number lies on a column or on another number, however many and narrow the columns are', () => {
  const column = fc.tuple(
    fc.double({ min: 0.01, max: 60, noNaN: true }),
    fc.integer({ min: -900, max: 900 }),
  );
  fc.assert(
    fc.property(fc.array(column, { minLength: 1, maxLength: 33 }), (columns) => {
      const drawn = boxes(...columns);
      const signs = columns.map(([, cost], index) => ({
        width: index < 9 ? 11 : 18,
        height: 14,
        above: cost >= 0,
      }));
      const taken = outside(drawn, signs).map(({ x, y }, index) => {
        const { width = 0, height = 0 } = signs[index] ?? {};
        return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
      });
      expect(taken).toHaveLength(columns.length);
      const apart = taken.every((one, index) =>
        [...taken.slice(index + 1), ...drawn].every(
          (other) =>
            one.right <= other.left ||
            other.right <= one.left ||
            one.bottom <= other.top ||
            other.bottom <= one.top,
        ),
      );
      expect(apart).toBe(true);
    }),
  );
});
