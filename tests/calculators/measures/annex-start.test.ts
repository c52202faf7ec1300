import { expect, test } from 'vitest';
import { begunAnnex, startOf } from '../../../src/calculators/measures/annex-start.ts';
import { annexMeasures } from '../readiness/collection.ts';

test.each(['zh', 'en'] as const)(
  'the beginning of annex A has its measures by category and condition, without their texts (%s)',
  (language) => {
    const all = annexMeasures(language);
    const begun = begunAnnex(startOf(all));
    const listed = ({ measures }: typeof all) =>
      measures.map(({ id, category, when }) => ({ id, category, when }));
    expect(begun.measures).toHaveLength(33);
    expect(listed(begun)).toEqual(listed(all));
    expect(begun.categories).toEqual(all.categories);
    expect(begun.conditions).toEqual(all.conditions);
    expect(begun.measures.map(({ name, summary }) => name + summary).join('')).toBe('');
  },
);
