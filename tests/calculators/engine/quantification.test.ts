import { describe, expect, test } from 'vitest';
import { cited, convert, multiply, subtract, sum } from '../../../src/calculators/engine/operations.ts';
import { isCoefficient, operandsOf, type Node } from '../../../src/calculators/engine/quantification.ts';
import { asWritten } from '../../../src/calculators/engine/terms.ts';
import { entered, factor } from './quantities.ts';

const used = entered(3, 'MWh');
const perKwh = cited(factor('grid', 0.5581, 'kgCO2', 'kWh'), 'emissionFactor');
const inKwh = convert(used, 'kWh');

describe('the operands of a value', () => {
  test('are what it was computed from, one step down', () => {
    const co2 = multiply(inKwh, perKwh, 'co2');
    expect(operandsOf(co2)).toEqual([inKwh, perKwh]);
    expect(operandsOf(inKwh)).toEqual([used]);
    expect(operandsOf(sum([used, used], 'MWh', 'total'))).toEqual([used, used]);
    expect(operandsOf(subtract(used, [used], 'ownUse'))).toEqual([used, used]);
  });

  test('of a leaf are none: it was entered, cited, defined, or put in place of another', () => {
    const override: Node = {
      ...perKwh,
      basis: { kind: 'overridden', reason: 'x', origin: 'other', instead: perKwh },
    };
    for (const leaf of [used, perKwh, override]) expect(operandsOf(leaf)).toEqual([]);
  });
});

test('a value per something is a coefficient, another is none', () => {
  expect(isCoefficient(perKwh)).toBe(true);
  expect(isCoefficient(used)).toBe(false);
});

test('values are never rounded on the way', () => {
  const thirds = Array.from({ length: 3 }, () => entered(1 / 3, 't'));
  expect(sum(thirds, 't', 'total').value).toBe(1 / 3 + 1 / 3 + 1 / 3);
});

test('a name that the reader gave is the same in both languages', () => {
  expect(asWritten('一号锅炉')).toEqual({ zh: '一号锅炉', en: '一号锅炉' });
});
