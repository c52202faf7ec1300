import { describe, expect, test } from 'vitest';
import type { Line } from '../../../../src/calculators/emissions/inventory.ts';
import { rederive } from '../../../../src/calculators/engine/explanation.ts';
import { exampleFactories } from '../../../../src/calculators/example-factories/index.ts';
import { newFactoryFile } from '../../../../src/calculators/factory-file/factory-file.ts';
import { remarkCodes, remarkTexts, stepIds } from '../../../../src/calculators/factory/overview/index.ts';
import { newStudy } from '../../../../src/calculators/footprint/new-study.ts';
import { newClaim } from '../../../../src/calculators/offset/new-claim.ts';
import { newAssessment } from '../../../../src/calculators/readiness/new-assessment.ts';
import { annexMeasures, collection } from '../../readiness/collection.ts';
import { codesOf, fileWith, gas, inventoryOf, planFrom, power, stepsOf } from './a-factory.ts';

const guideline = { requirements: collection('zh'), measures: annexMeasures('zh') };

describe('the path of a factory that has entered nothing', () => {
  test('has every step in the guideline’s order, none of them begun, each saying what to begin with', async () => {
    const steps = Object.values(await stepsOf(newFactoryFile()));
    expect(steps.map(({ id }) => id)).toEqual([...stepIds]);
    expect(steps.map(({ state }) => state)).toEqual(stepIds.map(() => 'not-begun'));
    expect(steps.map((step) => codesOf(step))).toEqual([
      ['noInventory'],
      ['noStudy'],
      ['noPlan'],
      ['noClaim'],
      ['nothingToDisclose'],
      ['noAssessment'],
    ]);
    expect(steps.map(({ remarks: [first] }) => first?.clause)).toEqual([
      '6.1.4',
      '6.1.3',
      '7.1.2',
      '6.7.3',
      '6.7.4',
      '7.3.1',
    ]);
  });
});

describe('accounting', () => {
  test('is complete with scopes 1 and 2 of last year, and shows both figures of scope 2', async () => {
    const { accounting } = await stepsOf(fileWith({ emissions: { years: [inventoryOf(2024, gas, power)] } }));
    expect(accounting.state).toBe('complete');
    expect(accounting.figures.map(({ id }) => id)).toEqual([
      'scope1',
      'scope2-location',
      'scope2-market',
      'scope3',
    ]);
    expect(accounting.figures[0]?.subject).toEqual({ calculator: 'emissions', of: '2024' });
  });

  test('misses the scope that has no source (5.3), and says which', async () => {
    const { accounting } = await stepsOf(fileWith({ emissions: { years: [inventoryOf(2024, gas)] } }));
    expect(accounting.state).toBe('begun');
    expect(accounting.remarks[0]).toEqual({
      severity: 'missing',
      code: 'oneScopeCounted',
      facts: { year: 2024, scope: 2 },
      clause: '5.3',
      place: { calculator: 'emissions', of: '2024' },
    });
  });

  test('counts the lines that can’t be read, and asks to look again at those that count', async () => {
    const broken = {
      ...gas,
      id: '3',
      fields: { ...gas.fields, quantity: { amount: '十', unit: 't' } },
    } as const;
    const months = [12, 11, 12, null, 12, 13, 14, 14, 13, 12, 12, 13];
    const withGap: Line = { ...power, id: '4', fields: { quantity: { unit: '10^4 kWh', months } } };
    const { accounting } = await stepsOf(
      fileWith({ emissions: { years: [inventoryOf(2024, gas, power, broken, withGap)] } }),
    );
    const remark = (code: string) => accounting.remarks.find((one) => one.code === code);
    expect(remark('linesNotCounted')).toMatchObject({ severity: 'missing', facts: { year: 2024, count: 1 } });
    expect(remark('linesToLookAt')).toMatchObject({ severity: 'look', facts: { year: 2024, count: 1 } });
    expect(['linesNotCounted', 'linesToLookAt'].map((code) => remark(code)?.place)).toEqual([
      { calculator: 'emissions', of: '2024', at: '3' },
      { calculator: 'emissions', of: '2024', at: '4' },
    ]);
  });

  test('misses a year that is due, and years between others; a base year is asked for', async () => {
    const years = [inventoryOf(2020, gas, power), inventoryOf(2022, gas, power)];
    const { accounting } = await stepsOf(fileWith({ emissions: { years } }), 2025);
    expect(accounting.remarks).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'yearMissing',
          facts: expect.objectContaining({ year: 2022, expected: 2024 }),
        }),
        expect.objectContaining({ code: 'yearsBetweenMissing', facts: { years: '2021' } }),
        expect.objectContaining({ code: 'baseYearMissing', severity: 'look' }),
      ]),
    );
  });

  test('says once that a year can’t be compared with the base year as it stands', async () => {
    const other = { ...inventoryOf(2024, gas, power), gwp: 'AR6' as const, area: 'CN-SC' };
    const years = [inventoryOf(2023, gas, power), other];
    const { accounting } = await stepsOf(fileWith({ emissions: { baseYear: 2023, years } }));
    const said = accounting.remarks.filter(({ code }) => code === 'methodsDiffer');
    expect(said.map(({ facts }) => facts)).toEqual([{ year: 2024, baseYear: 2023 }]);
    expect(said[0]?.place).toEqual({ calculator: 'emissions', of: '2024' });
  });
});

