import { describe, expect, test } from 'vitest';
import { defaultRanges } from '../../../src/calculators/factors/default-ranges.ts';
import { references } from '../../../src/calculators/references.ts';

describe('the default ranges of uncertainty', () => {
  test('each have an id of their own and a publication that is known', () => {
    expect(new Set(defaultRanges.map(({ id }) => id)).size).toBe(defaultRanges.length);
    for (const { citation } of defaultRanges) expect(Object.keys(references)).toContain(citation.reference);
  });

  test('take the wider end where a span is published', () => {
    for (const { halfWidth, span } of defaultRanges) {
      expect(halfWidth).toBeGreaterThan(0);
      if (span) expect([span.lower < span.upper, span.upper]).toEqual([true, halfWidth]);
    }
  });

  test('were seen in print: none rests on memory alone', () => {
    expect(defaultRanges.filter(({ confidence }) => confidence === 'unverified')).toEqual([]);
  });
});
