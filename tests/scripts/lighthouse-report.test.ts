import type { Result } from 'lighthouse';
import { expect, test } from 'vitest';
import { readReport, toTable } from '../../scripts/lighthouse-report.ts';

/** The few fields of a report that are read, with one failing audit that counts and one that doesn't. */
const report = {
  categories: {
    performance: { score: 1, auditRefs: [] },
    accessibility: {
      score: 0.964,
      auditRefs: [
        { id: 'color-contrast', weight: 7 },
        { id: 'advice', weight: 0 },
      ],
    },
    'best-practices': { score: 1, auditRefs: [] },
    seo: { score: 1, auditRefs: [] },
  },
  audits: {
    'color-contrast': { score: 0, title: 'Contrast is low' },
    advice: { score: 0, title: 'Only advice' },
    'cumulative-layout-shift': { numericValue: 0.0123 },
    'total-byte-weight': { numericValue: 24_000 },
  },
} as unknown as Pick<Result, 'categories' | 'audits'>;

test('a report becomes scores of 0 to 100 and the audits that cost points', () => {
  expect(readReport('/en/', report)).toEqual({
    path: '/en/',
    scores: { performance: 100, accessibility: 96, 'best-practices': 100, seo: 100 },
    layoutShift: 0.0123,
    bytes: 24_000,
    failing: ['accessibility: color-contrast, Contrast is low (0)'],
  });
});

test('a category that Lighthouse could not measure counts as 0', () => {
  expect(readReport('/', { categories: {}, audits: {} }).scores.seo).toBe(0);
});

test('the table has a line for each page, in columns', () => {
  expect(toTable([readReport('/measures/32/', report)])).toBe(
    'page           perf  a11y  best  seo    CLS  bytes\n/measures/32/   100    96   100  100  0.012  24000',
  );
});
