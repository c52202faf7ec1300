import { describe, expect, test } from 'vitest';
import { newAssessment } from '../../../../src/calculators/readiness/new-assessment.ts';
import { csvOf, sheetsOf, type Sheet } from '../../../../src/calculators/readiness/export/index.ts';
import type { AssessedFactory } from '../../../../src/calculators/readiness/assess.ts';
import { assessed, collections, texts, withTyped } from './an-assessment.ts';

const sheets = (of: AssessedFactory = assessed(), language: 'zh' | 'en' = 'zh'): readonly Sheet[] =>
  sheetsOf({ assessed: of, collection: collections[language], texts: texts[language] });

/** A sheet's rows as what stands under each heading. */
function records(id: Sheet['id'], of?: AssessedFactory) {
  const [headings = [], ...rows] = sheets(of).find((sheet) => sheet.id === id)?.rows ?? [];
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, place) => [String(heading), row[place]])),
  );
}

const answerTo = (id: string) => records('answers').find((row) => row['要求编号'] === id) ?? {};

describe('the answers as a table', () => {
  test('hold every requirement once, in the guideline’s own words and order', () => {
    const { requirements } = collections.zh;
    expect(records('answers').map((row) => row['要求编号'])).toEqual(requirements.map(({ id }) => id));
    expect(records('answers').map((row) => row['要求原文'])).toEqual(
      requirements.map(({ text, items }) => [text, ...items].join('\n')),
    );
    expect(answerTo('6.2.1-r1')['要求原文']).toContain('\na）充分利用厂区建筑屋顶');
  });

  test('count what assess() counts', () => {
    const { items } = assessed();
    expect(records('answers').map((row) => row['计分（0～1）'])).toEqual(items.map(({ share }) => share));
    expect(records('answers').filter((row) => row['基本要求'] === '是').length).toBe(
      items.filter(({ gate }) => gate).length,
    );
  });

  test('say who answered: a measured quantity with its arithmetic, the file, a condition, nobody', () => {
    expect(answerTo('5.2-r1')).toMatchObject({
      用语: '应',
      回答: '部分满足',
      回答方式: '按实测数值',
      '计分（0～1）': 0.5,
      实测数值: '实际值 350 kgce/t，基准值 400 kgce/t，引领值 300 kgce/t；基准值和引领值见GB 99999 表 1',
      计算: '（实际值 − 基准值）÷（引领值 − 基准值）= (350 − 400) ÷ (300 − 400) = 0.5',
    });
    expect(answerTo('5.3-r1')).toMatchObject({ 回答: '满足', 回答方式: '取自其他计算器的数据' });
    expect(answerTo('5.3-r1')['其他计算器的数据']).toContain('2025 年清单');
    expect(answerTo('6.6.3-r1')).toMatchObject({ 回答: '不适用', 回答方式: '由适用情形排除' });
    expect(answerTo('6.6.3-r1')['适用情形及理由']).toBe('不适用。有数据中心：否（只有一间弱电机房）');
    expect(answerTo('7.3.3-r1')).toMatchObject({ 回答: '尚不清楚', 回答方式: '尚未回答' });
  });

  test('name evidence, owner, due day, note and findings beside the answer', () => {
    expect(answerTo('5.1-r1')['证据']).toBe('管理评审记录.pdf（2026-01-15；档案室 3 号柜）');
    expect(answerTo('6.2.1-r1')).toMatchObject({
      责任人: '王五',
      完成期限: '2026-12-31',
      备注: '先做屋顶荷载',
    });
    expect(answerTo('6.1.1-r1')['待处理']).toContain('没有写明证据');
    // 应 can't be answered away: it stays unknown, and says so.
    expect(answerTo('6.5.3-r1')).toMatchObject({ 回答: '尚不清楚', 理由: '没有计量' });
    expect(answerTo('6.5.3-r1')['待处理']).toContain('不能直接答“不适用”');
  });

  test('keep 不应 as the guideline has it', () => {
    expect(answerTo('6.7.1-r2')['用语']).toBe('不应');
  });
});

