import { expect, test } from 'vitest';
import { newInventory } from '../../../../src/calculators/index.ts';
import { withSignificance } from '../../../../widgets/emissions/parts/completeness.ts';

test('ticking a criterion decides nothing; the answer is there once it was chosen, and can be taken back', () => {
  const ticked = withSignificance(newInventory(2024), '4', { criteria: ['magnitude'] });
  expect(ticked.significance).toEqual({ '4': { criteria: ['magnitude'] } });
  expect(ticked.significance['4']).not.toHaveProperty('significant');
  const chosen = withSignificance(ticked, '4', { significant: 'yes' });
  expect(chosen.significance['4']).toEqual({ significant: 'yes', criteria: ['magnitude'] });
  expect(withSignificance(chosen, '4', { significant: undefined })).toEqual(ticked);
});

test('an answer leaves those about other categories alone', () => {
  const first = withSignificance(newInventory(2024), '1', { significant: 'no', reason: '占比不足 1%' });
  expect(withSignificance(first, '2', { significant: 'yes' }).significance).toEqual({
    '1': { significant: 'no', reason: '占比不足 1%' },
    '2': { significant: 'yes' },
  });
});
