import { describe, expect, test } from 'vitest';
import { planPage, planReportOf } from '../../../../src/calculators/measures/report/index.ts';
import type { Plan } from '../../../../src/calculators/measures/plan.ts';
import { aPlan, inputs } from '../export/a-plan.ts';

const entity = { name: '张三机械厂', responsible: '李四' };

const reportOf = (plan: Plan = aPlan, language: 'zh' | 'en' = 'zh') =>
  planReportOf({ ...inputs(language, plan), entity, details: { preparedOn: '2024-01-15' } });

type Block = ReturnType<typeof reportOf>['sections'][number]['blocks'][number];

const blocksOf = (id: string, report = reportOf()): readonly Block[] => {
  const section = report.sections.find((one) => one.id === id);
  if (!section) throw new Error(`The report has no section ${id}.`);
  return section.blocks;
};

const textOf = (cell: string | { readonly text: string; readonly unit?: string }): string =>
  typeof cell === 'string' ? cell : [cell.text, cell.unit].filter(Boolean).join(' ');

/** The rows of all tables and facts of a section, as texts. */
const rowsOf = (id: string, report = reportOf()): string[][] =>
  blocksOf(id, report).flatMap((block) =>
    block.type === 'table' || block.type === 'facts' ? block.rows.map((row) => row.map(textOf)) : [],
  );

const sentencesOf = (id: string, report = reportOf()): string =>
  blocksOf(id, report)
    .flatMap((block) => (block.type === 'sentence' ? [block.sentence] : []))
    .join('\n');

