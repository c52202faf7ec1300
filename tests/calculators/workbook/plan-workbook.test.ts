import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import type { Language } from '../../../src/calculators/engine/language.ts';
import { exampleFactories } from '../../../src/calculators/example-factories/index.ts';
import type { Entity } from '../../../src/calculators/factory-file/factory-file.ts';
import { quantifyPlan, type QuantifiedPlan } from '../../../src/calculators/measures/quantify-plan.ts';
import { textLoaders } from '../../../src/calculators/texts/index.ts';
import { planWorkbook } from '../../../src/calculators/workbook/index.ts';
import { workbookOf } from '../../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { fullCatalogue } from '../emissions/one-line.ts';
import { anyMeasures, anyPlan } from '../measures/arbitrary-plan.ts';
import { aPlan, quantifiedPlan } from '../measures/export/a-plan.ts';
import { catalogue } from '../measures/one-plan.ts';
import { annexMeasures } from '../readiness/collection.ts';
import { differing } from './differing.ts';
import { recalculate } from './recalculate.ts';
import { differences } from './same-values.ts';

const texts = { zh: await textLoaders.measures.zh(), en: await textLoaders.measures.en() };

const workbookFor = (quantified: QuantifiedPlan, language: Language, entity: Entity = { name: '示例工厂' }) =>
  planWorkbook({
    entity,
    quantified,
    checklist: [],
    annex: annexMeasures(language),
    language,
    texts: texts[language],
  });

const examples = exampleFactories.flatMap(({ file }) =>
  (['zh', 'en'] as const).flatMap((language) => {
    const { entity, emissions, measures } = file(language);
    const inventories = (emissions?.years ?? []).map((one) => quantifyInventory(one, fullCatalogue));
    return measures?.plan
      ? [workbookFor(quantifyPlan({ plan: measures.plan, inventories }, catalogue), language, entity)]
      : [];
  }),
);

const generated = fc
  .sample(anyPlan(anyMeasures()), { numRuns: 40, seed: 8 })
  .map((plan, place) => workbookFor(quantifyPlan({ plan }, catalogue), place % 2 ? 'en' : 'zh'));

test(
  'the plans of the three example factories and 40 others give the calculator’s numbers when LibreOffice computes their workbooks',
  { timeout: 600_000 },
  async () => {
    expect(examples.length).toBe(6);
    const { formulas, differences: found } = await differing([...examples, ...generated]);
    expect(found).toEqual([]);
    expect(formulas).toBeGreaterThan(10_000);
  },
);

test(
  'a dearer roof, another price and another rate change costs, payback and totals as in the calculator',
  { timeout: 300_000 },
  async () => {
    const before = workbookFor(quantifiedPlan({ ...aPlan, discountRate: undefined }), 'zh').sheets;
    const after = quantifiedPlan({
      ...aPlan,
      discountRate: '7',
      electricityPrice: '0.9',
      measures: aPlan.measures.map((line) =>
        line.id === 'line-1'
          ? { ...line, fields: { ...line.fields, capex: { unit: '10^4 CNY', amount: '450' } } }
          : line,
      ),
    });
    const inputs = before.find(({ name }) => name === '输入');
    const [keys = []] = inputs?.rows ?? [];
    const at = keys.indexOf('value');
    const typed: Readonly<Record<string, number>> = { discountRate: 7, electricityPrice: 0.9 };
    const edited = before.map((sheet) =>
      sheet.name !== '输入'
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((cells) => {
              const [path, key] = cells.map((cell) => (typeof cell === 'object' ? cell.value : cell));
              const isRoof = path === 'measures/plan/measures/line-1' && key === 'fields/capex';
              const number = isRoof ? 450 : typed[String(key)];
              return number === undefined
                ? cells
                : cells.map((cell, place) => (place === at ? number : cell));
            }),
          },
    );
    const [tables] = await recalculate([await workbookOf(edited)]);
    const expected = workbookFor(after, 'zh').sheets.filter(({ name }) =>
      ['减排计划', '减排路径'].includes(name),
    );
    expect(expected.length).toBe(2);
    expect(differences(expected, tables ?? new Map())).toEqual([]);
  },
);

test('takes every number that was entered from its cell of the inputs', () => {
  const entered = [...examples, ...generated].flatMap(({ sheets }) => {
    const factors = sheets.find(({ name }) => name === '因子' || name === 'Factors');
    return (factors?.rows ?? [])
      .map((cells) => cells.map((cell) => (typeof cell === 'object' ? cell.value : cell)))
      .filter((texts) => texts.includes('填写的数值') || texts.includes('as entered'));
  });
  expect(entered).toEqual([]);
});

test('says of every range of experience what it is, and keeps what a reader wrote a text', () => {
  const { sheets } = workbookFor(quantifiedPlan(), 'zh');
  const cells = (name: string) =>
    sheets
      .find((one) => one.name === name)
      ?.rows.flat()
      .map((cell) => String((typeof cell === 'object' ? cell.value : cell) ?? '')) ?? [];
  expect(cells('因子').filter((text) => text.startsWith('经验范围，效果')).length).toBeGreaterThan(2);
  expect(cells('输入')).toContain('=屋顶光伏');
  expect(
    sheets
      .flatMap(({ rows }) => rows.flat())
      .some((cell) => typeof cell === 'object' && cell.formula?.includes('屋顶光伏')),
  ).toBe(false);
});
