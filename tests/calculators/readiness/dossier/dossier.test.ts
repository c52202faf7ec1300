import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../../src/calculators/engine/number-format.ts';
import { answerWords, type Assessment } from '../../../../src/calculators/readiness/assessment.ts';
import { newAssessment } from '../../../../src/calculators/readiness/new-assessment.ts';
import { anAssessment, assessed, collections } from '../export/an-assessment.ts';
import { aDossier, boundary, cellText, item, rowsOf, section, whole } from './a-dossier.ts';

const { requirements } = collections.zh;

const nothing = newAssessment('assessment-1', '2026-03-01', 1);

const numberIn = (cell: unknown): number | undefined =>
  typeof cell === 'object' && cell !== null && 'number' in cell ? Number(cell.number) : undefined;

describe('the dossier of a self-assessment', () => {
  test.each([
    ['zh', /^自评，不是认证。/, /不产生任何等级、称号或标志/],
    ['en', /^A self-assessment, not a certification\./, /confers no level, title or label/],
  ] as const)('begins with what it is not, and confers nothing (%s)', (language, isNot, confers) => {
    const report = aDossier(assessed(undefined, language), {}, language);
    expect(report.sections[0]?.id).toBe('nature');
    expect(section(report, 'nature')).toMatch(isNot);
    expect(section(report, 'nature')).toMatch(confers);
    expect(whole(report)).not.toMatch(/★|☆|[一二三四五六]星级|[A-D]级|\bstars?\b|certified zero/i);
  });

  test('says whose it is, of when, by whom, and of which versions', () => {
    const details = { preparedOn: '2026-03-02', versions: { calculator: '0.4.0', factors: '2026-11' } };
    const factory = section(aDossier(assessed(), { details }), 'factory');
    for (const line of ['名称: 某某厂', '自评日期: 2026-03-01', '评估人: 张三', '管理层: 李四', '指南文本版本: 第 1 版', '计算器版本: 0.4.0', '因子库版本: 2026-11', '统一社会信用代码: 未填写']) {
      expect(factory).toContain(line);
    }
    const earlier = aDossier(assessed({ ...anAssessment, textVersion: 0 }));
    expect(section(earlier, 'factory')).toContain('第 0 版（本档案列出的是第 1 版的条款）');
  }); // prettier-ignore

  test('takes the boundary from the inventory, and says where there is none', () => {
    expect(section(aDossier(assessed(), { boundary }), 'boundary')).toBe(
      '核算边界取自本企业 2025 年的温室气体清单。\n边界确定方法: 运营控制权法\n边界说明: 厂区全部\n场所: 一厂\n二厂',
    );
    expect(section(aDossier(), 'boundary')).toContain('没有可以引用的温室气体清单');
  });

  test('gives every condition with who says so and why', () => {
    const conditions = section(aDossier(), 'conditions');
    expect(conditions).toContain('有数据中心 | 否 | 企业 | 只有一间弱电机房');
    expect(conditions).toContain('开展碳抵消 | 是 | 其他计算器的数据 | 抵消台账中有 4 批。');
    expect(conditions).toContain('新建企业或项目 | 尚未说明 | — | ');
  });

  test('ends with lines to sign on, which change nothing of its nature', () => {
    const report = aDossier();
    expect(report.sections.at(-1)?.id).toBe('signatures');
    expect(section(report, 'signatures')).toMatch(
      /自评，不是认证。\n评估人签字: 张三　＿+\n管理层签字: 李四　＿+\n日期: ＿+$/,
    );
  });
});

