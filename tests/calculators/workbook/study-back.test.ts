import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/calculators/engine/language.ts';
import { lineEntries } from '../../../src/calculators/footprint/entries/material-search.ts';
import { quantifyStudy } from '../../../src/calculators/footprint/quantify/quantify-study.ts';
import type { FootprintStudy } from '../../../src/calculators/footprint/study.ts';
import { textLoaders } from '../../../src/calculators/texts/index.ts';
import { markOfSheet, readStudy, studyWorkbook } from '../../../src/calculators/workbook/index.ts';
import { anyStudy, catalogue } from '../footprint/arbitrary-study.ts';
import { amount, aStudy } from '../footprint/one-study.ts';
import { add, markedSheet, write } from './came-back.ts';

const texts = { zh: await textLoaders.footprint.zh(), en: await textLoaders.footprint.en() };
const entries = await lineEntries();
const entity = { name: '示例工厂' };

function sheetsOf(study: FootprintStudy, language: Language = 'zh') {
  const quantified = quantifyStudy(study, catalogue);
  return studyWorkbook({ entity, quantified, catalogue, language, texts: texts[language] }).sheets;
}

const inputsOf = (study: FootprintStudy, language: Language = 'zh') => markedSheet(sheetsOf(study, language));

function back(rows: readonly (readonly string[])[], study: FootprintStudy, of = entity) {
  const mark = markOfSheet(rows);
  if (!mark) throw new Error('The sheet should have its mark.');
  const quantified = quantifyStudy(study, catalogue);
  return readStudy(rows, mark, { entity: of, quantified, catalogue, entries, texts: texts[mark.language] });
}

/** Steel, power in use for five years, goods carried over two legs, and a process that two products share. */
const study = aStudy(
  [
    {
      kind: 'material',
      name: '钢板',
      stage: 'raw-materials',
      fields: { factor: 'material-carbon-steel-cn', quantity: amount('2.5', 'kg'), loss: amount(10, '%') },
      evidence: { document: '物料清单' },
    },
    { kind: 'electricity', name: '用电', stage: 'use', times: '5', fields: { quantity: amount(12, 'kWh') } },
    {
      kind: 'transport',
      name: '运输',
      stage: 'distribution',
      fields: { quantity: amount(3, 'kg') },
      legs: ['leg-1', 'leg-2'].map((id) => ({ id, fields: { distance: amount(100, 'km') } })),
    },
    {
      kind: 'electricity',
      name: '车间电',
      per: 'period',
      allocation: 'shared',
      site: { year: 2024, line: 'grid', share: '40' },
      fields: { quantity: amount(8000, 'kWh') },
    },
  ],
  {
    output: 1000,
    boundary: 'cradle-to-grave',
    allocations: [
      {
        id: 'shared',
        name: '车间',
        method: 'mass',
        products: [
          { name: '甲', massKg: 600 },
          { name: '乙', massKg: '400' },
        ],
      },
    ],
  },
);