describe('a fiscal year', () => {
  const years = [inventoryOf(2024, gas, power)];
  const said = async (file: Parameters<typeof fileWith>[0]) =>
    (await stepsOf(fileWith(file))).accounting.remarks.filter(({ code }) => code === 'periodDiffers');

  test('that the profile has is asked of every inventory, which says its own days', async () => {
    const profile = { firstMonth: 4 } as const;
    expect((await said({ profile, emissions: { years } })).map(({ facts }) => facts)).toEqual([
      {
        year: 2024,
        from: '2024-01-01',
        to: '2024-12-31',
        expectedFrom: '2024-04-01',
        expectedTo: '2025-03-31',
      },
    ]);
    const period = { from: '2024-04-01', to: '2025-03-31' };
    const fiscal = years.map((one) => ({ ...one, period }));
    expect(await said({ profile, emissions: { years: fiscal } })).toEqual([]);
  });

  test('of a factory whose profile says none is its inventories’ own', async () => {
    const period = { from: '2024-04-01', to: '2025-03-31' };
    expect(await said({ emissions: { years: years.map((one) => ({ ...one, period })) } })).toEqual([]);
  });
});

describe('footprint, plan, offset and disclosure', () => {
  test('a study without lines is begun and not complete, and leads to that study', async () => {
    const study = { ...newStudy('study-1', 2024), product: { name: '齿轮' } };
    const { footprint } = await stepsOf(fileWith({ footprint: { studies: [study] } }));
    expect([footprint.state, codesOf(footprint)]).toEqual(['begun', ['studyEmpty']]);
    expect(footprint.remarks[0]?.place).toEqual({ calculator: 'footprint', of: 'study-1' });
    expect(footprint.remarks[0]?.facts).toEqual({ name: '齿轮' });
  });

  test('a plan needs a target, and one that falls short of it is told by how much', async () => {
    const emissions = { years: [inventoryOf(2024, gas, power)] };
    const without = await stepsOf(fileWith({ emissions, measures: { plan: planFrom(2024) } }));
    expect([without.plan.state, codesOf(without.plan)]).toEqual([
      'begun',
      expect.arrayContaining(['planWithoutTarget']),
    ]);
    const halved = await stepsOf(fileWith({ emissions, measures: { plan: planFrom(2024, 50) } }));
    const [reached, target] = halved.plan.figures;
    expect(halved.plan.state).toBe('complete');
    expect(halved.plan.remarks.find(({ code }) => code === 'targetMissed')?.facts).toEqual({
      year: 2027,
      tonnes: reached!.node.value - target!.node.value,
    });
  });

  test('a plan of two years is too short (7.1.2), one of a year without inventory starts from nothing', async () => {
    const { plan } = await stepsOf(fileWith({ measures: { plan: { ...planFrom(2024, 50), to: 2026 } } }));
    expect(codesOf(plan)).toEqual(expect.arrayContaining(['planTooShort', 'planWithoutBaseline']));
  });

  test('a claim without a cancelled lot leaves everything uncovered and nothing to disclose', async () => {
    const claim = { ...newClaim(2024), residual: 'inventory' as const };
    const file = fileWith({
      emissions: { years: [inventoryOf(2024, gas, power)] },
      offset: { lots: [], claims: [claim] },
    });
    const { offset, disclosure } = await stepsOf(file);
    const [residual] = offset.figures;
    expect(offset.remarks[0]).toMatchObject({
      code: 'offsetsFallShort',
      clause: '6.7.3',
      facts: { year: 2024, tonnes: residual!.node.value },
    });
    expect([disclosure.state, codesOf(disclosure)]).toEqual(['not-begun', ['nothingToDisclose']]);
  });
});

describe('the yearly review', () => {
  test('counts the basic requirements that nobody has answered, and is due again after a year', async () => {
    const assessments = [newAssessment('a', '2023-03-01', guideline.requirements.textVersion)];
    const { review } = await stepsOf(fileWith({ readiness: { assessments } }), 2025, guideline);
    expect(review.state).toBe('begun');
    expect(codesOf(review)).toEqual(
      expect.arrayContaining(['gatesOpen', 'reviewDue', 'conditionsUndecided']),
    );
    expect(review.remarks.find(({ code }) => code === 'gatesOpen')?.clause).toBe('5');
  });

  test('says nothing of an assessment that nobody could judge without the guideline', async () => {
    const assessments = [newAssessment('a', '2025-03-01', 1)];
    const { review } = await stepsOf(fileWith({ readiness: { assessments } }));
    expect([review.state, review.remarks]).toEqual(['complete', []]);
  });
});

describe.each(exampleFactories)('the path of $id', ({ file }) => {
  test('shows figures that are what their leaves give, and remarks that name clauses of the guideline', async () => {
    const steps = Object.values(await stepsOf(file('zh'), 2025, guideline));
    const clauses = Object.keys(guideline.requirements.titles);
    for (const { node } of steps.flatMap(({ figures }) => figures)) {
      expect(rederive(node)).toBe(node.value);
    }
    for (const { clause } of steps.flatMap(({ remarks }) => remarks)) {
      expect(clauses.some((one) => one === clause || one.startsWith(`${clause}.`))).toBe(true);
    }
  });
});

test.each(['zh', 'en'] as const)('every remark is a sentence in %s, with its facts', async (language) => {
  const texts = await remarkTexts[language]();
  expect(Object.keys(texts).sort()).toEqual([...remarkCodes].sort());
  const facts = { year: 2024, expected: 2025, count: 3, name: '齿轮', tonnes: 12.5, date: '2025-03-01' };
  const plan = { from: 2025, to: 2026, years: '2021' };
  for (const code of remarkCodes) {
    const sentence = texts[code]({
      ...facts,
      ...plan,
      scope: 2,
      baseYear: 2020,
      set: 'AR5',
      market: 'national',
    });
    expect(sentence, code).toMatch(/[。.]$/);
    expect(sentence, code).not.toMatch(/undefined|\[object/);
  }
  expect(texts.linesNotCounted(facts)).toContain('2024');
  expect(texts.offsetsFallShort(facts)).toContain('12.5');
});
