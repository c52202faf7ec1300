import { describe, expect, test } from 'vitest';
import { anchorsOf, placeOf } from '../../src/guideline/anchors.ts';
import frozen from './anchors.json' with { type: 'json' };
import { guideline } from './authored.ts';

const present = anchorsOf(guideline).map(({ page, anchor }) => `${page}#${anchor}`);

describe('anchors', () => {
  test('none that was ever published has disappeared', () => {
    expect(frozen.filter((place) => !present.includes(place))).toEqual([]);
  });

  test('every one of today is on the frozen list; add new ones to anchors.json, take none away', () => {
    expect(present.filter((place) => !frozen.includes(place))).toEqual([]);
  });

  test('no two things share one', () => {
    expect(new Set(present).size).toBe(present.length);
  });

  test.each([
    ['6.7.2-b', 'guideline/6.7/'],
    ['6.7', 'guideline/6.7/'],
    ['5.2-p1', 'guideline/5/'],
    ['3.7', 'guideline/3/'],
    ['foreword-p1', 'guideline/foreword/'],
    ['A.32', 'measures/32/'],
  ])('%s stands on %s', (anchor, page) => {
    expect(placeOf(anchor)).toEqual({ page, anchor });
  });
});
