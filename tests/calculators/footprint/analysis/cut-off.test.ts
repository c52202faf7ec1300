import { describe, expect, test } from 'vitest';
import { checkCutOff } from '../../../../src/calculators/footprint/analysis/cut-off.ts';
import { refusedFlows } from '../../../../src/calculators/footprint/study.ts';
import type { CutOff, Omission } from '../../../../src/calculators/footprint/study.ts';

const omission = (share: Omission['share'], more: Partial<Omission> = {}): Omission => ({
  id: `omission-${share}`,
  name: 'grease',
  stage: 'production',
  flow: 'auxiliary',
  share,
  reason: 'no data, and little of it',
  ...more,
});

const check = (omissions: readonly Omission[], more: Partial<CutOff> = {}) =>
  checkCutOff({ perFlow: 1, total: 5, omissions, ...more });

const codes = (checked: ReturnType<typeof check>) => checked.problems.map(({ code, field }) => [code, field]);

describe('what is cut off', () => {
  test('is listed with its share: 0.4 % and 1 % are 1.4 % together, within 1 % each and 5 % in all', () => {
    const checked = check([omission('0.4'), omission('1%')]);
    expect(checked.problems).toEqual([]);
    expect(checked.omissions.map(({ share }) => share?.value)).toEqual([0.4, 1]);
    expect(checked.sum.value).toBeCloseTo(1.4, 12);
  });

  test('of more than the criterion of one flow is asked about', () => {
    const checked = check([omission(1.5)]);
    expect(codes(checked)).toEqual([['omissionLarge', 'omission-1.5/share']]);
    expect(checked.problems[0]?.facts).toEqual({ name: 'grease', came: 1.5, maximum: 1 });
  });

  test('of six times 0.9 % is more than 5 % together', () => {
    const checked = check(Array.from({ length: 6 }, () => omission(0.9)));
    expect(codes(checked)).toEqual([['omissionsLarge', 'cutOff/total']]);
  });

  test('ten times 0.1 % are 1 %, whatever a computer makes of it', () => {
    expect(
      check(
        Array.from({ length: 10 }, () => omission(0.1)),
        { total: 1 },
      ).problems,
    ).toEqual([]);
  });

  test.each(refusedFlows)('is never %s, however little', (flow) => {
    const checked = check([omission(0.01, { flow })]);
    expect(checked.omissions[0]?.refused).toBe(true);
    expect(checked.problems).toMatchObject([{ severity: 'error', code: 'omissionRefused', facts: { flow } }]);
  });

  test('may be capital goods, packaging, transport, auxiliaries and others', () => {
    const flows = ['auxiliary', 'packaging', 'transport', 'capital-goods', 'other'] as const;
    expect(check(flows.map((flow) => omission(0.1, { flow }))).problems).toEqual([]);
  });

  test('needs a reason and a share that is a percentage', () => {
    expect(codes(check([omission(0.1, { reason: ' ' })]))).toEqual([['missing', 'omission-0.1/reason']]);
    expect(codes(check([omission('little')]))).toEqual([['notANumber', 'omission-little/share']]);
    expect(codes(check([omission(120)]))).toEqual([['outOfRange', 'omission-120/share']]);
    expect(check([omission('')]).omissions[0]?.share).toBeUndefined();
  });

  test('is held against criteria that the reader may change; what can’t be read is none', () => {
    expect(check([omission(1.5)], { perFlow: '2 %' }).problems).toEqual([]);
    expect(codes(check([omission(1.5)], { perFlow: 'few' }))).toEqual([['notANumber', 'cutOff/perFlow']]);
  });
});
