import { expect, test } from 'vitest';
import { dueLines } from '../../scripts/factors-due.ts';
import { factorOf, isDue } from '../../src/site/factors.ts';

test('a factor is due from the day after its day of review', async () => {
  const { factor } = await factorOf('grid-electricity-cn-cq-2023');
  expect(isDue(factor, factor.reviewBy)).toBe(false);
  expect(isDue({ reviewBy: '2026-12-31' }, '2027-01-01')).toBe(true);
});

test('what is due is listed with its id and document, the longest due first', async () => {
  const entries = await Promise.all(['heat-cn-default', 'grid-electricity-cn-cq-2023'].map(factorOf));
  expect(dueLines(entries, '2000-01-01')).toEqual([]);
  const [first, second] = dueLines(entries, '2100-01-01');
  expect(first).toMatch(/^2026-12-31 {2}grid-electricity-cn-cq-2023 {2}\(mee-nbs-2025-47, /);
  expect(second).toContain('heat-cn-default');
});
