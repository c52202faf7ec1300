import { describe, expect, test } from 'vitest';
import {
  newClaim,
  newPlan,
  type ChecklistEntry,
  type Plan,
  type PlannedMeasure,
} from '../../../../src/calculators/index.ts';
import { quantifyPlan } from '../../../../src/calculators/measures/quantify-plan.ts';
import { plannedIn, withPlanned } from '../../../../widgets/offset/parts/planned-reductions.ts';
import { catalogue, of } from '../../../calculators/measures/one-plan.ts';

const line = (
  kind: PlannedMeasure['kind'],
  measure: PlannedMeasure['measure'],
  year: string,
  fields: PlannedMeasure['fields'],
): PlannedMeasure => ({ id: kind, kind, measure, name: kind, fields: { ...fields, year } });

const plan: Plan = {
  ...newPlan(2023),
  baseline: 'stated',
  stated: { electricity: '5000' },
  measures: [
    line('lighting', 'A.14', '2024', { use: of('100', 'MWh'), savingOfLed: of('50', '%') }),
    line('vrf', 'A.17', '2025', { use: of('200', 'MWh'), saving: of('30', '%') }),
    line('green-power', 'A.8', '2024', { certified: of('500', 'MWh') }),
    line('enabling', 'A.3', '2024', {}),
  ],
};
const quantified = quantifyPlan({ plan }, catalogue);
const nameOf = ({ name }: PlannedMeasure) => `${name}（计划估算）`;

const taken = (
  year: number,
  change: Partial<ReturnType<typeof newClaim>> = {},
  checklist?: ChecklistEntry[],
) =>
  plannedIn(quantified, { ...newClaim(year), ...change }, checklist).map(({ line: { kind }, tonnes }) => [
    kind,
    tonnes,
  ]);

describe('of a plan the own reductions of a year are', () => {
  test('what works in that year: 100 MWh × 50 % × 0.6096, and a year later 200 MWh × 30 % × 0.6096 as well', () => {
    expect(taken(2024)).toEqual([['lighting', expect.closeTo(30.48, 6)]]);
    expect(taken(2025)).toEqual([
      ['lighting', expect.closeTo(30.48, 6)],
      ['vrf', expect.closeTo(36.576, 6)],
    ]);
  });

  test('neither certificates, which are lots, nor what reduces nothing', () => {
    expect(taken(2026).map(([kind]) => kind)).toEqual(['lighting', 'vrf']);
  });

  test('nothing that turned out not to be applicable', () => {
    expect(taken(2024, {}, [{ measure: 'A.14', status: 'not-applicable' }])).toEqual([]);
  });

  test('on the basis of the claim: 50 MWh × 0.5581 by location', () => {
    expect(taken(2024, { scope2: 'location' })).toEqual([['lighting', expect.closeTo(27.905, 6)]]);
  });

  test('nothing of a year that the plan doesn’t have', () => {
    expect(taken(2023)).toEqual([]);
  });
});

describe('listing them in a claim', () => {
  const list = (claim = newClaim(2024)) => withPlanned(claim, plannedIn(quantified, claim), nameOf);

  test('names the measure and says that it is an estimate, without a document to vouch for it', () => {
    expect(list().reductions).toEqual([
      { id: 'reduction-1', name: 'lighting（计划估算）', measure: 'A.14', tonnes: '30.48' },
    ]);
  });

  test('leaves what is there as it is, and can be told apart from it', () => {
    const own = { id: 'reduction-7', name: '自有', tonnes: '5', document: '测试报告' };
    const { reductions } = list({ ...newClaim(2024), reductions: [own] });
    expect(reductions[0]).toBe(own);
    expect(reductions[1]?.id).toBe('reduction-8');
  });

  test('adds nothing a second time: the claim stays the same', () => {
    const once = list();
    expect(list(once)).toBe(once);
  });

  test('takes along the document of a measure that has one', () => {
    const claim = newClaim(2024);
    const [lamps] = plannedIn(quantified, claim);
    if (!lamps) throw new Error('The lamps reduce something in 2024.');
    const proven = { ...lamps, line: { ...lamps.line, evidence: { document: '验收单 12' } } };
    expect(withPlanned(claim, [proven], nameOf).reductions[0]?.document).toBe('验收单 12');
  });
});
