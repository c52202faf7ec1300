import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import { exampleFactories } from '../../../src/calculators/example-factories/index.ts';
import { MeasuresCatalogue } from '../../../src/calculators/measures/catalogue.ts';
import { loadForPlan } from '../../../src/calculators/measures/load-catalogue.ts';
import { quantifyPlan } from '../../../src/calculators/measures/quantify-plan.ts';
import { assess } from '../../../src/calculators/readiness/assess.ts';
import { fill } from '../../../src/calculators/readiness/filled/fill.ts';
import { fullCatalogue } from '../emissions/one-line.ts';
import { annexMeasures, collection } from '../readiness/collection.ts';

/** Runs an example factory from its inventory to its assessment and its plan, as the elements do it. */
export async function runFactory(id: string) {
  const file = exampleFactories.find((factory) => factory.id === id)?.file('zh');
  const assessment = file?.readiness?.assessments?.[0];
  const plan = file?.measures?.plan;
  if (!file || !assessment || !plan) throw new Error(`There should be a whole factory called ${id}.`);
  const inventories = (file.emissions?.years ?? []).map((one) => quantifyInventory(one, fullCatalogue));
  const records = { inventories, studies: [], claims: [], plan };
  const assessed = assess({
    assessment,
    collection: collection('zh'),
    measures: annexMeasures('zh').measures,
    filled: fill(records, Number(assessment.date.slice(0, 4))),
  });
  const catalogue = new MeasuresCatalogue();
  await loadForPlan(catalogue, plan);
  const planned = quantifyPlan({ plan, inventories }, catalogue);
  return {
    inventories,
    assessed,
    planned,
    indicators: inventories.map((one) => analyseInventory(one).indicators),
    /** By requirement how its gate stands. */
    gates: Object.fromEntries(assessed.gates.items.map(({ item, status }) => [item.requirement.id, status])),
    /** What a measure of the plan reduces in a full year at the middle of its range, in tCO2e. */
    reduced: (name: string, basis: 'location' | 'market') =>
      planned.measures.find(({ line }) => line.name === name)?.reduction?.mid.total[basis].value,
    problemsOf: (name: string) =>
      planned.measures.find(({ line }) => line.name === name)?.problems.map(({ code }) => code),
    /** The emissions of a year with the plan, at the middle of the ranges. */
    remains: (year: number, basis: 'location' | 'market') =>
      planned.years.find((one) => one.year === year)?.with.mid[basis].value,
  };
}
