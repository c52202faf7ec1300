import { describe, expect, test } from 'vitest';
import {
  newClaim,
  newFactoryFile,
  newPlan,
  type FactoryFile,
  type Plan,
  type PlannedMeasure,
} from '../../../../src/calculators/index.ts';
import { quantifyPlan } from '../../../../src/calculators/measures/quantify-plan.ts';
import {
  missingIn,
  reductionsIn,
  withReductions,
} from '../../../../widgets/measures/parts/planned-reductions.ts';
import { catalogue, of } from '../../../calculators/measures/one-plan.ts';

const line = (
  kind: PlannedMeasure['kind'],
  measure: PlannedMeasure['measure'],
  year: string,
  fields: PlannedMeasure['fields'],
): PlannedMeasure => ({ id: kind, kind, measure, name: kind, fields: { ...fields, year } });

const lighting = line('lighting', 'A.14', '2024', {
  use: of('100', 'MWh'),
  lamps: 'yes',
  savingOfLed: of('50', '%'),
});
const vrf = line('vrf', 'A.17', '2025', { use: of('200', 'MWh'), saving: of('30', '%') });
const power = line('green-power', 'A.8', '2024', { certified: of('500', 'MWh') });
const inventory = line('enabling', 'A.3', '2024', {});

const plan: Plan = {
  ...newPlan(2023),
  baseline: 'stated',
  stated: { electricity: '5000' },
  measures: [lighting, vrf, power, inventory],
};
const quantified = quantifyPlan({ plan }, catalogue);
const file: FactoryFile = { ...newFactoryFile(), measures: { plan } };
const nameOf = ({ name }: PlannedMeasure) => `${name}（计划估算）`;

const taken = (year: number, of = file) =>
  reductionsIn(quantified, year, of).map(({ line: { kind }, tonnes }) => [kind, tonnes]);

describe('of the plan the ledger of a year takes', () => {
  test('what works in that year: 100 MWh × 50 % × 0.6096, and a year later 200 MWh × 30 % × 0.6096 as well', () => {
    expect(taken(2024)).toEqual([['lighting', expect.closeTo(30.48, 6)]]);
    expect(taken(2025)).toEqual([
      ['lighting', expect.closeTo(30.48, 6)],
      ['vrf', expect.closeTo(36.576, 6)],
    ]);
  });

  test('neither certificates, which are lots, nor what reduces nothing', () => {
    expect(taken(2025).map(([kind]) => kind)).not.toEqual(expect.arrayContaining(['green-power']));
    expect(taken(2025).map(([kind]) => kind)).not.toEqual(expect.arrayContaining(['enabling']));
  });

  test('nothing that turned out not to be applicable', () => {
    const refused: FactoryFile = {
      ...file,
      measures: { plan, checklist: [{ measure: 'A.14', status: 'not-applicable' }] },
    };
    expect(taken(2024, refused)).toEqual([]);
  });

  test('the figure on the basis of that ledger: location-based 50 MWh × 0.5581', () => {
    const located: FactoryFile = {
      ...file,
      offset: { lots: [], claims: [{ ...newClaim(2024), scope2: 'location' }] },
    };
    expect(taken(2024, located)).toEqual([['lighting', expect.closeTo(27.905, 6)]]);
  });

  test('nothing of a year that the plan doesn’t have', () => {
    expect(taken(2023)).toEqual([]);
  });
});

describe('listing them among the own reductions', () => {
  const add = (year: number, to = file) =>
    withReductions(to, year, reductionsIn(quantified, year, to), nameOf);

  test('makes the ledger of the year where there is none, with the measure, and without a document to vouch for it', () => {
    const [claim] = add(2024).offset?.claims ?? [];
    expect(claim).toMatchObject({ year: 2024, residual: 'stated' });
    expect(claim?.reductions).toEqual([
      { id: 'reduction-1', name: 'lighting（计划估算）', measure: 'A.14', tonnes: '30.48' },
    ]);
  });

  test('leaves what is there as it is, and can be told apart from it', () => {
    const own = { id: 'reduction-7', name: '自有', tonnes: '5', document: '测试报告' };
    const before: FactoryFile = {
      ...file,
      offset: { lots: [], claims: [{ ...newClaim(2022) }, { ...newClaim(2024), reductions: [own] }] },
    };
    const { offset } = add(2024, before);
    expect(offset?.claims?.map(({ year }) => year)).toEqual([2022, 2024]);
    expect(offset?.claims?.[1]?.reductions[0]).toBe(own);
    expect(offset?.claims?.[1]?.reductions[1]?.id).toBe('reduction-8');
    expect(offset?.claims?.[0]).toBe(before.offset?.claims?.[0]);
  });

  test('a second time adds nothing: the file stays the same', () => {
    const once = add(2025);
    expect(add(2025, once)).toBe(once);
    expect(missingIn(once, 2025, reductionsIn(quantified, 2025, once), nameOf)).toEqual([]);
  });

  test('takes along the document of a measure that has one', () => {
    const [lamp] = reductionsIn(quantified, 2024, file);
    if (!lamp) throw new Error('The lamps reduce something in 2024.');
    const proven = { ...lamp, line: { ...lamp.line, evidence: { document: '验收单 12' } } };
    const [claim] = withReductions(file, 2024, [proven], nameOf).offset?.claims ?? [];
    expect(claim?.reductions[0]?.document).toBe('验收单 12');
  });
});
