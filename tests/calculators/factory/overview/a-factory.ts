import type { Inventory, Line } from '../../../../src/calculators/emissions/inventory.ts';
import { newInventory } from '../../../../src/calculators/emissions/new-inventory.ts';
import { newFactoryFile, type FactoryFile } from '../../../../src/calculators/factory-file/factory-file.ts';
import { overviewOf, type Step, type StepId } from '../../../../src/calculators/factory/overview/index.ts';
import { quantifyFactory, type GuidelineData } from '../../../../src/calculators/factory/quantify-factory.ts';
import { newPlan } from '../../../../src/calculators/measures/new-plan.ts';
import type { Plan } from '../../../../src/calculators/measures/plan.ts';

export const gas: Line = {
  id: '1',
  kind: 'stationary-combustion',
  name: '天然气',
  fields: { fuel: 'natural-gas', quantity: { amount: '10', unit: '10^4 Nm3' } },
  evidence: { document: '气费账单' },
};

export const power: Line = {
  id: '2',
  kind: 'grid-electricity',
  name: '外购电',
  fields: { quantity: { amount: '100', unit: '10^4 kWh' } },
  evidence: { document: '电费账单' },
};

export const inventoryOf = (year: number, ...lines: readonly Line[]): Inventory => ({
  ...newInventory(year),
  lines,
});

export const fileWith = (sections: Partial<FactoryFile>): FactoryFile => ({
  ...newFactoryFile(),
  ...sections,
});

/** A plan from the inventory of a year, by half within three years, with the factory's own figure for one measure. */
export const planFrom = (baseYear: number, target?: number): Plan => ({
  ...newPlan(baseYear),
  ...(target !== undefined && { target }),
  measures: [
    {
      id: '1',
      kind: 'rooftop-pv',
      measure: 'A.4',
      name: '屋顶光伏',
      fields: {
        capacity: { amount: '200', unit: 'kWp' },
        selfUse: { amount: '90', unit: '%' },
        year: String(baseYear + 2),
      },
    },
  ],
});

/** The steps of a file as of a year, by their names. */
export async function stepsOf(
  file: FactoryFile,
  year = 2025,
  guideline?: GuidelineData,
): Promise<Readonly<Record<StepId, Step>>> {
  const steps = overviewOf(await quantifyFactory(file, guideline), { year });
  return Object.fromEntries(steps.map((step) => [step.id, step])) as Record<StepId, Step>;
}

export const codesOf = ({ remarks }: Step): readonly string[] => remarks.map(({ code }) => code);
