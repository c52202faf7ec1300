import { describe, expect, test } from 'vitest';
import type { Bilingual } from '../../../src/calculators/engine/language.ts';
import { estimators } from '../../../src/calculators/measures/estimators/index.ts';
import { estimatorIds } from '../../../src/calculators/measures/measure-ids.ts';
import { measureStatuses } from '../../../src/calculators/measures/plan.ts';
import { problemCodes } from '../../../src/calculators/measures/problems.ts';
import { fieldName, textLoaders } from '../../../src/calculators/texts/index.ts';
import { formsOf } from './forms-of-kinds.ts';
import { measuresFacts } from './measures-facts.ts';
import { chinese, expectSentences, flat, languages, placesOf, sentencesOf } from './text-checks.ts';

const loaders = textLoaders.measures;
const texts = { zh: await loaders.zh(), en: await loaders.en() };

const fields = (
  await Promise.all(
    estimators.map(async (one) => (await formsOf(one)).map((field) => ({ kind: one.id, field }))),
  )
).flat();

const sentences = (language: keyof Bilingual) => sentencesOf(texts[language], measuresFacts);

describe.each(languages)("The measures' texts in %s", (language) => {
  const t = texts[language];

  test('name every way to estimate and every status', () => {
    expect(Object.keys(t.kinds).sort()).toEqual([...estimatorIds].sort());
    expect(Object.keys(t.statuses).sort()).toEqual([...measureStatuses].sort());
  });

  test('name every field that a measure asks for', () => {
    const nameless = fields.filter(({ kind, field }) => !fieldName(t, kind, field.key));
    expect(nameless.map(({ kind, field }) => `${kind}.${field.key}`)).toEqual([]);
  });

  test('make a sentence of every problem', () => {
    expect(Object.keys(t.problems).sort()).toEqual([...problemCodes].sort());
    expectSentences(sentences(language));
  });

  test('say whether scope 3 falls or rises, and by how much: never that it falls by less than nothing', () => {
    const said = (came: number) => t.problems.scope3NotCounted({ came });
    expect(said(9)).toMatch(language === 'zh' ? /减少的是范围 3（9 t）/ : /reduces scope 3 \(by 9 t\)/);
    expect(said(-9)).toMatch(language === 'zh' ? /使范围 3 增加 9 t/ : /adds 9 t to scope 3/);
    expectSentences([['scope3NotCounted', said(-9)]]);
  });
});

test('both languages have the same fields and options', () => {
  expect(placesOf(texts.en)).toEqual(placesOf(texts.zh));
});

test('the English texts have no Chinese characters', () => {
  const all = [...flat(texts.en, 'en'), ...sentences('en')];
  expect(all.filter(([, text]) => chinese.test(text))).toEqual([]);
});