describe('the results in the dossier', () => {
  test('are the numbers of assess(), each by itself', () => {
    const result = assessed();
    const { total, span, leftOut, evidence, coverage } = result.scores;
    const figures = rowsOf(aDossier(result), '各项数字（互不替代）');
    const [gates, ofTotal, ofSpan, ofCoverage, ofEvidence, ofLeftOut] = figures.map(([, value]) => value);
    expect(gates).toBe('未满足基本要求');
    expect(numberIn(ofTotal)).toBe((total?.value ?? NaN) * 100);
    // Rounded once, half to even: 6.25 % is 6.2 %.
    const percent = (share: number) => formatNumber(share * 100, { decimals: 1 });
    expect(ofSpan).toBe(`${percent(span.low)} %～${percent(span.high)} %`);
    expect(ofCoverage).toContain(`${percent(coverage)} %（`);
    expect(numberIn(ofEvidence)).toBe((evidence ?? NaN) * 100);
    expect(numberIn(ofLeftOut)).toBe(leftOut * 100);
  });

  test('count what is answered of what counts: 6.1.1-r1, 6.2.1-r1 and 7.1.1-r1', () => {
    const { dimensions } = assessed().scores;
    const applicable = dimensions.reduce((all, one) => all + one.applicable, 0);
    expect(section(aDossier(), 'outcome')).toContain(`${applicable} 条计分的要求中已回答 3 条`);
  });

  test('call all of it all, and almost all not: with one of 58 open the rest is 99.9 %', () => {
    const answers = requirements.map(({ id }) => ({
      requirement: id,
      answer: id === '7.3.1-r1' ? ('unknown' as const) : ('met' as const),
      evidence: [],
    }));
    // 7.3.1 is a third of 7.3, which weighs 1 of 9 001: 0.0037 % are open.
    const weights = ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '7.1', '7.2'].map((dimension) => ({
      dimension,
      weight: '1000',
    }));
    const coverage = (of: Assessment) =>
      cellText(rowsOf(aDossier(assessed(of)), '各项数字（互不替代）')[3]?.[1] ?? '');
    expect(coverage({ ...nothing, answers, weights })).toMatch(/^99\.9 %/);
    const all = answers.map((one) => ({ ...one, answer: 'met' as const }));
    expect(coverage({ ...nothing, answers: all, weights })).toMatch(/^100\.0 %/);
    expect(coverage({ ...nothing, answers: all })).toMatch(/^100\.0 %/);
  });

  test('state the score of each dimension with its weight', () => {
    const result = assessed({ ...anAssessment, weights: [{ dimension: '6.1', weight: '3' }] });
    const rows = rowsOf(aDossier(result), '各维度得分与权重');
    expect(rows.map(([, weight, score]) => [numberIn(weight), numberIn(score)])).toEqual(
      result.scores.dimensions.map(({ dimension, score }) => [
        dimension === '6.1' ? 3 : 1,
        score && score.value * 100,
      ]),
    );
    expect(section(aDossier(result), 'outcome')).toContain('权重由企业自行设定');
    expect(section(aDossier(), 'outcome')).toContain('权重相等');
  });

  test('never let a score stand for a gate: with all but one met the basic requirements are not', () => {
    const answers = requirements.map(({ id }) => ({
      requirement: id,
      answer: id === '6.5.3-r1' ? ('not' as const) : ('met' as const),
      evidence: [],
    }));
    const report = aDossier(assessed({ ...nothing, answers }));
    expect(section(report, 'gates')).toMatch(/^未满足基本要求\n/);
    expect(section(report, 'gates')).toContain('6.5.3-r1 数据采集与计量 | 未满足 | 不满足');
    expect(rowsOf(report, '各项数字（互不替代）')[0]?.[1]).toBe('未满足基本要求');
  });

  test('show every gate with how it stands', () => {
    const { gates } = assessed();
    expect(rowsOf(aDossier(), '基本要求').length).toBe(gates.items.length);
    expect(section(aDossier(), 'gates')).toContain('5.1-r1 合规要求 | 已满足（自评） | 满足 | 有');
    expect(section(aDossier(), 'gates')).toContain('6.1.1-r1 核算体系建立 | 已满足（自评） | 满足 | 未写明');
  });
});

