import { describe, expect, test } from 'vitest';
import type { Bilingual } from '../../../src/calculators/engine/language.ts';
import { flowKinds } from '../../../src/calculators/footprint/flow-kinds.ts';
import { contractConditions } from '../../../src/calculators/footprint/kinds/contract-conditions.ts';
import { furtherKinds } from '../../../src/calculators/footprint/kinds/further.ts';
import { startingKinds } from '../../../src/calculators/footprint/kinds/starting.ts';
import { problemCodes } from '../../../src/calculators/footprint/problems.ts';
import {
  allocationMethods,
  boundaries,
  dataSources,
  omittedFlows,
  stages,
} from '../../../src/calculators/footprint/study.ts';
import { fieldName, textLoaders } from '../../../src/calculators/texts/index.ts';
import { footprintFacts } from './footprint-facts.ts';
import { formsOf } from './forms-of-kinds.ts';
import { chinese, expectSentences, flat, languages, placesOf, sentencesOf, untold } from './text-checks.ts';

const loaders = textLoaders.footprint;
const texts = { zh: await loaders.zh(), en: await loaders.en() };
const shared = { zh: await textLoaders.shared.zh(), en: await textLoaders.shared.en() };

const kinds = [...startingKinds, ...furtherKinds];
const fields = (
  await Promise.all(
    kinds.map(async (kind) => {
      const forms = await Promise.all([kind, ...(kind.leg ? [kind.leg] : [])].map(formsOf));
      return forms.flat().map((field) => ({ kind: kind.id, field }));
    }),
  )
).flat();

const sentences = (language: keyof Bilingual) => sentencesOf(texts[language], footprintFacts);

const everyText = (language: keyof Bilingual) => [...flat(texts[language], language), ...sentences(language)];

describe.each(languages)("The footprint's texts in %s", (language) => {
  const t = texts[language];

  test.each([
    ['kind of line', t.kinds, kinds.map(({ id }) => id)],
    ['stage', t.stages, stages],
    ['boundary', t.boundaries, boundaries],
    ['result', t.results, boundaries],
    ['separate line', t.flows, [...flowKinds, 'aircraft']],
    ['method of allocation', t.allocationMethods, allocationMethods],
    ['source of data', t.dataSources, [...dataSources, 'unknown']],
    ['flow that can be left out', t.omittedFlows, omittedFlows],
  ] as const)('name every %s', (_, names, ids) => {
    expect(Object.keys(names).sort()).toEqual([...ids].sort());
    expect(new Set(Object.values(names)).size, 'told apart').toBe(ids.length);
  });

  test('name every field that a kind of line or a leg asks for', () => {
    const nameless = fields.filter(({ kind, field }) => !fieldName(t, kind, field.key));
    expect(nameless.map(({ kind, field }) => `${kind}.${field.key}`)).toEqual([]);
  });

  test('name no field that nothing asks for', () => {
    const asked = new Set(fields.flatMap(({ kind, field: { key } }) => [key, `${kind}.${key}`]));
    const own = Object.keys(t.fields).filter((key) => !(key in shared[language].fields));
    expect(own.filter((key) => !asked.has(key))).toEqual([]);
  });

  test('name every option that has no name of its own', () => {
    const nameless = fields.flatMap(({ field }) =>
      field.type === 'choice'
        ? field.options
            .filter((option) => !(field.names?.(option)?.[language] ?? t.options[field.key]?.[option]))
            .map((option) => `${field.key}: ${option}`)
        : [],
    );
    expect([...new Set(nameless)]).toEqual([]);
  });

  test('make a sentence of every problem that shows the facts it comes with', () => {
    expect(Object.keys(t.problems).sort()).toEqual([...problemCodes].sort());
    expectSentences(sentences(language));
    // What every calculator says of its lines is not this one's to change.
    const own = Object.keys(footprintFacts).filter((code) => !(code in shared[language].problems));
    expect(untold(t, footprintFacts).filter((fact) => own.includes(fact.split(':')[0] ?? ''))).toEqual([]);
  });

  test('call what a problem names by its words, not by its id', () => {
    const ids = /raw-materials|end-of-life|cradle-to|gate-to|massKg|conveysData|retired,|process-gas/;
    for (const [code, sentence] of sentences(language)) expect(sentence, code).not.toMatch(ids);
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

test('the conditions of a contract stand in the sentence that asks for them', () => {
  const { fields: names, problems } = texts.zh;
  const sentence = problems.contractConditions({ open: contractConditions.join(', ') });
  for (const condition of contractConditions) expect(sentence).toContain(names[condition]);
});

test('an allocation without any product is asked for its products', () => {
  expect(texts.zh.problems.allocationIncomplete({ allocation: '电解' })).toBe(
    '分配“电解”还不完整，请填写各产品的数据。',
  );
});

test('a partial footprint is never called a footprint of the product', () => {
  expect(texts.zh.results['cradle-to-gate']).toMatch(/^产品部分碳足迹/);
  expect(texts.en.results['gate-to-gate']).toMatch(/^Partial /);
});

test('studies of different units, boundaries or potentials are told why they are not compared', () => {
  for (const language of languages) {
    const { tooMany, ...others } = texts[language].comparisonRefusals;
    const sentences = Object.entries(others).map(([reason, sentence]): [string, string] => [
      reason,
      sentence({ first: 'A356', other: 'A380' }),
    ]);
    expectSentences([...sentences, ['tooMany', tooMany({ came: 5, maximum: 4 })]]);
    for (const [reason, sentence] of sentences) expect(sentence, reason).toMatch(/“A356”.*“A380”/);
  }
});

test('a field is called by its kind where that has a name of its own for it', () => {
  expect(fieldName(texts.zh, 'fuel', 'factor')).toBe('燃料上游的排放因子');
  expect(fieldName(texts.zh, 'material', 'factor')).toBe('排放因子');
  expect(fieldName(texts.zh, 'material', 'nothing')).toBeUndefined();
});
