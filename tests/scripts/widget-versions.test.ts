import { describe, expect, test } from 'vitest';
import {
  compareVersions,
  isPreview,
  majorOf,
  minorOf,
  newestOf,
  newestOfMajors,
} from '../../scripts/widget-versions.ts';

describe('versions of the widgets', () => {
  test('are compared number by number, a preview before the release of its numbers', () => {
    const versions = ['1.10.0', '1.9.3', '2.0.0', '1.10.0-preview', '0.5.0', '1.9.12'];
    expect(versions.sort(compareVersions)).toEqual([
      '0.5.0',
      '1.9.3',
      '1.9.12',
      '1.10.0-preview',
      '1.10.0',
      '2.0.0',
    ]);
  });

  test('have a major, a minor and may be a preview', () => {
    expect([majorOf('12.3.4'), minorOf('12.3.4-preview')]).toEqual(['12', '12.3']);
    expect([isPreview('1.1.0'), isPreview('1.1.0-preview')]).toEqual([false, true]);
  });

  test('have a newest one, of all and of each major', () => {
    expect(newestOf(['1.2.9', '1.2.10', '1.1.99'])).toBe('1.2.10');
    expect(newestOf([])).toBeUndefined();
    expect(newestOfMajors(['2.0.0', '1.9.0', '1.10.0', '2.0.1'])).toEqual(['2.0.1', '1.10.0']);
  });

  test.each(['1.2', 'v1.2.3', '1.02.3', '1.2.3+build', 'latest', '1.2.3-'])(
    '%j is refused with a sentence',
    (text) => {
      expect(() => compareVersions(text, '1.0.0')).toThrow(
        `A version such as 1.2.3 or 1.3.0-preview was expected; "${text}" came.`,
      );
    },
  );
});
