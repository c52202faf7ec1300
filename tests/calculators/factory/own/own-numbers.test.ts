import { describe, expect, test } from 'vitest';
import { clauseChoices, numbersOfClause, ownExample } from '../../../../src/calculators/factory/own/index.ts';
import { quantifyFactory } from '../../../../src/calculators/factory/quantify-factory.ts';
import { statedBy } from '../../../../src/calculators/factory/stated.ts';
import { nodesOf } from '../../../../src/calculators/engine/explanation.ts';
import { calculators } from '../../../../src/site/calculator-links.ts';
import { exampleFiles } from '../../../../src/site/example-files.ts';
import { annexMeasures, collection } from '../../readiness/collection.ts';
import { fileWith, gas, inventoryOf, planFrom, power } from '../overview/a-factory.ts';

const year = 2026;
const guideline = { requirements: collection('zh'), measures: annexMeasures('zh') };
const titles = guideline.requirements.titles;
const ofYears = (...years: number[]) =>
  quantifyFactory(fileWith({ emissions: { years: years.map((one) => inventoryOf(one, gas, power)) } }));

describe('the clauses that a factory has numbers for', () => {
  const linked = Object.values(calculators).flatMap(({ clauses }) => clauses as readonly string[]);

  test('are clauses that the site links to a calculator; all of those but the principles of clause 4', () => {
    expect(Object.keys(clauseChoices).sort()).toEqual(
      [...new Set(linked)].filter((clause) => clause !== '4').sort(),
    );
  });

  test('ask for figures that results state', async () => {
    const files = await Promise.all(Object.values(exampleFiles).map((file) => file('zh', '1.0.0')));
    const factory = await quantifyFactory(Object.assign({}, ...files), guideline);
    // What the example has no answer to has no score.
    const unanswered = ['6.2', '6.4', '6.7', '7.2', '7.3'];
    for (const [clause, { figures }] of Object.entries(clauseChoices)) {
      const { results = [] } = numbersOfClause(factory, clause, { year, titles }) ?? {};
      expect(results.length, clause).toBeGreaterThan(0);
      for (const one of results)
        expect(one.figures.length, clause).toBe(figures.length - (unanswered.includes(clause) ? 1 : 0));
    }
  });

  test('and no other has any', async () => {
    const factory = await ofYears(2025);
    for (const clause of ['4', '6.5.3', '8', 'constructor'])
      expect(numbersOfClause(factory, clause, { year })).toBeUndefined();
  });
});

describe('the numbers of a clause', () => {
  test('are the very figures that the calculator states, with both of scope 2', async () => {
    const factory = await ofYears(2024, 2025);
    const { results } = numbersOfClause(factory, '6.1.2', { year }) ?? { results: [] };
    const stated = statedBy(factory, { calculator: 'emissions', of: '2025' })?.figures ?? [];
    expect(results.map(({ title }) => title)).toEqual(['2025']);
    const [newest] = results;
    expect(newest?.figures.map(({ id }) => id)).toEqual([
      'scope1',
      'scope2-location',
      'scope2-market',
      'scope3',
    ]);
    for (const { id, node } of newest?.figures ?? [])
      expect(node.value).toBe(stated.find((one) => one.id === id)?.node.value);
  });

  test('open down to what was entered', async () => {
    const [result] = numbersOfClause(await ofYears(2025), '6.1.2', { year })?.results ?? [];
    const [scope1] = result?.figures ?? [];
    const entered = scope1 ? nodesOf(scope1.node).filter(({ basis }) => basis.kind === 'entered') : [];
    expect(entered.map(({ value, unit }) => [value, unit])).toEqual([[10, '10^4 Nm3']]);
  });

  test('are of every year where the clause asks for every year', async () => {
    const { results = [] } = numbersOfClause(await ofYears(2024, 2025), '6.1.4', { year }) ?? {};
    expect(results.map(({ title }) => title)).toEqual(['2025', '2024']);
  });

  test('of a plan say their range from low to high, and the target of which year it is', async () => {
    const factory = await quantifyFactory(
      fileWith({
        emissions: { years: [inventoryOf(2023, gas, power)] },
        measures: { plan: planFrom(2023, 50) },
      }),
    );
    const [plan] = numbersOfClause(factory, '7.1.2', { year })?.results ?? [];
    const last = factory.planned?.outcome?.year;
    const remaining = plan?.figures.find(({ id }) => id.endsWith('/mid'));
    const stated = (id: string) =>
      statedBy(factory, { calculator: 'measures', of: 'plan' })?.figures.find((one) => one.id === id)?.node
        .value;
    // What remains is least where the measures bring most.
    expect(remaining?.range?.low).toBe(stated(`year/${last}/market/high`));
    expect(remaining?.range?.high).toBe(stated(`year/${last}/market/low`));
    expect(plan?.figures.at(-1)?.name.zh).toBe(`${last} 年目标`);
  });

  test('where nothing was entered there are none, and what is missing is told', async () => {
    const numbers = numbersOfClause(await quantifyFactory(fileWith({})), '6.1.3', { year });
    expect(numbers?.results).toEqual([]);
    expect(numbers?.missing.map(({ code }) => code)).toContain('noStudy');
  });

  test('an inventory without lines is none yet: zero would be a claim', async () => {
    const factory = await quantifyFactory(fileWith({ emissions: { years: [inventoryOf(2025)] } }));
    expect(numbersOfClause(factory, '6.1.2', { year })?.results).toEqual([]);
  });
});

describe('the method’s example with the factory’s own numbers', () => {
  test('has its lines with all their bases, then the sums', async () => {
    const example = ownExample(await ofYears(2025), 'emissions');
    expect(example?.parts.map(({ name }) => name.zh)).toEqual([gas.name, power.name]);
    expect(example?.parts[1]?.figures.map(({ id }) => id)).toEqual([
      'line/2/location',
      'line/2/market',
      'line/2/official',
    ]);
    expect(example?.result.figures.map(({ id }) => id)).toContain('scope1And2-market');
  });

  test('is none where the factory has no such result', async () => {
    const factory = await ofYears(2025);
    for (const calculator of ['footprint', 'offset', 'readiness', 'measures'] as const)
      expect(ownExample(factory, calculator)).toBeUndefined();
  });

  test('of the same inputs as the example gives the same numbers', async () => {
    const factory = await quantifyFactory(await exampleFiles.footprint('zh', '1.0.0'));
    const example = ownExample(factory, 'footprint');
    expect(example?.result.figures.find(({ id }) => id === 'total')?.node.value).toBe(
      factory.studies[0]?.total.value,
    );
  });
});
