import { describe, expect, test } from 'vitest';
import { completenessQuestions } from '../../../src/calculators/emissions/completeness.ts';
import { commonKinds } from '../../../src/calculators/emissions/kinds/common.ts';
import { furtherKinds } from '../../../src/calculators/emissions/kinds/further.ts';
import { commonKindIds, furtherKindIds } from '../../../src/calculators/emissions/kinds/kind-ids.ts';
import { sourceGroups } from '../../../src/calculators/emissions/kinds/kind.ts';
import { problemCodes } from '../../../src/calculators/emissions/problems.ts';
import { gasFamilies, outsideFamilies } from '../../../src/calculators/engine/gases.ts';
import type { Bilingual } from '../../../src/calculators/engine/language.ts';
import { textLoaders } from '../../../src/calculators/texts/index.ts';
import { formsOf } from './forms-of-kinds.ts';
import { chinese, expectSentences, flat, languages, placesOf, sentencesOf } from './text-checks.ts';
import { typicalFacts } from './typical-facts.ts';

const loaders = textLoaders.emissions;
const texts = { zh: await loaders.zh(), en: await loaders.en() };

const kinds = [...commonKinds, ...furtherKinds];
const fields = (await Promise.all(kinds.map(formsOf))).flat();
const choices = fields.filter((field) => field.type === 'choice');

const sentences = (language: keyof Bilingual) => sentencesOf(texts[language], typicalFacts);

const everyText = (language: keyof Bilingual) => [...flat(texts[language], language), ...sentences(language)];

describe.each(languages)('The texts in %s', (language) => {
  const { terms, kinds: names, groups, gases, scope3, isoCategories, completeness } = texts[language];

  test('name every kind of source, group, gas and question', () => {
    expect(Object.keys(names).sort()).toEqual([...commonKindIds, ...furtherKindIds].sort());
    expect(Object.keys(groups).sort()).toEqual([...sourceGroups].sort());
    expect(Object.keys(gases).sort()).toEqual([...gasFamilies, ...outsideFamilies].sort());
    expect(Object.keys(completeness).sort()).toEqual(completenessQuestions.map(({ id }) => id).sort());
    expect(Object.keys(terms)).toEqual(Object.keys(texts.zh.terms));
  });

  test('name the 15 categories of scope 3 and the 6 of ISO 14064-1', () => {
    expect([scope3.length, isoCategories.length]).toEqual([15, 6]);
  });

  test('name every field that a kind of source asks for', () => {
    const nameless = fields.filter(({ key }) => !texts[language].fields[key]).map(({ key }) => key);
    expect([...new Set(nameless)]).toEqual([]);
  });

  test('name every option that has no name of its own', () => {
    const nameOf = ({ key, names: own }: (typeof choices)[number], option: string) =>
      own?.(option)?.[language] ??
      (key === 'category' ? scope3[Number(option) - 1] : texts[language].options[key]?.[option]);
    const nameless = choices.flatMap((field) =>
      field.options.filter((option) => !nameOf(field, option)).map((option) => `${field.key}: ${option}`),
    );
    expect([...new Set(nameless)]).toEqual([]);
  });

  test('make a sentence of every problem from the facts it comes with', () => {
    expect(Object.keys(texts[language].problems).sort()).toEqual([...problemCodes].sort());
    expectSentences(sentences(language));
  });

  test('are nowhere empty', () => {
    expect(everyText(language).filter(([, text]) => !text.trim())).toEqual([]);
  });
});

test('both languages name the same fields and options', () => {
  expect(placesOf(texts.en)).toEqual(placesOf(texts.zh));
});

test('the English texts and the English names of options have no Chinese characters', () => {
  const names = choices.flatMap(({ key, options, names: own }) =>
    options.map((option): [string, string] => [`${key}: ${option}`, own?.(option)?.en ?? '']),
  );
  expect([...everyText('en'), ...names].filter(([, text]) => chinese.test(text))).toEqual([]);
});

test('options of one field are told apart by their names, in both languages', () => {
  for (const { key, options, names } of choices.filter((field) => field.names)) {
    for (const language of languages) {
      const own = options.flatMap((option) => names?.(option)?.[language] ?? []);
      expect(new Set(own).size, key).toBe(own.length);
    }
  }
});

test('a density is named with its value, since a fuel may have several', () => {
  const named = choices.find(({ key }) => key === 'density');
  expect(named?.options.map((option) => named.names?.(option)?.zh).join('；')).toMatch(/密度 0\.\d+ kg\/L/);
});

test('a value outside its range is refused in words where the range has no upper end', () => {
  // A coefficient of performance of 0 would be divided by.
  expect(texts.zh.problems.outOfRange({ came: 0 })).toBe('数值不在可用的范围内，收到 0。');
  expect(texts.en.problems.outOfRange({ came: 0 })).toBe('The value is outside the usable range: 0.');
});

test('a number without a unit is asked for in words where the field has no unit', () => {
  // A coefficient of performance of −3, or of 4 “kW”: nothing stands where the unit would.
  const { negative, wrongUnit } = texts.en.problems;
  expect(negative({ came: -3, unit: '1' })).toContain('not −3.');
  expect(wrongUnit({ came: 'kW', expected: '1' })).toBe('This should be a number without a unit, not “kW”.');
  expect(texts.zh.problems.wrongUnit({ came: 'L', expected: 't, 10^4 t' })).toBe(
    '单位应为 t、万 t，收到“L”。',
  );
});
