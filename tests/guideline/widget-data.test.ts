import { describe, expect, test } from 'vitest';
import { measureIds } from '../../src/calculators/index.ts';
import { annexMeasures, collection } from '../calculators/readiness/collection.ts';

describe.each(['zh', 'en'] as const)('what the calculators ask in %s', (language) => {
  const { requirements, conditions, titles } = collection(language);
  const find = (id: string) => requirements.find((requirement) => requirement.id === id);

  test('a sentence without a requirement word has that of the sentence it continues', () => {
    expect(find('5.1-r2')?.word).toBe(find('5.1-r1')?.word);
    expect(find('6.2.2-r2')?.word).toBe(find('6.2.2-r1')?.word);
  });

  test('every clause that asks something has its title, and so has every chapter above it', () => {
    const asking = [...new Set(requirements.map(({ clause }) => clause))];
    // 6.7.1 stands below 6.7, which stands below 6.
    const above = asking.flatMap((clause) =>
      clause.split('.').map((_, index, parts) => parts.slice(0, index + 1).join('.')),
    );
    expect(Object.keys(titles).sort()).toEqual([...new Set(above)].sort());
    expect(titles['6.7.3']).toBe({ zh: '抵消要求', en: 'Offsetting requirements' }[language]);
  });

  test('the items that a requirement introduces stand below it with their letters', () => {
    const letters = find('6.7.2-r1')?.items.map((item) => item.slice(0, 2));
    expect(letters).toEqual({ zh: ['a）', 'b）', 'c）', 'd）'], en: ['a)', 'b)', 'c)', 'd)'] }[language]);
  });

  test('every condition of a requirement has a name', () => {
    const used = requirements.flatMap(({ when }) => when);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((condition) => !conditions[condition])).toEqual([]);
  });
});

test('the languages ask the same: they differ in words alone', () => {
  const asked = (language: 'zh' | 'en') =>
    collection(language).requirements.map(
      ({ id, clause, word, negated, when, effort, items, documents }) => ({
        ...{ id, clause, word, negated, when, effort },
        items: items.length,
        documents: documents.length,
      }),
    );
  expect(asked('en')).toEqual(asked('zh'));
});

describe.each(['zh', 'en'] as const)('annex A in %s', (language) => {
  const { measures, categories, conditions, industries } = annexMeasures(language);

  test('has its 33 measures in their order, those that the plan knows', () => {
    expect(measures.map(({ id }) => id)).toEqual(measureIds);
  });

  test('its categories follow each other as the measures do', () => {
    const inOrder = [...new Map(measures.map(({ category, categoryName }) => [category, categoryName]))];
    expect(inOrder).toEqual(categories.map(({ id, name }) => [id, name]));
  });

  test('every measure names clauses that ask something, or a chapter of them', () => {
    const { titles } = collection(language);
    expect(measures.filter(({ clauses }) => !clauses.length)).toEqual([]);
    expect(measures.flatMap(({ clauses }) => clauses.filter((clause) => !titles[clause]))).toEqual([]);
  });

  test('every condition of a measure has a name', () => {
    expect(measures.flatMap(({ when }) => when.filter((condition) => !conditions[condition]))).toEqual([]);
  });

  test('the trades are some of the conditions: A.25 is for one, A.13 is not', () => {
    expect(industries.filter((industry) => !conditions[industry])).toEqual([]);
    const ofTrade = measures.filter(({ when }) => when.some((condition) => industries.includes(condition)));
    expect(ofTrade.map(({ id }) => id)).toContain('A.25');
    expect(ofTrade.map(({ id }) => id)).not.toContain('A.13');
  });

  test('says which scopes a measure acts on: a heat pump takes electricity for the fuel of a boiler', () => {
    expect(measures.find(({ id }) => id === 'A.18')?.scopes).toEqual([1, 2]);
  });
});
