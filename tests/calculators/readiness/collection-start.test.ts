import { expect, test } from 'vitest';
import { assess } from '../../../src/calculators/readiness/assess.ts';
import { begunCollection, startOf } from '../../../src/calculators/readiness/collection-start.ts';
import { parts } from '../../../src/calculators/readiness/dimensions.ts';
import { newAssessment } from '../../../src/calculators/readiness/new-assessment.ts';
import { collection } from './collection.ts';

test.each(['zh', 'en'] as const)(
  'an assessment comes to the same from the beginning of what is asked (%s)',
  (language) => {
    const all = collection(language);
    // Every third is met, every third isn't, and nobody knows the rest.
    const answers = all.requirements.flatMap(({ id: requirement }, place) =>
      place % 3 === 2
        ? []
        : [{ requirement, answer: place % 3 === 0 ? ('met' as const) : ('not' as const), evidence: [] }],
    );
    const assessment = { ...newAssessment('one', '2025-06-30', all.textVersion), answers };
    const of = (asked: typeof all) => {
      const { scores, gates, gaps, conditions, findings } = assess({ assessment, collection: asked });
      const order = [...gaps.missing, ...gaps.unknown].map(({ item }) => item.requirement.id);
      return { scores, status: gates.status, order, conditions, findings };
    };
    expect(of(begunCollection(startOf(all)))).toEqual(of(all));
  },
);

test('the beginning names the parts and holds no sentence of the guideline', () => {
  const { titles, requirements } = startOf(collection('zh'));
  expect(Object.keys(titles).sort()).toEqual([...parts].sort());
  expect(titles['6.7']).toBe(collection('zh').titles['6.7']);
  const [first] = collection('zh').requirements;
  expect(JSON.stringify(requirements)).not.toContain(first?.text);
});
