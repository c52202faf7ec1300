import fc from 'fast-check';
import { expect, test } from 'vitest';
import { flowLayout, type Flow } from '../../../../widgets/offset/parts/flow-layout.ts';

const size = { most: 12, scale: 200, slot: 20 };

const flow = (from: string, to: string, value: number): Flow => ({ from, to, value });

test('a band is as high as its share of all that flows: 30 of 40 t take 150 of 200', () => {
  const { bands } = flowLayout([flow('ccer', 'boiler', 30), flow('vcs', 'boiler', 10)], size);
  expect(bands.map(({ height }) => height)).toEqual([150, 50]);
});

test('the bands of a bar fill it from its top down', () => {
  const { left, right, bands } = flowLayout([flow('ccer', 'boiler', 30), flow('vcs', 'boiler', 10)], size);
  expect(right).toEqual([{ id: 'boiler', count: 1, value: 40, top: 0, height: 200 }]);
  expect(bands.map(({ toTop }) => toTop)).toEqual([0, 150]);
  // Below the first bar of 150 there is a gap of a quarter of a slot.
  expect(left.map(({ id, top }) => [id, top])).toEqual([
    ['ccer', 0],
    ['vcs', 155],
  ]);
});

test('a small bar keeps the room that its name needs', () => {
  const { left } = flowLayout([flow('a', 'x', 999), flow('b', 'x', 1), flow('c', 'x', 1e-9)], size);
  const [, b, c] = left;
  expect(b?.height).toBeCloseTo(0.2);
  expect((c?.top ?? 0) - (b?.top ?? 0)).toBe(20 + 5);
});

test('what is smaller than the twelve largest is one bar that tells how many it stands for', () => {
  // 20 lots of 1 to 20 t: the twelve largest are 9 to 20, the others sum to 1 + 2 + … + 8 = 36.
  const { left, right } = flowLayout(
    Array.from({ length: 20 }, (_, lot) => flow(`lot-${lot}`, 'boiler', lot + 1)),
    size,
  );
  expect(left).toHaveLength(13);
  expect(left[0]).toMatchObject({ id: 'lot-19', value: 20 });
  expect(left[12]).toMatchObject({ count: 8, value: 36 });
  expect(left[12]).not.toHaveProperty('id');
  expect(right).toHaveLength(1);
});

test('nothing that flows makes an empty picture', () => {
  expect(flowLayout([], size)).toEqual({ height: 0, left: [], right: [], bands: [] });
});

test('whatever flows, nothing of it is lost and no band leaves the picture', () => {
  const name = fc.integer({ min: 0, max: 30 }).map(String);
  const flows = fc.array(
    fc.record({ from: name, to: name, value: fc.double({ min: 1e-3, max: 1e6, noNaN: true }) }),
    { minLength: 1, maxLength: 80 },
  );
  fc.assert(
    fc.property(flows, (all) => {
      const { height, left, right, bands } = flowLayout(all, size);
      const sum = (parts: readonly { readonly value: number }[]) =>
        parts.reduce((total, { value }) => total + value, 0);
      const total = sum(all);
      for (const parts of [left, right, bands]) expect(sum(parts) / total).toBeCloseTo(1, 9);
      for (const band of bands) {
        expect(band.fromTop + band.height).toBeLessThanOrEqual(height + 1e-6);
        expect(band.toTop + band.height).toBeLessThanOrEqual(height + 1e-6);
      }
    }),
  );
});