describe('item by item', () => {
  test.each(['zh', 'en'] as const)('every requirement stands once, in the guideline’s own words (%s)', (language) => {
    const report = aDossier(assessed(undefined, language), {}, language);
    const sentences = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'sentence' ? [block.sentence] : [])),
    );
    const headings = report.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'heading' ? [block.heading] : [])),
    );
    const { requirements: asked } = collections[language];
    expect(headings.length).toBe(asked.length);
    for (const { id, text, items } of asked) {
      expect(sentences.filter((one) => one === [text, ...items].join('\n')).length).toBe(1);
      expect(headings.filter((one) => new RegExp(`[（(]${id}[，,]`).test(one)).length).toBe(1);
    }
  }); // prettier-ignore

  test('has the description that the reader chose, the evidence and what is still asked', () => {
    const report = aDossier();
    const met = requirements.find(({ id }) => id === '5.1-r1');
    expect(item(report, '5.1-r1')).toContain('5.1 合规要求（5.1-r1，应）');
    expect(item(report, '5.1-r1')).toContain('要求类别: 必须满足；基本要求；不计分');
    expect(item(report, '5.1-r1')).toContain(`该回答的含义: ${met?.anchors.met}`);
    expect(item(report, '5.1-r1')).toContain('证据: 管理评审记录.pdf（2026-01-15；档案室 3 号柜）');
    expect(item(report, '6.1.1-r1')).toContain('证据: 未写明');
    expect(item(report, '6.1.1-r1')).toMatch(/待处理: .*没有写明证据/);
  });

  test('has the arithmetic of a measured quantity, limited to what counts', () => {
    expect(item(aDossier(), '5.2-r1')).toContain('回答: 部分满足（按实测数值）');
    expect(item(aDossier(), '5.2-r1')).toContain('= (350 − 400) ÷ (300 − 400) = 0.5');
    const measured = { actual: '280', baseline: '400', leading: '300', document: 'GB 99999' };
    const better = { ...nothing, answers: [{ requirement: '6.3.3-r1', measured, evidence: [] }] };
    // (280 − 400) ÷ (300 − 400) = 1.2: better than the leading value is no more than met.
    expect(item(aDossier(assessed(better)), '6.3.3-r1')).toContain('= 1.2，按 1 计');
    expect(item(aDossier(assessed(better)), '6.3.3-r1')).toContain('计分: 1');
    const negative = { ...measured, actual: '-5', baseline: '-10', leading: '10' };
    const signed = { ...nothing, answers: [{ requirement: '6.3.3-r1', measured: negative, evidence: [] }] };
    expect(item(aDossier(assessed(signed)), '6.3.3-r1')).toContain('((−5) − (−10)) ÷ (10 − (−10)) = 0.25');
  });

  test('has what the other calculators show, also where the reader says otherwise', () => {
    expect(item(aDossier(), '5.3-r1')).toContain('回答: 满足（取自其他计算器的数据）');
    expect(item(aDossier(), '5.3-r1')).toContain('其他计算器的数据: 满足：2025 年清单');
    const answers = [{ requirement: '5.3-r1', answer: 'not' as const, evidence: [] }];
    const overruled = aDossier(assessed({ ...nothing, answers }));
    expect(item(overruled, '5.3-r1')).toContain('回答: 不满足（自行回答）');
    expect(item(overruled, '5.3-r1')).toContain('其他计算器的数据: 满足：2025 年清单');
  });

  test('has the reason why one doesn’t concern the factory: the reader’s, or the condition’s', () => {
    expect(item(aDossier(), '6.4.4-r1')).toContain('回答: 不适用（自行回答）\n理由: 生产不用水');
    expect(item(aDossier(), '6.6.3-r1')).toContain('适用情形: 不适用。有数据中心：否（只有一间弱电机房）');
    expect(item(aDossier(), '6.6.4-r1')).toContain('适用情形: 适用。有作业机械或车辆：是');
  });

  test('has the owner and the day by which a gap is to be closed', () => {
    expect(item(aDossier(), '6.2.1-r1')).toContain('责任人: 王五\n完成期限: 2026-12-31\n备注: 先做屋顶荷载');
  });

  test('keeps an answer to what the text no longer asks in sight', () => {
    const answers = [{ requirement: '9.9-r1', answer: 'met' as const, evidence: [] }];
    expect(section(aDossier(assessed({ ...nothing, answers })), 'open')).toContain(
      '9.9-r1 | 指南的现行文本中没有这条要求',
    );
  });
});

