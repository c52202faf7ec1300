import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonOf, mostCompared, ticked } from '../../../src/components/measures/comparison-store.ts';

const four = ['A.4', 'A.8', 'A.11', 'A.18'];
const known = [...four, 'A.29'];

describe('ticking a measure', () => {
  test('puts it behind those that are compared', () => {
    expect(ticked({ measures: ['A.18'] }, 'A.4', true)).toEqual({ measures: ['A.18', 'A.4'] });
  });

  test('twice leaves it where it is', () => {
    expect(ticked({ measures: ['A.18', 'A.4'] }, 'A.18', true)).toEqual({ measures: ['A.18', 'A.4'] });
  });

  test('as the fifth is refused by name, and the four stay', () => {
    expect(ticked({ measures: four }, 'A.29', true)).toEqual({ measures: four, refused: 'A.29' });
  });

  test('is undone by taking the tick away, and a refusal is forgotten with it', () => {
    expect(ticked({ measures: four, refused: 'A.29' }, 'A.8', false)).toEqual({
      measures: ['A.4', 'A.11', 'A.18'],
    });
  });

  test('however often never gives more than four, nor one of them twice', () => {
    const ticks = fc.array(fc.tuple(fc.constantFrom(...known), fc.boolean()));
    fc.assert(
      fc.property(ticks, (all) => {
        const { measures } = all.reduce((done, [measure, on]) => ticked(done, measure, on), {
          measures: [] as readonly string[],
        });
        expect(measures.length).toBeLessThanOrEqual(mostCompared);
        expect(new Set(measures).size).toBe(measures.length);
      }),
    );
  });
});

describe('an address', () => {
  const asked = (query: string) => comparisonOf(new URLSearchParams(query), known).measures;

  test('asks for measures in its order', () => {
    expect(asked('compare=A.18&category=source&compare=A.4')).toEqual(['A.18', 'A.4']);
  });

  test('asks in vain for what the list does not have, for one twice and for a fifth', () => {
    expect(asked('compare=A.99&compare=__proto__&compare=A.4&compare=A.4')).toEqual(['A.4']);
    expect(asked(known.map((measure) => `compare=${measure}`).join('&'))).toEqual(four);
  });
});
