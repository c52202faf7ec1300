import { describe, expect, test } from 'vitest';
import type { Bilingual } from '../../../src/calculators/engine/language.ts';
import { instruments } from '../../../src/calculators/offset/instruments/index.ts';
import { instrumentIds, residualKindIds } from '../../../src/calculators/offset/kind-ids.ts';
import { problemCodes } from '../../../src/calculators/offset/problems.ts';
import { residualKinds } from '../../../src/calculators/offset/residual/residual-kinds.ts';
import { fieldName, textLoaders } from '../../../src/calculators/texts/index.ts';
import { formsOf } from './forms-of-kinds.ts';
import { offsetFacts } from './offset-facts.ts';
import { chinese, expectSentences, flat, languages, placesOf, sentencesOf, untold } from './text-checks.ts';

const loaders = textLoaders.offset;
const texts = { zh: await loaders.zh(), en: await loaders.en() };
const shared = { zh: await textLoaders.shared.zh(), en: await textLoaders.shared.en() };

const kinds = [...instruments, ...residualKinds];
const fields = (
  await Promise.all(
    kinds.map(async (kind) => (await formsOf(kind)).map((field) => ({ kind: kind.id, field }))),
  )
).flat();

const sentences = (language: keyof Bilingual) => sentencesOf(texts[language], offsetFacts);

const everyText = (language: keyof Bilingual) => [...flat(texts[language], language), ...sentences(language)];

/** Whether the shared words have a text of this place too: the offset calculator need not use it. */
const isShared = (group: 'fields' | 'options', key: string) => Object.hasOwn(shared.zh[group], key);

describe.each(languages)("The ledger's texts in %s", (language) => {
  const t = texts[language];

  test('name every instrument and every line of what remains', () => {
    expect(Object.keys(t.kinds).sort()).toEqual([...instrumentIds, ...residualKindIds].sort());
  });

  test('name every field that a lot or a line asks for', () => {
    const nameless = fields.filter(({ kind, field }) => !fieldName(t, kind, field.key));
    expect(nameless.map(({ kind, field }) => `${kind}.${field.key}`)).toEqual([]);
  });

  test('name no field that nothing asks for', () => {
    const asked = new Set(fields.flatMap(({ kind, field: { key } }) => [key, `${kind}.${key}`]));
    expect(Object.keys(t.fields).filter((key) => !asked.has(key) && !isShared('fields', key))).toEqual([]);
  });

  test('tell the fields of a lot apart by their names', () => {
    for (const { id } of kinds) {
      const keys = new Set(fields.filter(({ kind }) => kind === id).map(({ field }) => field.key));
      const names = [...keys].map((key) => fieldName(t, id, key));
      expect(new Set(names).size, id).toBe(keys.size);
    }
  });

  test('name every option that has no name of its own, and no other', () => {
    const options = fields.flatMap(({ field }) =>
      field.type === 'choice'
        ? field.options
            .filter((option) => !field.names?.(option))
            .map((option) => `options.${field.key}.${option}`)
        : [],
    );
    const named = flat(t.options, 'options').map(([place]) => place);
    const own = named.filter((place) => !isShared('options', place.split('.')[1] ?? ''));
    expect(own.sort()).toEqual([...new Set(options)].sort());
  });

  test('make a sentence of every problem that shows the facts it comes with', () => {
    expect(Object.keys(t.problems).sort()).toEqual([...problemCodes].sort());
    expectSentences(sentences(language));
    // What every calculator says of its lines is not this one's to change.
    const own = Object.keys(offsetFacts).filter((code) => !(code in shared[language].problems));
    expect(untold(t, offsetFacts).filter((fact) => own.includes(fact.split(':')[0] ?? ''))).toEqual([]);
  });

  test('say what is wrong with each entry of serial numbers', () => {
    const whys = [
      ...['reversed', 'otherPrefix', 'ambiguous', 'noNumber'],
      ...['tooManyDigits', 'tooLong', 'overlapsItself', 'uncountable'],
    ];
    const said = whys.map((why) => t.problems.serialUnreadable({ why, came: 'A1' }));
    expect(new Set(said).size).toBe(whys.length);
    expectSentences(said.map((sentence, index) => [whys[index] ?? '', sentence]));
    expect(whys.filter((why, index) => said[index]?.includes(why))).toEqual([]);
  });

  test('are nowhere empty', () => {
    expect(everyText(language).filter(([, text]) => !text.trim())).toEqual([]);
  });
});

test('both languages name the same fields and options', () => {
  expect(placesOf(texts.en)).toEqual(placesOf(texts.zh));
});

test('the English texts have no Chinese characters', () => {
  expect(everyText('en').filter(([, text]) => chinese.test(text))).toEqual([]);
});

test('an overlap names the year that has used the numbers, where one has', () => {
  const facts = { other: 'CCER 2', serials: 'CCER2023-1 ~ 100' };
  expect(texts.zh.problems.serialOverlap({ ...facts, year: 2024 })).toContain(
    '“CCER 2”（已用于 2024 年）重复',
  );
  expect(texts.zh.problems.serialOverlap(facts)).toContain('“CCER 2”重复');
  expect(texts.en.problems.serialOverlap({ ...facts, year: 2024 })).toContain(
    '“CCER 2”, which is used for 2024.',
  );
  expect(texts.en.problems.serialOverlap(facts)).toContain('“CCER 2”. A number counts once');
});

test('a price is asked for per certificate where the lot is of certificates, and per tonne in all others', () => {
  expect(fieldName(texts.zh, 'certificate', 'price')).toBe('单价（元/张）');
  expect(fieldName(texts.zh, 'ccer', 'price')).toBe('单价（元/吨）');
});
