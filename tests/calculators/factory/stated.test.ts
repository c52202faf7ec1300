import { describe, expect, test } from 'vitest';
import { rederive } from '../../../src/calculators/engine/explanation.ts';
import { exampleFactories } from '../../../src/calculators/example-factories/index.ts';
import { quantifyFactory, statedBy, subjectsOf } from '../../../src/calculators/factory/index.ts';
import { annexMeasures, collection } from '../readiness/collection.ts';

const guideline = { requirements: collection('zh'), measures: annexMeasures('zh') };

describe.each(exampleFactories)('the whole of $id', ({ file }) => {
  test('each section of the file is a result with figures and statements', async () => {
    const factory = await quantifyFactory(file('zh'), guideline);
    const subjects = subjectsOf(factory);
    expect(subjects.map(({ calculator }) => calculator)).toEqual(
      expect.arrayContaining(['readiness', 'measures']),
    );
    for (const subject of subjects) {
      const { figures = [], statements = {} } = statedBy(factory, subject) ?? {};
      expect(figures.length, subject.calculator).toBeGreaterThan(0);
      expect(Object.keys(statements).length, subject.calculator).toBeGreaterThan(0);
      expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    }
  });

  test('every figure is what its leaves give, without a look at anything between', async () => {
    const factory = await quantifyFactory(file('zh'), guideline);
    for (const subject of subjectsOf(factory)) {
      for (const { id, node } of statedBy(factory, subject)?.figures ?? []) {
        expect(rederive(node), `${subject.calculator} ${id}`).toBe(node.value);
      }
    }
  });

  test('a result that the file hasn’t is none', async () => {
    const factory = await quantifyFactory(file('zh'));
    expect(factory.assessments, 'without the guideline nobody can assess').toEqual([]);
    expect(statedBy(factory, { calculator: 'emissions', of: '1999' })).toBeUndefined();
  });
});
