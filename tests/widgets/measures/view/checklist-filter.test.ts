import { describe, expect, test } from 'vitest';
import { passes, type ChecklistFilter } from '../../../../widgets/measures/view/checklist-filter.ts';
import { annexMeasures } from '../../../calculators/readiness/collection.ts';

const { measures, categories, industries } = annexMeasures('zh');
const everything: ChecklistFilter = { category: '', industry: '', when: '', status: '' };

/** The numbers of the measures that a filter leaves, where A.14 is done and A.13 isn't applicable. */
const shown = (filter: Partial<ChecklistFilter>) =>
  measures
    .filter((measure) =>
      passes(
        measure,
        { ...everything, ...filter },
        measure.id === 'A.14' ? 'done' : measure.id === 'A.13' ? 'not-applicable' : '',
        industries,
      ),
    )
    .map(({ id }) => id);

describe('the list of annex A', () => {
  test('shows all 33 measures while nothing is chosen', () => {
    expect(shown({})).toHaveLength(33);
  });

  test('is split by its categories: each measure is in one', () => {
    const parts = categories.map(({ id }) => shown({ category: id }));
    expect(parts.flat().sort()).toEqual(shown({}).sort());
  });

  test('shows what a condition is for beside what asks for none: a roof A.4, and not what needs vehicles', () => {
    const roofed = shown({ when: 'roof-or-site' });
    expect(roofed).toEqual(expect.arrayContaining(['A.4', 'A.8', 'A.14']));
    expect(roofed).not.toContain('A.29');
  });

  test('shows what a trade is for, also where a measure names several, and leaves out what is for others', () => {
    expect(industries).toContain('nev-manufacturer');
    const cars = shown({ industry: 'nev-manufacturer' });
    expect(cars).toEqual(expect.arrayContaining(['A.9', 'A.31', 'A.4']));
    expect(cars).not.toContain('A.10');
  });

  test('narrows by trade and by condition apart: of the source measures for batteries under a roof', () => {
    expect(shown({ category: 'source', industry: 'battery-chain', when: 'roof-or-site' })).toEqual([
      'A.4',
      'A.8',
      'A.10',
    ]);
  });

  test('shows what is done, and what nobody has said yet', () => {
    expect(shown({ status: 'done' })).toEqual(['A.14']);
    expect(shown({ status: 'not-applicable' })).toEqual(['A.13']);
    expect(shown({ status: 'none' })).toHaveLength(31);
  });

  test('joins the choices: of the process measures what nobody has said yet', () => {
    expect(shown({ category: 'process', status: 'none' })).not.toContain('A.14');
    expect(shown({ category: 'process', status: 'none' })).toContain('A.12');
  });
});
