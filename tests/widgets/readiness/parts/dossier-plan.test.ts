import { describe, expect, test } from 'vitest';
import { newFactoryFile, type FactoryFile } from '../../../../src/calculators/index.ts';
import { exampleFactories } from '../../../../src/calculators/example-factories/index.ts';
import { resultsOf } from '../../../../src/calculators/factory/index.ts';
import { zh } from '../../../../widgets/readiness/messages/zh.ts';
import { dossierPlan } from '../../../../widgets/readiness/parts/dossier-plan.ts';
import { annexMeasures } from '../../../calculators/readiness/collection.ts';

const planOf = async (factory: FactoryFile) =>
  dossierPlan({
    factory,
    records: await resultsOf(factory),
    annex: annexMeasures('zh'),
    language: 'zh',
    t: zh,
  });

test('a file without a plan gives the dossier none', async () => {
  expect(await planOf(newFactoryFile())).toBeUndefined();
});

describe.each(exampleFactories)('the plan of $id in its dossier', ({ file }) => {
  const factory = file('zh');
  const { plan } = factory.measures ?? {};

  test('has a row for each of its measures, in their order, under the columns', async () => {
    const table = await planOf(factory);
    expect(table?.rows.map(([name]) => name)).toEqual(
      plan?.measures.map(({ measure, name }) => `${measure} ${name}`),
    );
    for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
  });

  test('says its years, the year it starts from, and what remains at its end', async () => {
    const [is, remains] = (await planOf(factory))?.sentences ?? [];
    expect(is).toContain(`${plan?.from}—${plan?.to} 年的减排计划，以 ${plan?.baseYear} 年为基准年`);
    expect(remains).toMatch(new RegExp(`^${plan?.to} 年预计还有 [\\d,.]+ tCO₂e。$`));
  });

  test('gives each range from its smaller end', async () => {
    const number = (text: string) => Number(text.replace('−', '-').replaceAll(',', ''));
    for (const row of (await planOf(factory))?.rows ?? []) {
      const [, low = '', high = ''] = /（(.+) – (.+)）/.exec(String(row.at(-1))) ?? [];
      expect(number(low)).toBeLessThanOrEqual(number(high));
    }
  });
});

test('a measure without a name of its own has that of the annex, with whose it is and until when', async () => {
  const [machinery] = exampleFactories;
  const factory = machinery!.file('zh');
  const plan = factory.measures!.plan!;
  const line = { ...plan.measures[0]!, name: ' ' };
  const named = { ...line, fields: { ...line.fields, owner: '设备部', due: '2026-12-31' } };
  const table = await planOf({ ...factory, measures: { plan: { ...plan, measures: [named] } } });
  expect(table?.rows[0]?.slice(0, 4)).toEqual(['A.4 分布式光伏发电', '2027', '设备部', '2026-12-31']);
});
