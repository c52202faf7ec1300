import { describe, expect, test } from 'vitest';
import type { Plan, PlannedMeasure } from '../../../../src/calculators/index.ts';
import type { Desk } from '../../../../widgets/measures/desk.ts';
import { zh as t } from '../../../../widgets/measures/messages/zh.ts';
import { effectRows } from '../../../../widgets/measures/parts/effect-rows.ts';
import { measureOf, of, quantified } from '../../../calculators/measures/one-plan.ts';

/** The rows of a measure alone in a plan, with their figures at the middle of what is assumed. */
function rows(measure: PlannedMeasure, change: Partial<Plan> = {}): Record<string, string> {
  const result = quantified([measure], change);
  const [entry] = result.measures;
  if (!entry?.reduction) throw new Error('The measure has no reduction.');
  const desk = {
    t,
    language: 'zh',
    plan: result.plan,
    result,
    rounding: 'half-even',
  } as Partial<Desk> as Desk;
  const { mid } = entry.reduction;
  return Object.fromEntries(
    effectRows(desk, entry, entry.reduction).map(({ name, of: figureOf, figure }) => [
      name,
      figure(figureOf(mid).value),
    ]),
  );
}

const pump = measureOf('heat-pump', {
  heat: of('9000', 'GJ'),
  efficiency: of('90', '%'),
  cop: of('3', '1'),
});

describe('what a measure reduces, row by row', () => {
  test('is told by scope, on both bases, with the energy: 9 000 GJ ÷ 0.9 of gas less, 9 000 GJ ÷ 3 of electricity more', () => {
    const shown = rows(pump);
    expect(Object.keys(shown)).toEqual([
      '范围 1',
      '范围 2（基于市场）',
      '范围 2（基于位置）',
      '合计（基于市场）',
      '合计（基于位置）',
      '少购电量（MWh）',
      '少用燃料：天然气（GJ）',
    ]);
    expect(shown).toMatchObject({ '少用燃料：天然气（GJ）': '10,000', '少购电量（MWh）': '−833.3' });
  });

  test('leaves out what it doesn’t touch, and keeps both totals', () => {
    const certificates = measureOf('green-power', { certified: of('1000', 'MWh') });
    expect(rows(certificates)).toEqual({
      '范围 2（基于市场）': '609.6',
      '合计（基于市场）': '609.6',
      '合计（基于位置）': '0',
      '绿电、绿证覆盖（MWh）': '1,000',
    });
  });

  test('shows scope 3 apart where the base year doesn’t count it', () => {
    const own = measureOf('own-estimate', { scope3: of('12', 'tCO2e'), document: '研究报告' });
    expect(rows(own)).toMatchObject({ '范围 3（未计入合计）': '12.00', '合计（基于市场）': '0' });
    expect(rows(own, { stated: { scope1: 1000, scope3: 50 } })).toMatchObject({
      '范围 3': '12.00',
      '合计（基于市场）': '12.00',
    });
  });

  test('is nothing at all for what only enables others', () => {
    expect(rows(measureOf('enabling', {}))).toEqual({});
  });
});