describe('a workbook of a product’s footprint that comes back', () => {
  test('as it was gives the very study it was made of, whatever was entered, in either language', () => {
    expect(back(inputsOf(study), study)).toEqual({ whole: study, changes: [], doubts: [] });
    fc.assert(
      fc.property(fc.gen(), fc.constantFrom('zh', 'en'), (gen, language) => {
        const any = anyStudy(gen);
        expect(back(inputsOf(any, language), any)).toEqual({ whole: any, changes: [], doubts: [] });
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  test('takes every number that was entered from its cell of the inputs, those of shares and of use, too', () => {
    const factors = sheetsOf(study).find(({ name }) => name === '因子');
    const texts = factors?.rows.flat().map((cell) => (typeof cell === 'object' ? cell.value : cell));
    expect(texts).toContain('由定义或决定给出的数');
    expect(texts).not.toContain('填写的数值');
  });

  test('with numbers, stages, legs, shares and output changed has them in their places', () => {
    const rows = inputsOf(study);
    write(rows, ['钢板'], 'value', '3');
    write(rows, ['钢板'], 'stage', '生产');
    write(rows, ['钢板'], 'document', '物料清单 v2');
    write(rows, ['用电'], 'times', '8');
    write(rows, ['legs/leg-2/fields/distance'], 'value', '250');
    write(rows, ['车间电'], 'siteShare', '35');
    write(rows, ['车间电'], 'per', texts.zh.per.unit);
    write(rows, ['output'], 'value', '1200');
    write(rows, ['allocations/shared/products/1/massKg'], 'value', '200');
    const { whole, changes, doubts } = back(rows, study);
    const [steel, power, carried, shop] = whole.lines;
    expect(doubts).toEqual([]);
    expect(changes.filter(({ state }) => state !== 'changed')).toEqual([]);
    expect(changes.length).toBe(9);
    expect(steel).toEqual({
      ...study.lines[0],
      stage: 'production',
      fields: { ...study.lines[0]?.fields, quantity: { unit: 'kg', amount: 3 } },
      evidence: { document: '物料清单 v2' },
    });
    expect(power?.times).toBe(8);
    expect(carried?.legs?.map(({ fields }) => fields['distance'])).toEqual([
      { unit: 'km', amount: 100 },
      { unit: 'km', amount: 250 },
    ]);
    expect(shop).toMatchObject({ per: 'unit', site: { year: 2024, line: 'grid', share: 35 } });
    expect(whole.output).toBe(1200);
    expect(whole.allocations[0]?.products).toEqual([
      { name: '甲', massKg: 600 },
      { name: '乙', massKg: 200 },
    ]);
  });

  test('tells what was expected where it can’t read what came, and leaves it as it was', () => {
    const rows = inputsOf(study);
    write(rows, ['钢板'], 'value', '约三');
    write(rows, ['钢板'], 'stage', '回收');
    write(rows, ['钢板'], 'kind', '运输');
    write(rows, ['用电'], 'stage', '');
    write(rows, ['车间电'], 'siteShare', '');
    const { whole, changes } = back(rows, study);
    expect(whole).toEqual(study);
    expect(changes.map(({ after, problem }) => [after, problem])).toEqual([
      ['运输', 'notHere'],
      ['回收', 'unknownOption'],
      ['约三', 'notANumber'],
      ['', 'unknownOption'],
      ['', 'notANumber'],
    ]);
    expect(changes[1]?.expected).toContain('生产');
  });

  test('has new lines that were added below, and says what each name was taken for', () => {
    const rows = inputsOf(study);
    add(rows, { source: '铝锭', value: '0.4', unit: 'kg', document: '清单' });
    add(rows, { source: '耗电', value: '3', unit: 'kWh', stage: '使用', times: '2' });
    add(rows, { source: '不知道是什么', value: '3' });
    const { whole, changes } = back(rows, study);
    const [aluminium, power, ...none] = whole.lines.slice(study.lines.length);
    expect(aluminium).toMatchObject({
      id: 'line-5',
      kind: 'material',
      name: '铝锭',
      stage: 'raw-materials',
      fields: { factor: 'material-electrolytic-aluminium-cn', quantity: { unit: 'kg', amount: 0.4 } },
      evidence: { document: '清单' },
    });
    expect(power).toMatchObject({ id: 'line-6', kind: 'electricity', stage: 'use', times: 2 });
    expect(none).toEqual([]);
    expect(changes.map(({ state, problem }) => problem ?? state)).toEqual(['new', 'new', 'unknownSource']);
    expect(changes[0]?.after).toContain('电解铝');
  });

  test('of another product, of an inventory, or of another factory is told apart', () => {
    const rows = inputsOf(study);
    expect(back(rows, { ...study, id: 'study-2' })).toMatchObject({ changes: [], doubts: ['otherPart'] });
    expect(back(rows, study, { name: '另一家' }).doubts).toEqual(['otherFactory']);
    const [first = []] = rows;
    const ofInventory = [
      [(first[0] ?? '').replace(' study ', ' inventory '), ...first.slice(1)],
      ...rows.slice(1),
    ];
    expect(back(ofInventory, study)).toMatchObject({ changes: [], doubts: ['otherPart'] });
  });

  test('from 1.1.0, which showed the stage in a column that nobody changes, is read as well', () => {
    const rows = inputsOf(study).map((cells) => [...cells]);
    const [keys = []] = rows;
    const stage = keys.indexOf('stage');
    keys[stage] = 'site';
    for (const column of ['per', 'times', 'siteShare']) {
      const place = keys.indexOf(column);
      for (const cells of rows) cells.splice(place, 1);
    }
    write(rows, ['钢板'], 'value', '3');
    const { changes, doubts } = back(rows, study);
    expect(changes).toMatchObject([{ before: '2.5', after: '3', state: 'changed' }]);
    expect(doubts).toEqual([]);
  });

  test('is no reason to touch prototypes or to fail, whatever stands in it', () => {
    const rows = inputsOf(study);
    const hostile = fc.constantFrom(
      '__proto__',
      'constructor',
      'legs/__proto__/fields/distance',
      '=cmd()',
      '1e999',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(rows.length - 1), fc.nat(20), hostile), { maxLength: 12 }),
        (edits) => {
          const edited = rows.map((cells) => [...cells]);
          for (const [row, column, text] of edits) if (row > 0 && edited[row]) edited[row][column] = text;
          const { whole } = back(edited, study);
          expect(Object.getPrototypeOf(whole.lines[0]?.fields)).toBe(Object.prototype);
          expect(() => quantifyStudy(whole, catalogue)).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });
});
