import { describe, expect, test } from 'vitest';
import { csvOf, sheetsOf } from '../../../../src/calculators/measures/export/index.ts';
import { measureIds } from '../../../../src/calculators/measures/measure-ids.ts';
import { aPlan, inputs } from './a-plan.ts';

/** A sheet as columns by their headings. */
function sheet(id: 'plan' | 'years' | 'checklist', ...of: Parameters<typeof inputs>) {
  const found = sheetsOf(inputs(...of)).find((one) => one.id === id);
  if (!found) throw new Error(`There is no sheet ${id}.`);
  const [headings = [], ...rows] = found.rows;
  const at = (heading: string) => {
    const place = headings.indexOf(heading);
    if (place < 0) throw new Error(`No column is called ${heading}; there are ${headings.join(', ')}.`);
    return rows.map((row) => row[place]);
  };
  return { name: found.name, headings, rows, at };
}

describe('the plan as a table', () => {
  test('has a row per measure in the order of the plan, each with its number, its name and its way', () => {
    const { at } = sheet('plan');
    expect(at('附录 A 编号')).toEqual(['A.4', 'A.17', 'A.19', 'A.18', 'A.3']);
    expect(at('名称').slice(0, 2)).toEqual(['=屋顶光伏', '直流变频多联机']);
    expect(at('估算方式')[4]).toBe('基础性工作（自身不减排）');
  });

  test('tells when, by whom and for what a measure is done, in full precision', () => {
    const { at } = sheet('plan');
    expect(at('首个完整生效年份')[0]).toBe('2025');
    expect([at('责任部门或责任人')[0], at('完成日期')[0]]).toEqual(['王五', '2024-11-30']);
    expect(at('投资（元）')[0]).toBe(3_000_000);
    // 1 000 kWp × 775 kWh/kWp × 80 % = 620 MWh, at 0.7 CNY/kWh
    expect(at('少购电量，中（MWh）')[0]).toBeCloseTo(620, 9);
    expect(at('年净收益，中（元）')[0]).toBeCloseTo(434_000, 6);
    expect(at('静态回收期，中（年）')[0]).toBeCloseTo(3_000_000 / 434_000, 9);
  });

  test('holds the reduction at every level and on both bases: 650 and 900 kWh/kWp instead of 775', () => {
    const { at } = sheet('plan');
    const mid = Number(at('减排量，基于市场，中（tCO2e）')[0]);
    expect(at('减排量，基于市场，低（tCO2e）')[0]).toBeCloseTo((mid / 775) * 650, 9);
    expect(at('减排量，基于市场，高（tCO2e）')[0]).toBeCloseTo((mid / 775) * 900, 9);
    expect(at('减排量，基于位置，中（tCO2e）')[0]).not.toBe(mid);
  });

  test('says what was entered and which ranges were taken in place of what wasn’t', () => {
    const { at } = sheet('plan');
    expect(at('填写值')[0]).toContain('装机容量：1000 kWp；自用比例：80 %');
    expect(at('采用的经验范围（低 – 中 – 高）')[0]).toContain('单位装机年发电量：650 – 775 – 900 kWh/kWp');
    // Both savings were entered.
    expect(at('采用的经验范围（低 – 中 – 高）').slice(1, 3)).toEqual(['', '']);
  });

  test('says of two measures on one load that the second acts on what the first leaves', () => {
    expect(sheet('plan').at('说明与待处理').join()).toMatch(/作用于同一负荷，按余下的 80 % 计算/);
  });

  test('leaves empty what isn’t known, and says what is missing', () => {
    const { at } = sheet('plan');
    expect(at('计入计划')[3]).toBe('否');
    expect(at('减排量，基于市场，中（tCO2e）')[3]).toBeUndefined();
    expect(at('说明与待处理')[3]).toContain('年供热量：请填写这一项');
  });
});

describe('the years as a table', () => {
  test('are those of the plan, with the target on a straight line: 2026 is 30 % below 2023', () => {
    const { at, rows } = sheet('years');
    expect(at('年份')).toEqual([2024, 2025, 2026]);
    const base = Number(at('不采取措施，基于市场（tCO2e）')[0]);
    expect(at('目标，基于市场（tCO2e）').map((value) => Number(value) / base)).toEqual([
      expect.closeTo(0.9, 9),
      expect.closeTo(0.8, 9),
      expect.closeTo(0.7, 9),
    ]);
    expect(rows).toHaveLength(3);
  });

  test('put the investment into the year in which a measure begins to work', () => {
    expect(sheet('years').at('当年投产措施的投资（元）')).toEqual([0, 3_000_000, 0]);
  });

  test('are none where the base year isn’t known', () => {
    expect(sheet('years', 'zh', { ...aPlan, stated: {} }).rows).toEqual([]);
  });
});

describe('the checklist as a table', () => {
  test('names every measure of the annex once, in its order', () => {
    expect(sheet('checklist').at('附录 A 编号')).toEqual(measureIds);
  });

  test('tells the status with its note, that what is in the plan is planned, and what nobody has said', () => {
    const { at } = sheet('checklist');
    const of = (id: (typeof measureIds)[number]) => {
      const place = measureIds.indexOf(id);
      return [at('实施情况')[place], at('计划中的年份')[place], at('备注')[place]];
    };
    expect(of('A.17')).toEqual(['已实施', '2024', '2024 年 5 月完工']);
    expect(of('A.4')).toEqual(['已计划', '2025', undefined]);
    expect(of('A.13')).toEqual(['不适用', '', '没有数据中心']);
    expect(of('A.9')).toEqual(['未说明', '', undefined]);
  });
});

describe('as a file of commas', () => {
  const text = csvOf(sheetsOf(inputs())[0]?.rows ?? []);

  test('a name that a spreadsheet would compute stays a name', () => {
    expect(text).toContain(`'=屋顶光伏`);
  });

  test('every row has as many cells as the headings', () => {
    for (const { rows } of sheetsOf(inputs())) {
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    }
  });

  test('English has other words and the same numbers', () => {
    const numbers = (language: 'zh' | 'en') =>
      sheetsOf(inputs(language)).map(({ rows }) =>
        rows.map((row) => row.filter((cell) => typeof cell === 'number')),
      );
    expect(numbers('en')).toEqual(numbers('zh'));
    // What was typed stays as it was typed.
    const typed = /=屋顶光伏|王五|可研报告 2024-03|荷载已核|2024 年 5 月完工|没有数据中心|明年|碳普惠/gu;
    const english = sheetsOf(inputs('en')).flatMap(({ rows }) => rows.flat());
    expect(english.filter((cell) => /\p{Script=Han}/u.test(String(cell).replace(typed, '')))).toEqual([]);
  });
});

test('a hostile file is written as it is, and computes nothing', () => {
  const hostile = {
    ...aPlan,
    measures: [
      {
        id: 'constructor',
        kind: '__proto__' as never,
        measure: 'toString' as never,
        name: '<b>@SUM(A1)</b>',
        fields: { year: { unit: 'kWh', amount: '1' } as never, fuel: 'constructor' },
      },
    ],
  };
  const { at } = sheet('plan', 'zh', hostile);
  expect([at('估算方式')[0], at('附录 A 措施')[0], at('首个完整生效年份')[0]]).toEqual([
    '__proto__',
    'toString',
    '',
  ]);
});
