import { describe, expect, test } from 'vitest';
import { GrowingCatalogue } from '../../../../src/calculators/emissions/catalogue.ts';
import { completenessQuestions } from '../../../../src/calculators/emissions/completeness.ts';
import { commonKinds } from '../../../../src/calculators/emissions/kinds/common.ts';
import { furtherKinds } from '../../../../src/calculators/emissions/kinds/further.ts';
import { newInventory } from '../../../../src/calculators/emissions/new-inventory.ts';
import { fieldsOf } from '../../../../src/calculators/emissions/fields-of.ts';
import { quantifyInventory } from '../../../../src/calculators/emissions/quantify-inventory.ts';
import { isEmpty } from '../../../../src/calculators/lines/read-quantity.ts';
import { industryTemplates } from '../../../../src/calculators/emissions/templates/index.ts';
import { allFactors } from '../../../../src/calculators/factors/registry.ts';

const all = await allFactors();
const catalogue = new GrowingCatalogue(
  [...commonKinds, ...furtherKinds],
  all.map(({ factor }) => factor),
);

describe('started inventories', () => {
  test('there is one for each of six industries', () => {
    expect(industryTemplates.map(({ name }) => name.zh)).toEqual([
      '机械制造',
      '电子制造',
      '汽车零部件',
      '食品加工',
      '化工',
      '建材',
    ]);
  });

  test.each(industryTemplates.map((template) => [template.id, template] as const))(
    '%s has lines whose fields, options, factors and units their kinds take, and no amount',
    (_, { lines }) => {
      expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
      for (const [place, line] of lines.entries()) {
        const form = fieldsOf({ ...line, id: `${place}` }, newInventory(2024), catalogue);
        for (const [key, value] of Object.entries(line.fields)) {
          const field = form.find((known) => known.key === key);
          const where = `${line.name}.${key}`;
          if (field?.type === 'choice') expect(field.options, where).toContain(value);
          else if (field?.type === 'factor') {
            const entry = all.find(({ factor }) => factor.id === value);
            expect(field.families, where).toContain(entry?.family);
            expect(entry?.factor.confidence, where).not.toBe('unverified');
          } else if (field?.type === 'quantity' && typeof value === 'object') {
            expect(field.units, where).toContain(value.unit);
            expect(isEmpty(value), where).toBe(true);
          } else expect.unreachable(where);
        }
      }
    },
  );

  test('nothing of a template counts before the reader has entered an amount', () => {
    for (const { lines } of industryTemplates) {
      const named = lines.map((line, place) => ({ ...line, id: `${place}` }));
      const { totals } = quantifyInventory({ ...newInventory(2024), lines: named }, catalogue);
      expect(totals.ghgProtocol.total.location.total.value).toBe(0);
    }
  });

  test('hints belong to questions of the completeness check', () => {
    const ids: readonly string[] = completenessQuestions.map(({ id }) => id);
    for (const { hints } of industryTemplates) for (const id of Object.keys(hints)) expect(ids).toContain(id);
  });
});
