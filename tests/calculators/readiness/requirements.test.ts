import { describe, expect, test } from 'vitest';
import { collection } from './collection.ts';
import { assessed, ids, itemOf, requirementOf, requirements } from './one-assessment.ts';

const { items, gates } = assessed({});

/** By hand: every 应 of clause 5 (合规要求, 基础门槛, 边界确定), and of the clauses that no claim can do without. */
const gateIds = [
  ...['5.1-r1', '5.1-r2'], // lawful; no serious accident, no breach of faith
  ...['5.2-r1', '5.2-r2'], // energy intensity; benchmark level of listed products
  '5.3-r1', // boundary of scopes 1 and 2; r2, scope 3, is encouraged
  ...['6.1.1-r1', '6.1.1-r2'], // accounting system; method
  '6.1.2-r1', // scopes 1 and 2 (a, b); r2, scope 3, is encouraged
  '6.1.4-r1', // every year
  '6.5.3-r1', // metering
];

/** By hand: what is left to the factory (可, 鼓励). */
const optionalIds = ['5.3-r2', '6.1.2-r2', '6.4.2-r2', '6.6.4-r2', '6.7.2-r1'];

describe('What is asked', () => {
  test('is every requirement of the guideline, once, in its order', () => {
    expect(items.map(({ requirement }) => requirement.id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('covers the five principles, the three basic requirements and the 38 clauses of chapters 6 and 7', () => {
    const clauses = [...new Set(requirements.map(({ clause }) => clause))];
    const of = (chapter: string) => clauses.filter((clause) => clause.startsWith(chapter)).length;
    expect([of('4.'), of('5.'), of('6.') + of('7.')]).toEqual([5, 3, 38]);
  });

  test('is the same in both languages, but for its words', () => {
    const bare = (language: 'zh' | 'en') =>
      collection(language).requirements.map(({ id, clause, word, when, effort }) => ({
        id,
        clause,
        word,
        when,
        effort,
      }));
    expect(bare('en')).toEqual(bare('zh'));
  });

  test('has a name for every condition and a title for every clause and dimension', () => {
    const { conditions, titles } = collection('zh');
    for (const { when, clause } of requirements) {
      expect(titles).toHaveProperty([clause]);
      for (const condition of when) expect(conditions).toHaveProperty([condition]);
    }
  });
});

describe('The gates', () => {
  test('are what clause 5, accounting and metering demand', () => {
    expect(gates.items.map(({ item }) => item.requirement.id)).toEqual(gateIds);
    expect(items.filter(({ gate }) => gate).map(({ requirement }) => requirement.id)).toEqual(gateIds);
  });

  test('are demanded, each of them: what is recommended, permitted or encouraged is no gate', () => {
    for (const id of gateIds) expect(requirementOf(id).word, id).toBe('shall');
  });
});

describe('The score', () => {
  test('is of what chapters 6 and 7 demand or recommend', () => {
    const scored = items.filter((item) => item.scored).map(({ requirement }) => requirement.id);
    expect(scored).toEqual(ids.filter((id) => /^[67]/.test(id) && !optionalIds.includes(id)));
  });

  test('has no part in the principles, nor in what is left to the factory', () => {
    expect(
      items
        .filter(({ requirement }) => requirement.word === 'may' || requirement.word === 'encouraged')
        .map(({ requirement }) => requirement.id),
    ).toEqual(optionalIds);
    for (const id of [...optionalIds, '4.1-r1', '5.1-r1']) {
      expect(itemOf({ items }, id).scored, id).toBe(false);
    }
  });
});
