import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairOf, pointsBetween } from '../../../../widgets/readiness/parts/comparison.ts';

describe('the assessments that are held against each other', () => {
  const ids = ['assessment-1', 'assessment-2', 'assessment-3'];

  test('are the one on the desk and the one before it', () => {
    expect(pairOf(ids, 'assessment-3')).toEqual({ before: 'assessment-2', after: 'assessment-3' });
    expect(pairOf(ids, 'assessment-1')).toEqual({ before: 'assessment-1', after: 'assessment-2' });
  });

  test('are those that were chosen, as long as they are there', () => {
    const chosen = { before: 'assessment-1', after: 'assessment-9' };
    expect(pairOf(ids, 'assessment-3', chosen)).toEqual({ before: 'assessment-1', after: 'assessment-3' });
  });

  test('are none where there is one only', () => {
    expect(pairOf(['assessment-1'], 'assessment-1')).toBeUndefined();
  });
});

describe('the change of a share', () => {
  test('is in whole points, with its sign', () => {
    expect(pointsBetween(0.5, 0.75)).toBe('+25');
    expect(pointsBetween(0.75, 0.5)).toBe('−25');
    expect(pointsBetween(0.5, 0.5)).toBe('0');
  });

  test('is unknown where either is', () => {
    expect([pointsBetween(undefined, 0.5), pointsBetween(0.5, undefined)]).toEqual(['—', '—']);
  });

  test('is the difference of what is shown: 49.6 % and 50.4 % are both shown as 50 %', () => {
    expect(pointsBetween(0.496, 0.504)).toBe('0');
    // What is almost all is shown as 99 %.
    expect(pointsBetween(0.999, 1)).toBe('+1');
  });

  test('goes back as far as it went', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(share, share, (one, other) => {
        const read = (text: string) => Number(text.replace('−', '-'));
        expect(read(pointsBetween(one, other)) + read(pointsBetween(other, one))).toBe(0);
      }),
    );
  });
});
