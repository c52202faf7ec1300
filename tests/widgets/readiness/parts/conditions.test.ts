import { describe, expect, test } from 'vitest';
import { newAssessment } from '../../../../src/calculators/index.ts';
import { decidedBy, groupedConditions } from '../../../../widgets/readiness/parts/condition-groups.ts';
import { withCondition } from '../../../../widgets/readiness/parts/conditions.ts';
import { conditionIds, requirements } from '../../../calculators/readiness/one-assessment.ts';

describe('the conditions of the guideline', () => {
  test('are each asked once, in a group of their own kind', () => {
    const groups = groupedConditions(conditionIds);
    expect(groups.flatMap(({ conditions }) => conditions).toSorted()).toEqual([...conditionIds].toSorted());
    expect(groups.map(({ group }) => group)).toEqual(['plant', 'products', 'buildings', 'trade']);
  });

  test('come last where no group knows them yet', () => {
    expect(groupedConditions(['on-an-island', 'vehicles'])).toEqual([
      { group: 'buildings', conditions: ['vehicles'] },
      { group: 'other', conditions: ['on-an-island'] },
    ]);
  });

  test('say what they decide: treatment of pollutants, three requirements of 6.6.5', () => {
    expect(decidedBy('pollutant-treatment', requirements)).toEqual({ requirements: 3, clauses: ['6.6.5'] });
    expect(decidedBy('offsets-used', requirements).clauses).toEqual(['6.7.2', '6.7.3', '6.7.4']);
  });

  test.each(conditionIds)('%s decides at least one requirement', (id) => {
    expect(decidedBy(id, requirements).requirements).toBeGreaterThan(0);
  });
});

describe('what a reader says to a condition', () => {
  const fresh = newAssessment('assessment-1', '2026-11-29', 1);

  test('is kept with its reason, whichever way it is answered later', () => {
    const no = withCondition(fresh, 'vehicles', { applies: 'no' });
    const reasoned = withCondition(no, 'vehicles', { reason: '运输全部外包' });
    expect(withCondition(reasoned, 'vehicles', { applies: 'yes' }).conditions).toEqual([
      { condition: 'vehicles', applies: 'yes', reason: '运输全部外包' },
    ]);
  });

  test('stands once, beside the others', () => {
    const two = withCondition(withCondition(fresh, 'vehicles', { applies: 'no' }), 'data-centre', {
      applies: 'yes',
    });
    expect(withCondition(two, 'vehicles', { applies: 'yes' }).conditions).toHaveLength(2);
  });

  test('is gone where it is undecided again, and nothing changes where nothing was said', () => {
    const said = withCondition(fresh, 'vehicles', { applies: 'no' });
    expect(withCondition(said, 'vehicles', undefined)).toEqual(fresh);
    expect(withCondition(fresh, 'vehicles', undefined)).toBe(fresh);
  });
});
