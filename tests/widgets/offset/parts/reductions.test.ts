import { expect, test } from 'vitest';
import { newClaim } from '../../../../src/calculators/index.ts';
import { withoutReduction, withReduction } from '../../../../widgets/offset/parts/reductions.ts';

test('a reduction that is added can be told from all others, also after one was removed', () => {
  const two = withReduction(withReduction(newClaim(2024)));
  const [first, second] = two.reductions.map(({ id }) => id);
  expect(first).not.toBe(second);
  const again = withReduction(withoutReduction(two, first ?? ''));
  expect(new Set(again.reductions.map(({ id }) => id)).size).toBe(2);
  expect(again.reductions.map(({ id }) => id)).toContain(second);
});

test('a reduction that was added holds no figure until one is typed', () => {
  expect(withReduction(newClaim(2024)).reductions).toMatchObject([{ name: '', tonnes: '' }]);
});