describe('gaps, plan, evidence, indicators and comparison', () => {
  test('rank the gaps as assess() does, with what each is worth', () => {
    const { missing, unknown } = assessed().gaps;
    const rows = [...rowsOf(aDossier(), '不满足和部分满足的要求'), ...rowsOf(aDossier(), '尚不清楚的要求')];
    expect(rows.map(([id]) => cellText(id ?? '').split(' ')[0])).toEqual(
      [...missing, ...unknown].map(({ item: one }) => one.requirement.id),
    );
    expect(rows.map(([, rank]) => numberIn(rank))).toEqual(rows.map((_, place) => place + 1));
    // A gate outside the score is worth nothing in it, and first all the same.
    expect(rows.map((row) => numberIn(row[4]))).toEqual(
      [...missing, ...unknown].map(({ item: one, worth }) => (one.scored ? worth * 100 : undefined)),
    );
    expect(rows[0]?.slice(0, 5).map(cellText)).toEqual(['5.2-r1 基础门槛', '1', '应\n基本要求', '部分满足', '不计分']);
  }); // prettier-ignore

  test('print a plan as it was handed in, and none where there is none', () => {
    const plan = {
      columns: ['措施', '年份', '减排量'],
      rows: [['A.4 屋顶光伏', '2027', { number: 512.4, text: '512.4', unit: 'tCO₂e' }]],
      sentences: ['计划期 2026—2028 年。'],
    };
    expect(section(aDossier(assessed(), { plan }), 'plan')).toBe(
      '计划期 2026—2028 年。\n减排计划\n措施 | 年份 | 减排量\nA.4 屋顶光伏 | 2027 | 512.4 tCO₂e',
    );
    expect(aDossier().sections.map(({ id }) => id)).not.toContain('plan');
  });

  test('name each document once with all that it proves', () => {
    expect(rowsOf(aDossier(), '证据目录')).toEqual([
      ['管理评审记录.pdf', '2026-01-15', '档案室 3 号柜', '5.1-r1；7.1.1-r1', ''],
    ]);
  });

  test('hold the inventory’s figures against documents, each with what it bears', () => {
    const share = (value: number) =>
      ({
        label: 'share',
        value,
        unit: '1',
        per: '1',
        basis: { kind: 'entered', status: 'unknown' },
      }) as const;
    const indicators = { nonFossilShare: { equalValue: share(0.3127) } };
    const rows = rowsOf(aDossier(assessed(), { indicators }), '指标对照');
    const entry = rows.find(([name]) => name === '非化石能源消费占比：零碳工厂申报基本要求');
    // 0.3127 = 31.27 %, beside 30 %: a difference and no verdict.
    expect(entry?.slice(1, 4)).toEqual(['31.27 %', '不低于 30 %', '高 1.27 个百分点']);
    expect(cellText(entry?.[5] ?? '')).toContain('据报道，未经证实');
    const park = rows.find(([name]) => cellText(name ?? '').includes('零碳园区'));
    expect(park?.slice(1, 4)).toEqual(['清单没有给出', '不高于 0.2 tCO₂/tce', '无法判断']);
    expect(cellText(park?.[5] ?? '')).toContain('不针对工厂');
  });

  test('show the factory’s own targets beside them', () => {
    const targets = [
      {
        id: 't-1',
        name: '单位产值能耗',
        unit: 'kgce/万元',
        actual: '52',
        target: '48',
        better: 'lower' as const,
      },
      { id: 't-2', name: '绿电比例', unit: '%', actual: '四成', better: 'higher' as const },
    ];
    const [first, second] = rowsOf(aDossier(assessed({ ...anAssessment, targets })), '企业自定的目标');
    expect(first?.slice(0, 4)).toEqual(['单位产值能耗', '52 kgce/万元', '不高于 48 kgce/万元', '否']);
    expect(second?.slice(0, 4)).toEqual(['绿电比例', '四成 %', '不低于 未填写', '无法判断']);
    expect(second?.[5]).toContain('四成');
  });

  test('set the last assessment beside this one, where there is one', () => {
    const last = assessed({ ...nothing, id: 'assessment-0', date: '2025-03-01' });
    const comparison = section(aDossier(assessed(), { last }), 'comparison');
    expect(comparison).toContain('项目 | 上次（2025-03-01） | 本次（2026-03-01）');
    expect(comparison).toContain('总分（自评） | 尚无 | ');
    expect(comparison).toContain('6.2.1-r1 | 尚不清楚 | 不满足');
    expect(section(aDossier(), 'comparison')).toBe('');
  });
});

