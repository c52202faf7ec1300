import { expect, test } from 'vitest';
import {
  load,
  MeasuresCatalogue,
  newFactoryFile,
  newPlan,
  type FactoryFile,
  type Plan,
  type PlannedMeasure,
} from '../../../../src/calculators/index.ts';
import { savedText } from '../../../../widgets/measures/parts/saved-text.ts';

const pump: PlannedMeasure = {
  id: 'line-1',
  kind: 'heat-pump',
  measure: 'A.18',
  name: '',
  fields: { heat: { amount: '9000', unit: 'GJ' }, efficiency: { amount: '90', unit: '%' } },
};

const recycling: PlannedMeasure = {
  id: 'line-2',
  kind: 'recycled-material',
  measure: 'A.16',
  name: '',
  fields: {
    amount: { amount: '10', unit: 't' },
    virgin: 'material-aluminium-cans-primary-gb-2025',
    recycled: 'material-aluminium-cans-recycled-gb-2025',
  },
};

const planOf = (...measures: PlannedMeasure[]): Plan => ({
  ...newPlan(2023),
  baseline: 'stated',
  stated: { scope1: '1000', electricity: '5000' },
  measures,
});

async function saved(file: FactoryFile): Promise<FactoryFile> {
  const text = await savedText({ factory: file, catalogue: new MeasuresCatalogue(), inventories: [] });
  const read = (await load.factoryFile()).readFactoryFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.file;
}

const withPlan = (plan: Plan): FactoryFile => ({ ...newFactoryFile(), measures: { plan } });

const pinsOf = async (plan: Plan) => (await saved(withPlan(plan))).measures?.plan?.pins;

test('a saved plan pins the factors of its electricity and its fuel, and which were chosen for its year and area', async () => {
  const pins = await pinsOf(planOf(pump));
  expect(Object.keys(pins?.factors ?? {})).toEqual(
    expect.arrayContaining(['grid-electricity-cn-cq-2023', 'grid-electricity-cn-residual-2023']),
  );
  expect(Object.keys(pins?.factors ?? {}).some((id) => id.includes('natural-gas'))).toBe(true);
  expect(pins?.selections).toMatchObject({ 'grid:CN-CQ:2023': 'grid-electricity-cn-cq-2023' });
});

test('a measure whose factors had to be loaded pins them too', async () => {
  expect(Object.keys((await pinsOf(planOf(recycling)))?.factors ?? {})).toContain(
    'material-aluminium-cans-primary-gb-2025',
  );
});

test('while a measure can’t be estimated, everything pinned before stays', async () => {
  const before = await pinsOf(planOf(pump));
  const broken = { ...pump, fields: { ...pump.fields, heat: { amount: '9000..', unit: 'GJ' as const } } };
  const after = await pinsOf({ ...planOf(broken), ...(before && { pins: before }) });
  expect(Object.keys(after?.factors ?? {})).toEqual(Object.keys(before?.factors ?? {}));
});

test('while the inventory that it starts from isn’t there, everything pinned before stays', async () => {
  const before = await pinsOf(planOf(pump));
  const plan: Plan = {
    ...planOf(),
    baseline: 'inventory',
    measures: [recycling],
    ...(before && { pins: before }),
  };
  expect(Object.keys((await pinsOf(plan))?.factors ?? {})).toEqual(
    expect.arrayContaining(Object.keys(before?.factors ?? {})),
  );
});

test('a plan without measures pins nothing, and what this version doesn’t know stays in the file', async () => {
  const file = {
    ...newFactoryFile(),
    measures: { plan: planOf(), checklist: [{ measure: 'A.40', status: 'done' }], later: { kept: true } },
  } as unknown as FactoryFile;
  const read = await saved(file);
  expect(read.measures?.plan?.pins).toBeUndefined();
  expect(read.measures).toMatchObject({ checklist: [{ measure: 'A.40' }], later: { kept: true } });
});
