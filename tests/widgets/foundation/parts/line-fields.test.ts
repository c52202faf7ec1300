import type { TemplateResult } from 'lit';
import { describe, expect, test } from 'vitest';
import type { Field, LineProblem, QuantifiedEntry } from '../../../../src/calculators/index.ts';
import { zh } from '../../../../src/calculators/texts/shared/zh.ts';
import { zh as t } from '../../../../widgets/foundation/messages/zh.ts';
import type { LineDesk } from '../../../../widgets/foundation/desk.ts';
import { fieldView, optionName } from '../../../../widgets/foundation/parts/line-fields.ts';

/** What a template says: its markup with the values in their places, listeners and absent attributes left out. */
function said({ strings, values }: TemplateResult): string {
  const text = (value: unknown): string =>
    typeof value === 'object' && value !== null && 'strings' in value
      ? said(value as TemplateResult)
      : ['string', 'number', 'boolean'].includes(typeof value)
        ? String(value)
        : '';
  return strings.reduce((all, string, at) => `${all}${string}${text(values[at])}`, '');
}

function drawn(
  field: Field,
  value: string,
  problem?: { code: 'notADate' | 'notAYear'; came: string },
): string {
  const line = { id: 'line-1', kind: 'credit', name: '', fields: { [field.key]: value } };
  const facts = { came: problem?.came ?? '', first: 1990, last: 2100 };
  const problems = problem
    ? [{ severity: 'error' as const, code: problem.code, field: field.key, facts }]
    : [];
  const desk = {
    locksLine: () => false,
    language: 'zh',
    t,
    texts: zh,
    say: (one: LineProblem<string>) => zh.problems[one.code as 'notADate'](one.facts),
  };
  const entry = { line, fields: [field], problems } as Partial<QuantifiedEntry> as QuantifiedEntry;
  return said(fieldView(desk as Partial<LineDesk> as LineDesk, entry, field));
}

test('a day is entered with the calendar of the browser', () => {
  const view = drawn({ type: 'date', key: 'retired' }, '2025-03-31');
  expect(view).toMatch(/<input\s+type=date\s/);
  expect(view).toContain('.value=2025-03-31');
  expect(view).toContain('aria-invalid=false');
});

test('what a calendar can’t show is shown in the sentence below it, which the field refers to', () => {
  const view = drawn({ type: 'date', key: 'retired' }, '2025/3/31', { code: 'notADate', came: '2025/3/31' });
  expect(view).toContain('aria-invalid=true');
  expect(view).toContain('aria-describedby=problem-line-1-retired');
  expect(view).toMatch(/id=problem-line-1-retired>[^<]*收到“2025\/3\/31”。/);
});

test('a year is typed as text with the keyboard for digits, and what is no year stays in its field', () => {
  const view = drawn({ type: 'year', key: 'vintage', optional: true }, '去年', {
    code: 'notAYear',
    came: '去年',
  });
  expect(view).toContain('inputmode="numeric"');
  expect(view).toContain('maxlength="9"');
  expect(view).toContain('.value=去年');
  expect(view).toContain('应为 1990—2100 之间的年份，收到“去年”。');
});

describe('a field whose value may be assumed', () => {
  const cop: Field = {
    type: 'quantity',
    key: 'cop',
    units: ['1'],
    optional: true,
    assumed: {
      key: 'cop',
      label: 'coefficientOfPerformance',
      unit: '1',
      per: '1',
      low: 2.8,
      mid: 3.3,
      high: 3.8,
      mean: true,
      confidence: 'unverified',
      note: { zh: '以设备数值为准。', en: 'The value of the machine goes first.' },
    },
  };

  test('says what it takes while it is empty, how sure that is, and what it rests on', () => {
    const view = drawn(cop, '');
    expect(view).toContain('aria-describedby=assumed-line-1-cop');
    expect(view).toMatch(
      /id=assumed-line-1-cop>\s*留空时取 2\.8 – 3\.3 – 3\.8（经验数量级，未核实）<br \/>以设备数值为准。/,
    );
  });

  test('keeps the range beside the reader’s own value, and no more of it', () => {
    const view = drawn(cop, '3.1');
    expect(view).toContain('留空时取 2.8 – 3.3 – 3.8');
    expect(view).not.toContain('以设备数值为准');
  });
});

test('a unit among the options of a choice is called by its symbol', () => {
  const desk = { language: 'zh', texts: zh } as Partial<LineDesk> as LineDesk;
  const price = { type: 'choice', key: 'fuelPriceUnit', options: ['Nm3', 'other'] } as const;
  expect(price.options.map((option) => optionName(desk, price, option))).toEqual(['Nm³', 'other']);
});
