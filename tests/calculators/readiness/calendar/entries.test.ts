import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../../src/calculators/readiness/assessment.ts';
import { assessmentEntries, calendarOf } from '../../../../src/calculators/readiness/calendar/index.ts';
import { anAssessment, assessed, collections, texts, withTyped } from '../export/an-assessment.ts';

const factory = { name: '张三机械厂', creditCode: '91500000MA5U000000' };

const entries = (assessment: Assessment = anAssessment, language: 'zh' | 'en' = 'zh', entity = factory) =>
  assessmentEntries({
    assessed: assessed(assessment, language),
    collection: collections[language],
    texts: texts[language],
    entity,
  });

describe('what of a self-assessment belongs in a calendar', () => {
  test('is the next one a year later, every year from then', () => {
    expect(entries()[0]).toMatchObject({
      on: '2027-03-01',
      yearly: true,
      summary: '零碳工厂：年度自评',
      description: expect.stringContaining('2026-03-01') as string,
    });
    // 2025 has no 29th of February.
    expect(entries({ ...anAssessment, date: '2024-02-29' })[0]?.on).toBe('2025-02-28');
  });

  test('is the day by which what isn’t met is to be, with the requirement in its own words', () => {
    // 7.1.1-r1 is met: its day has no meaning any more.
    const [, ...due] = entries();
    expect(due.map(({ on, summary }) => [on, summary])).toEqual([
      ['2026-12-31', '零碳工厂：6.2.1-r1 可再生能源利用到期'],
    ]);
    expect(due[0]?.description).toContain('优先使用可再生能源替代化石能源');
    expect(due[0]?.description).toContain('目前的回答：不满足\n责任人：王五');
  });

  test('leaves out a day that is none', () => {
    const typed = { ...withTyped('明年底'), date: '下周' };
    expect(entries(typed)).toEqual([]);
  });

  test('keeps its uids from export to export, in both languages, and shares them with no other factory', () => {
    const uids = (...of: Parameters<typeof entries>) => entries(...of).map(({ uid }) => uid);
    expect(uids(anAssessment, 'en')).toEqual(uids());
    expect(new Set([...uids(), ...uids(anAssessment, 'zh', { name: '另一厂', creditCode: '' })]).size).toBe(
      4,
    );
  });

  test('takes the reminder of the last assessment’s place with the next, and no due day’s', () => {
    const [yearly, due] = entries();
    const [yearlyNext, dueNext] = entries({ ...anAssessment, id: 'assessment-2', date: '2027-02-20' });
    expect(yearlyNext?.uid).toBe(yearly?.uid);
    expect(dueNext?.uid).not.toBe(due?.uid);
  });

  test('has nobody’s name in a uid', () => {
    const entity = { name: 'Wang Wu', creditCode: '' };
    const named = { ...anAssessment, id: 'of Wang Wu' };
    for (const { uid } of entries(named, 'en', entity)) expect(uid).toMatch(/^zcf-readiness-[0-9a-f]{32}$/);
  });

  test('is a calendar as it is, whatever was typed', () => {
    const hostile = 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT;,"';
    const answers = anAssessment.answers.map((one) => ({ ...one, owner: hostile }));
    const text = calendarOf({
      name: hostile,
      moment: '2026-03-01T09:30:00Z',
      entries: entries({ ...anAssessment, id: hostile, answers }),
    });
    expect(text.match(/^BEGIN:VEVENT\r$/gm)?.length).toBe(2);
    expect(text.match(/^END:VEVENT\r$/gm)?.length).toBe(2);
    expect(text).toContain('RRULE:FREQ=YEARLY');
  });
});
