import { describe, expect, test } from 'vitest';
import { calendarOf, planEntries } from '../../../../src/calculators/measures/calendar/index.ts';
import type { Plan } from '../../../../src/calculators/measures/plan.ts';
import { aChecklist, aPlan, words } from '../export/a-plan.ts';

const factory = { name: '张三机械厂', creditCode: '91500000MA5U000000' };

const entries = (plan: Plan = aPlan, language: 'zh' | 'en' = 'zh', entity = factory) =>
  planEntries({ ...words[language], plan, checklist: aChecklist, entity });

describe('what of a plan belongs in a calendar', () => {
  test('is its review, every year from the one after its first', () => {
    expect(entries()[0]).toMatchObject({
      on: '2025-01-31',
      yearly: true,
      summary: '减排计划：年度评审',
      description: expect.stringContaining('2024—2026 年减排计划') as string,
    });
  });

  test('is the day by which a measure is to be done, with who answers for it', () => {
    const [, due] = entries();
    expect(due).toMatchObject({ on: '2024-11-30', summary: '减排计划：A.4 =屋顶光伏完成' });
    expect(due?.description).toContain('首个完整生效年份：2025\n责任人：王五');
  });

  test('leaves out what is done (A.17), what has no day (A.19) and a day that is none (A.18)', () => {
    expect(entries()).toHaveLength(2);
  });

  test('keeps its uids from export to export, in both languages, and shares them with no other factory', () => {
    const uids = (...of: Parameters<typeof entries>) => entries(...of).map(({ uid }) => uid);
    expect(uids(aPlan, 'en')).toEqual(uids());
    expect(new Set([...uids(), ...uids(aPlan, 'zh', { name: '另一厂', creditCode: '' })]).size).toBe(4);
  });

  test('takes the place of the review of an earlier plan', () => {
    expect(entries({ ...aPlan, from: 2027, to: 2030 })[0]?.uid).toBe(entries()[0]?.uid);
  });

  test('makes a calendar file', () => {
    const file = calendarOf({ name: '减排计划', moment: '2024-01-01T00:00:00Z', entries: entries() });
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });
});
