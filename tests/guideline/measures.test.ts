import { describe, expect, test } from 'vitest';
import { isIndustry } from '../../src/guideline/conditions.ts';
import { guideline } from './authored.ts';

const { measures } = guideline;
const numbers = (list: typeof measures) => list.map(({ number }) => number);

describe('the scopes that a measure acts on', () => {
  test('accounting, the audit of suppliers and offsetting act on none: they reduce nothing by themselves', () => {
    expect(numbers(measures.filter(({ scopes }) => !scopes.length))).toEqual([
      'A.1',
      'A.2',
      'A.3',
      'A.24',
      'A.32',
      'A.33',
    ]);
  });

  test.each([
    ['A.4', 'own photovoltaics replace purchased electricity', [2]],
    ['A.8', 'traded green power and certificates act on purchased electricity only', [2]],
    ['A.11', 'furnaces and boilers burn fuel, motors and compressors use electricity', [1, 2]],
    ['A.16', 'recycled material replaces what suppliers make', [3]],
    ['A.18', 'a heat pump takes electricity for the fuel of a boiler', [1, 2]],
  ] as const)('%s: %s', (number, _, scopes) => {
    expect(measures.find((measure) => measure.number === number)?.scopes).toEqual(scopes);
  });

  test('are named once each, in their order', () => {
    for (const { number, scopes } of measures) expect(scopes, number).toEqual([...new Set(scopes)].sort());
  });
});

test('a measure concerns trades or conditions of the plant, never one or else the other: they are filtered apart', () => {
  const mixed = measures.filter(({ when }) => when.some(isIndustry) && !when.every(isIndustry));
  expect(numbers(mixed)).toEqual([]);
});