describe('the report of a plan', () => {
  test('says first that it is an estimate of the enterprise, and that what is planned isn’t reduced yet', () => {
    expect(reportOf().title).toBe('减排计划（2024—2026 年）');
    expect(reportOf().sections[0]?.id).toBe('nature');
    expect(sentencesOf('nature')).toMatch(/不是核查结论[^]*还不是实现的减排/);
  });

  test('names the factory, the base year, the years, the basis and the target, as they were typed', () => {
    expect(rowsOf('frame')).toEqual(
      expect.arrayContaining([
        ['名称', '张三机械厂'],
        ['基准年', '2023'],
        ['计划期', '2024—2026'],
        ['范围 2 的计算基础', '基于市场'],
        ['目标（末年比基准年降低）', '30 %'],
        ['电价', '0.7 元/kWh'],
        ['不采取措施时的年增长', '未填写'],
      ]),
    );
  });

  test('starts from both bases: 10 000 MWh × 0.6096 and × 0.5581', () => {
    expect(rowsOf('baseline')).toEqual(
      expect.arrayContaining([
        ['范围 2：外购电网电力', '6,096.0', '5,581.0'],
        ['范围 3', '没有核算', '没有核算'],
        ['合计', '7,096.0', '6,581.0'],
        ['外购电网电量', '10,000 MWh'],
      ]),
    );
  });

  test('tells what the last year comes to, and by how much the target is missed: 7 096 × 70 % = 4 967.2', () => {
    expect(sentencesOf('outcome')).toMatch(/2026 年可减排 510\.2 tCO₂e（449\.2 至 571\.3），仍有 6,585\.8/);
    expect(sentencesOf('outcome')).toContain('目标是 4,967.2 tCO₂e：按中值还差 1,618.6 tCO₂e。');
    const low = { ...aPlan, target: '1' };
    expect(sentencesOf('outcome', reportOf(low))).toContain('按中值达到目标');
    const { target: _, ...without } = aPlan;
    expect(sentencesOf('outcome', reportOf(without))).toContain('没有设定目标');
  });

  test('keeps reductions and offsets apart', () => {
    expect(sentencesOf('outcome')).toContain('不从本计划的减排中扣除，也不与它相加');
  });

  test('has every year on both bases, from the base year on', () => {
    const years = rowsOf('outcome').map(([year]) => year);
    expect(years).toEqual(['2023', '2024', '2025', '2026', '2023', '2024', '2025', '2026']);
  });

  test('has every measure with year, owner, day, cost, saving and its range on both bases', () => {
    const [roof, , , pump] = rowsOf('measures');
    // 620 MWh × 0.6096 and × 0.5581; 620 MWh × 0.7 CNY/kWh
    expect(roof).toEqual([
      'A.4 =屋顶光伏',
      '2025',
      '王五\n2024-11-30',
      '3,000,000',
      '434,000',
      '317.0 – 378.0 – 438.9',
      '290.2 – 346.0 – 401.8',
    ]);
    expect(pump?.[0]).toBe('A.18 空气源热泵替代燃料供热（不计入）');
    expect(rowsOf('measures')).toHaveLength(aPlan.measures.length + 1);
  });

  test('says what a tonne costs with its sign: 300 万元 over 25 years less 434 000 a year, on 377.952 t', () => {
    const roof = rowsOf('costs').find(([name]) => name === 'A.4 =屋顶光伏');
    // (120 000 − 434 000) ÷ 377.952
    expect(roof?.[6]).toBe('−830.79');
    expect(sentencesOf('costs')).toContain('负值表示减排的同时有净收益');
    expect(sentencesOf('costs')).toContain('没有填写投资的措施：A.17 直流变频多联机');
  });

  test('lists the ranges that were taken and how sure they are, and not those that the reader replaced', () => {
    const taken = rowsOf('assumptions').map(([measure, parameter, , , , , confidence]) => [
      measure,
      parameter,
      confidence,
    ]);
    expect(taken).toEqual([['A.4 =屋顶光伏', '单位装机年发电量', '未核到原文']]);
  });

  test('names the documents of the factors', () => {
    expect(rowsOf('factors').map((row) => row[3])).toEqual([
      expect.stringContaining('公告2025年第47号'),
      expect.stringContaining('公告2025年第47号'),
    ]);
  });

  test('says what multiplies and what counts once, and where that happens in the plan', () => {
    expect(sentencesOf('rules')).toMatch(/1 − Π\(1 − s\)[^]*只计一次/);
    expect(rowsOf('rules')).toEqual([['A.17 直流变频多联机', expect.stringContaining('按余下的 80 % 计算')]]);
  });

  test('asks what is still open, with the field that it is about', () => {
    expect(rowsOf('open')).toContainEqual(['A.18 空气源热泵替代燃料供热', '年供热量：请填写这一项。']);
  });

  test('ends with who answers for it', () => {
    expect(reportOf().sections.at(-1)?.id).toBe('signatures');
    expect(rowsOf('signatures').map(([name]) => name)).toEqual(['编制人', '管理层批准', '日期']);
  });

  test('of a plan without a base year says so instead of a trajectory', () => {
    const unknown = reportOf({ ...aPlan, stated: {} });
    expect(sentencesOf('baseline', unknown)).toContain('没有基准年的排放');
    expect(sentencesOf('outcome', unknown)).toContain('没有可以列出的年份');
  });

  test('of an empty plan says that it is empty', () => {
    const empty = reportOf({ ...aPlan, measures: [] });
    expect(sentencesOf('measures', empty)).toBe('计划里还没有措施。');
    expect(empty.sections.map(({ id }) => id)).not.toContain('costs');
  });

  test('speaks English but for what was typed and the places in Chinese documents', () => {
    const { sections, title } = reportOf(aPlan, 'en');
    const texts = sections
      .filter(({ id }) => id !== 'factors')
      .flatMap(({ heading, blocks }) => [
        heading,
        ...blocks.flatMap((block) =>
          block.type === 'sentence'
            ? [block.sentence]
            : block.type === 'heading'
              ? [block.heading]
              : [
                  ...(block.type === 'table' ? [block.caption, ...block.columns] : []),
                  ...block.rows.flat().map(textOf),
                ],
        ),
      ]);
    const typed = /=屋顶光伏|王五|李四|张三机械厂|可研报告 2024-03|2024 年 5 月完工|没有数据中心|明年/gu;
    expect([title, ...texts].filter((text) => /\p{Script=Han}/u.test(text.replace(typed, '')))).toEqual([]);
  });

  test('leaves no fact unfilled', () => {
    for (const language of ['zh', 'en'] as const) {
      expect(JSON.stringify(reportOf(aPlan, language))).not.toMatch(/\{\w+\}|undefined|NaN/);
    }
  });
});

test('as a page holds no markup of the reader’s', () => {
  const named = {
    ...aPlan,
    measures: aPlan.measures.map((line) => ({ ...line, name: '<img src=x onerror=alert(1)>' })),
  };
  const page = planPage(reportOf(named));
  expect(page).not.toContain('<img');
  expect(page).toContain('&lt;img');
  expect(page).not.toMatch(/ style=/);
});