describe('evidence, gaps and scores as tables', () => {
  test('name each document once with all that it proves', () => {
    expect(records('evidenceIndex')).toEqual([
      { 文件: '管理评审记录.pdf', 日期: '2026-01-15', 存放位置: '档案室 3 号柜', 备注: undefined, 证明的要求: '5.1-r1；7.1.1-r1' },
    ]);
  }); // prettier-ignore

  test('rank the gaps as assess() does, gates first, each with its measures of annex A', () => {
    const { missing, unknown } = assessed().gaps;
    const rows = records('gaps');
    expect(rows.map((row) => row['要求编号'])).toEqual(
      [...missing, ...unknown].map(({ item }) => item.requirement.id),
    );
    expect(rows.map((row) => row['可提高的总分（0～1）'])).toEqual(
      [...missing, ...unknown].map(({ worth }) => worth),
    );
    expect(rows[0]).toMatchObject({ 次序: 1, 要求编号: '5.2-r1', 基本要求: '是' });
    expect(rows[1]?.['附录 A 措施']).toContain('A.4 ');
  });

  test('give every number of the score by itself', () => {
    const { dimensions, total, span, coverage, evidence, leftOut } = assessed().scores;
    const rows = records('scores');
    expect(rows.slice(0, 10).map((row) => [row['维度'], row['得分（0～1）']])).toEqual(
      dimensions.map(({ dimension, score }) => [dimension, score?.value]),
    );
    expect(rows.slice(10).map((row) => [row['标题'], row['得分（0～1）']])).toEqual([
      ['总分（自评）', total?.value],
      ['总分可能的范围：下限', span.low],
      ['总分可能的范围：上限', span.high],
      ['已回答的比例', coverage],
      ['有证据的比例', evidence],
      ['答“不适用”的比例', leftOut],
    ]);
  });
});

describe('every table', () => {
  test.each(['zh', 'en'] as const)('has a cell under each heading, and no heading twice (%s)', (language) => {
    for (const { rows } of sheets(assessed(undefined, language), language)) {
      const [headings = []] = rows;
      expect(new Set(headings).size).toBe(headings.length);
      expect(rows.every((row) => row.length === headings.length)).toBe(true);
    }
  });

  test('speaks English where the collection does', () => {
    const [answers] = sheets(assessed(undefined, 'en'), 'en');
    const csv = csvOf(answers?.rows ?? []);
    expect(csv).toContain('Clause,Title,Requirement,Word,Text');
    expect(csv).toContain('(350 − 400) ÷ (300 − 400) = 0.5');
    expect(csv.split('\r\n')[0]).not.toMatch(/\p{Script=Han}/u);
  });

  test.each(['=cmd|’/C calc’!A0', '+1', '-x', '@sum', '\t=1', '\r=1'])('holds no formula where %j was typed', (typed) => {
    for (const { rows } of sheets(assessed(withTyped(typed)))) {
      for (const row of rows) {
        for (const cell of row) {
          // What a spreadsheet would take for a formula comes behind an apostrophe.
          if (typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell)) expect(csvOf([[cell]])).toMatch(/^\ufeff"?'/);
        }
      }
      expect(csvOf(rows)).not.toMatch(/(^|,|\n)"?[=+@\t]/);
    }
    expect(csvOf(sheets(assessed(withTyped(typed)))[0]?.rows ?? [])).toContain(`'${typed}`);
  }); // prettier-ignore

  test('of an assessment without answers still asks everything', () => {
    const empty = assessed(newAssessment('a', '2026-03-01', 1), 'zh', { answers: [], conditions: [] });
    const count = collections.zh.requirements.length;
    expect(records('answers', empty).length).toBe(count);
    expect(records('answers', empty).every((row) => row['回答'] === '尚不清楚')).toBe(true);
    expect(records('evidenceIndex', empty)).toEqual([]);
    expect(records('scores', empty)[10]).toMatchObject({ 标题: '总分（自评）', '得分（0～1）': undefined });
  });
});