describe('an assessment without answers', () => {
  test.each(['zh', 'en'] as const)('gives a dossier that can be read (%s)', (language) => {
    const empty = assessed(nothing, language, { answers: [], conditions: [] });
    const report = aDossier(empty, {}, language);
    expect(whole(report)).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
    expect(report.sections.every(({ heading, blocks }) => heading && blocks.length)).toBe(true);
    const figures = rowsOf(
      report,
      language === 'zh' ? '各项数字（互不替代）' : 'The figures, each by itself',
    );
    expect(cellText(figures[1]?.[1] ?? '')).toBe(language === 'zh' ? '尚无' : 'none yet');
    if (language === 'en') expect(whole(report).replaceAll(/某某厂|重庆市/g, '')).not.toMatch(/[。，；：（]/);
  });
});

describe('any assessment', () => {
  const arbitraryAssessment: fc.Arbitrary<Assessment> = fc
    .record({
      answers: fc.subarray(requirements.map(({ id }) => id)).chain((ids) =>
        fc.tuple(
          ...ids.map((requirement) =>
            fc.record({
              requirement: fc.constant(requirement),
              answer: fc.constantFrom(...answerWords),
              reason: fc.constantFrom('', '不涉及'),
              evidence: fc.constantFrom([], [{ document: '记录' }], [{ document: '台账', date: '2030-01-01' }]),
              due: fc.constantFrom('', '2026-12-31', '2020-01-01', '年底'),
            }),
          ),
        ),
      ),
      conditions: fc.subarray(Object.keys(collections.zh.conditions)).map((ids) =>
        ids.map((condition) => ({ condition, applies: condition.length % 2 ? ('yes' as const) : ('no' as const) })),
      ),
    })
    .map((content) => ({ ...nothing, ...content })); // prettier-ignore

  test('is told whole: every requirement once, its answer and the total as assess() has them', () => {
    fc.assert(
      fc.property(arbitraryAssessment, (assessment) => {
        const result = assessed(assessment);
        const report = aDossier(result);
        const answers = report.sections.flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.type === 'facts' ? block.rows.filter(([name]) => name === '回答').map(([, value]) => value) : [],
          ),
        );
        expect(answers.length).toBe(requirements.length);
        const total = rowsOf(report, '各项数字（互不替代）')[1]?.[1];
        expect(numberIn(total)).toBe(result.scores.total && result.scores.total.value * 100);
        expect(whole(report)).not.toMatch(/undefined|NaN|\[object|\{\w+\}/);
      }),
      { numRuns: 40 },
    );
  }); // prettier-ignore
});
