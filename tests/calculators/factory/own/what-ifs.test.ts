import { describe, expect, test } from 'vitest';
import type { FactoryFile } from '../../../../src/calculators/factory-file/factory-file.ts';
import { answerWhatIf, whatIfs } from '../../../../src/calculators/factory/own/index.ts';
import { quantifyFactory } from '../../../../src/calculators/factory/quantify-factory.ts';
import { statedBy } from '../../../../src/calculators/factory/stated.ts';
import { exampleFiles } from '../../../../src/site/example-files.ts';
import { annexMeasures, collection } from '../../readiness/collection.ts';
import { fileWith, gas, inventoryOf, power } from '../overview/a-factory.ts';

const guideline = { requirements: collection('zh'), measures: annexMeasures('zh') };
const quantify = (file: FactoryFile) => quantifyFactory(file, guideline);

async function ask(id: string, calculator: keyof typeof exampleFiles, file?: FactoryFile) {
  const whatIf = whatIfs.find((one) => one.id === id && one.calculator === calculator);
  if (!whatIf) throw new Error(`No question is called “${id}”.`);
  const before = await quantify(file ?? (await exampleFiles[calculator]('zh', '1.0.0')));
  return { before, answer: await answerWhatIf(before, whatIf, guideline) };
}

/** Where two values of JSON differ, as paths. */
function differences(a: unknown, b: unknown, path = ''): string[] {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return Object.is(a, b) ? [] : [path];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) =>
    differences((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${path}/${key}`),
  );
}

describe.each(whatIfs.map(({ calculator, id }) => [calculator, id] as const))(
  'what if, in the method of %s: %s',
  (calculator, id) => {
    test('changes one input of the example, and all else stays as it was', async () => {
      const { before, answer } = await ask(id, calculator);
      const changed = differences(before.file, answer?.change.file).map((path) =>
        path.replace(/\/\d+\//g, '/#/'),
      );
      const places = {
        'half-certified': ['/emissions/years/#/lines/#/fields/quantity/amount'],
        'less-electricity': [
          calculator === 'emissions'
            ? '/emissions/years/#/lines/#/fields/quantity/amount'
            : '/footprint/studies/#/lines/#/fields/quantity/amount',
        ],
        'newest-potentials': ['/emissions/years/#/gwp'],
        'without-recycled': ['/footprint/studies/#/lines/#/fields/recycledContent/amount'],
        // A status with all that a cancelled lot says of itself.
        'cancel-held': ['status', 'forYear', 'retiredOn', 'purpose', 'beneficiary'].map(
          (field) => `/offset/lots/#/fields/${field}`,
        ),
        'other-basis': ['/offset/claims/#/scope2'],
        'partly-met': undefined,
        'gate-failed': undefined,
        'double-solar': ['/measures/plan/measures/#/fields/capacity/amount'],
        'double-certificates': ['/measures/plan/measures/#/fields/certified/amount'],
        'higher-target': ['/measures/plan/target'],
      }[id];
      if (places) expect(changed).toEqual(places);
      else {
        const answers = ({ readiness }: FactoryFile) =>
          Object.fromEntries(
            (readiness?.assessments?.[0]?.answers ?? []).map((one) => [one.requirement, one.answer]),
          );
        const file = answer?.change.file ?? before.file;
        expect(differences(answers(before.file), answers(file))).toHaveLength(1);
      }
    });

    test('shows before and after as the calculator computes them', async () => {
      const { before, answer } = await ask(id, calculator);
      if (!answer) throw new Error('The example has every input that its text asks about.');
      const after = await quantify(answer.change.file);
      for (const [factory, side] of [
        [before, 'before'],
        [after, 'after'],
      ] as const) {
        const stated = statedBy(factory, answer.change.subject)?.figures ?? [];
        for (const figure of answer.figures)
          expect(figure[side].value).toBe(stated.find((one) => one.id === figure.id)?.node.value);
      }
      const moves = answer.figures.some((figure) => figure.moves);
      expect(moves || answer.gates?.before.unmet !== answer.gates?.after.unmet).toBe(true);
    });
  },
);

describe('what moves, and why', () => {
  const moving = (answer: Awaited<ReturnType<typeof ask>>['answer']) =>
    (answer?.figures ?? []).filter(({ moves }) => moves).map(({ id }) => id);
  const factors = (answer: Awaited<ReturnType<typeof ask>>['answer']) =>
    new Set((answer?.figures ?? []).flatMap(({ causes }) => causes.multiplied.map(({ id }) => id)));

  test('certificates for half of 3 200 MWh move the market-based figures alone, by the residual factor', async () => {
    const { answer } = await ask('half-certified', 'emissions');
    expect(answer?.change.after).toEqual({ amount: 3200 / 2, unit: 'MWh' });
    expect(moving(answer)).toEqual(['scope2-market', 'scope1And2-market']);
    expect([...factors(answer)]).toEqual(['grid-electricity-cn-residual-2023']);
  });

  test('electricity moves both figures of scope 2, each by its own factor', async () => {
    const { answer } = await ask('less-electricity', 'emissions');
    expect(moving(answer)).not.toContain('scope1');
    expect([...factors(answer)]).toEqual([
      'grid-electricity-cn-cq-2023',
      'grid-electricity-cn-residual-2023',
    ]);
  });

  test('other potentials move what isn’t carbon dioxide, and say which took whose place', async () => {
    const { answer } = await ask('newest-potentials', 'emissions');
    expect(moving(answer)).toEqual(['scope1', 'scope1And2-location', 'scope1And2-market']);
    const [scope1] = answer?.figures ?? [];
    expect(scope1?.causes.replaced.map(({ before, after }) => [before.id, after.id])).toContainEqual([
      'gwp-ar5-n2o',
      'gwp-ar6-n2o',
    ]);
  });

  test('an unmet basic requirement moves no score and still decides', async () => {
    const { answer } = await ask('gate-failed', 'readiness');
    expect(moving(answer)).toEqual([]);
    expect(answer?.gates?.after.status).toBe('failed');
    expect(answer?.gates?.after.unmet).toBe((answer?.gates?.before.unmet ?? NaN) + 1);
  });

  test('a target moves what is aimed at and no reduction', async () => {
    const { answer } = await ask('higher-target', 'measures');
    expect(moving(answer)).toEqual([expect.stringMatching(/target$/)]);
  });

  test('a factory without certificates gets a line of them for half of its electricity', async () => {
    const file = fileWith({ emissions: { years: [inventoryOf(2025, gas, power)] } });
    const { answer, before } = await ask('half-certified', 'emissions', file);
    // 100 × 10^4 kWh are 1 000 MWh.
    expect(answer?.change.after).toEqual({ amount: 500, unit: 'MWh' });
    expect(before.file).toEqual(file);
    const market = answer?.figures.find(({ id }) => id === 'scope2-market');
    expect((market?.after.value ?? NaN) / (market?.before.value ?? NaN)).toBeCloseTo(1 / 2, 12);
  });

  test('a factory without that input is told so instead', async () => {
    const file = fileWith({ emissions: { years: [inventoryOf(2025, gas)] } });
    for (const id of ['half-certified', 'less-electricity'])
      expect((await ask(id, 'emissions', file)).answer).toBeUndefined();
    expect((await ask('other-basis', 'offset', file)).answer).toBeUndefined();
  });
});
