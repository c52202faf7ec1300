import { expect, test } from 'vitest';
import { satisfies } from '../../scripts/version-range.mjs';

test.each([
  ['20.19.5', '>=22.18.0', false],
  ['22.17.1', '>=22.18.0', false],
  ['22.18.0', '>=22.18.0', true],
  ['v24.21.0', '>=22.18.0', true],
  ['23.4.0', '^22.19.0 || >=24', false],
  ['22.19.0', '^22.19.0 || >=24', true],
  ['26.0.0', '^22.19.0 || >=24', true],
  ['24.1.0', '>=22.18 <24', false],
  ['22.18.9', '~22.18.2', true],
  ['22.19.0', '~22.18.2', false],
])('Node %s against the range %s: %s', (version, range, expected) => {
  expect(satisfies(version, range)).toBe(expected);
});

test('a range that is not understood is refused by name', () => {
  expect(() => satisfies('24.0.0', 'lts/*')).toThrow('"lts/*" came');
  expect(() => satisfies('latest', '>=22')).toThrow('"latest" came');
});
