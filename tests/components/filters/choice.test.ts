import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  arrived,
  choiceOf,
  choose,
  countFor,
  passes,
  queryOf,
  queryWith,
  wanted,
  type Filter,
} from '../../../src/components/filters/choice.ts';

const filters: Filter[] = [
  { name: 'word', label: '', options: ['shall', 'should'].map((value) => ({ value, text: value })) },
  {
    name: 'when',
    label: '',
    several: true,
    options: ['existing-plant', 'data-centre'].map((value) => ({ value, text: value })),
  },
];
const everyone = { word: ['shall'], when: ['every'] };
const dataCentre = { word: ['should'], when: ['data-centre'] };
const existing = { word: ['shall'], when: ['existing-plant'] };
const left = (choice: Record<string, string[]>) =>
  [everyone, dataCentre, existing].filter((row) => passes(row, wanted(choice, filters)));

describe('what a choice leaves', () => {
  test('everything, where nothing is chosen', () => {
    expect(left({})).toHaveLength(3);
  });

  test('the rows with the chosen word', () => {
    expect(left({ word: ['shall'] })).toEqual([everyone, existing]);
  });

  test('for a condition of the plant also what concerns every factory', () => {
    expect(left({ when: ['data-centre'] })).toEqual([everyone, dataCentre]);
  });

  test('for several conditions what meets any of them', () => {
    expect(left({ when: ['data-centre', 'existing-plant'] })).toHaveLength(3);
  });

  test('for a word and a condition what meets both', () => {
    expect(left({ word: ['shall'], when: ['data-centre'] })).toEqual([everyone]);
  });
});

test('an option counts the rows that have it while the other choices stay', () => {
  const rows = [everyone, dataCentre, existing];
  expect(countFor(rows, { word: ['shall'] }, 'when', 'existing-plant')).toBe(1);
  expect(countFor(rows, { word: ['shall'] }, 'when', 'data-centre')).toBe(0);
});

describe('a filter whose values come after the page', () => {
  const status: Filter = { name: 'status', label: '', options: [{ value: 'planned', text: '' }] };
  const choice = { word: ['shall'], status: ['planned'] };

  test('narrows nothing before a row has one, though the choice asks for it', () => {
    const ready = arrived([...filters, status], [everyone, dataCentre]);
    expect(ready).toEqual(filters);
    expect(wanted(choice, ready)).toEqual({ word: ['shall'] });
  });

  test('narrows once it is there', () => {
    const rows = [{ ...everyone, status: ['planned'] }, dataCentre];
    const needed = wanted(choice, arrived([...filters, status], rows));
    expect(rows.filter((row) => passes(row, needed))).toEqual([rows[0]]);
  });
});

test('choosing nothing takes the filter out of the choice', () => {
  expect(choose({ word: ['shall'], when: ['data-centre'] }, 'word', [])).toEqual({ when: ['data-centre'] });
});

describe('the address', () => {
  test('brings back whatever choice it was written from', () => {
    const choice = fc
      .record({
        word: fc.subarray(['shall', 'should'], { maxLength: 1 }),
        when: fc.subarray(['existing-plant', 'data-centre']),
      })
      .map(({ word, when }) => choose(choose({}, 'word', word), 'when', when));
    fc.assert(
      fc.property(choice, (chosen) => {
        expect(choiceOf(new URLSearchParams(queryOf(chosen)), filters)).toEqual(chosen);
      }),
    );
  });

  test('asks in vain for what no filter offers', () => {
    expect(choiceOf(new URLSearchParams('word=magic&__proto__=x&when=moon'), filters)).toEqual({});
  });

  test('chooses one word where it names two', () => {
    expect(choiceOf(new URLSearchParams('word=shall&word=should'), filters)).toEqual({ word: ['shall'] });
  });

  test('keeps what is not the filters’ own, and of theirs only the choice', () => {
    expect(
      queryWith('compare=A.4&word=should&compare=A.18', { when: ['data-centre'] }, ['word', 'when']),
    ).toBe('compare=A.4&compare=A.18&when=data-centre');
    expect(queryWith('?word=should', {}, ['word', 'when'])).toBe('');
  });
});
