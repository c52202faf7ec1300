import { expect, test } from 'vitest';
import { newAssessment } from '../../../../src/calculators/index.ts';
import { withChanged, withoutTarget, withTarget } from '../../../../widgets/readiness/parts/own-targets.ts';

const fresh = newAssessment('assessment-1', '2026-03-01', 1);

test('each target that is added has an id of its own, whatever was taken away before', () => {
  const two = withTarget(withTarget(fresh));
  expect(two.targets.map(({ id }) => id)).toEqual(['target-1', 'target-2']);
  const again = withTarget(withoutTarget(two, 'target-1'));
  expect(again.targets.map(({ id }) => id)).toEqual(['target-2', 'target-3']);
});

test('an id from another program stays, and the next one is beside it', () => {
  const foreign = {
    ...fresh,
    targets: [{ id: 'energy per car', name: '单车能耗', better: 'lower' as const }],
  };
  expect(withTarget(foreign).targets.map(({ id }) => id)).toEqual(['energy per car', 'target-1']);
});

test('a change reaches the one target that it is of', () => {
  const { targets } = withChanged(withTarget(withTarget(fresh)), 'target-2', {
    actual: '42',
    unit: 'kgce/t',
  });
  expect(targets).toEqual([
    { id: 'target-1', name: '', better: 'lower' },
    { id: 'target-2', name: '', better: 'lower', actual: '42', unit: 'kgce/t' },
  ]);
});
