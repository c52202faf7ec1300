import { describe, expect, test } from 'vitest';
import { GrowingCatalogue } from '../../../src/calculators/emissions/catalogue.ts';
import type { Line } from '../../../src/calculators/emissions/inventory.ts';
import { commonKinds } from '../../../src/calculators/emissions/kinds/common.ts';
import { furtherKinds } from '../../../src/calculators/emissions/kinds/further.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { fieldsOf } from '../../../src/calculators/emissions/fields-of.ts';
import { searchNames, sourceEntries } from '../../../src/calculators/emissions/source-search.ts';
import { allFactors } from '../../../src/calculators/factors/registry.ts';

const entries = sourceEntries();
const found = (query: string, limit = 5) => searchNames(query, entries, limit).map(({ id }) => id);

describe('the sources that can be added by name', () => {
  test('each has an id of its own', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  });

  test('what a name decides is an option of its kind, and a factor that the field takes and that is not unverified', async () => {
    const all = await allFactors();
    const families = new Map(all.map(({ family, factor }) => [factor.id, { family, factor }]));
    const catalogue = new GrowingCatalogue(
      [...commonKinds, ...furtherKinds],
      all.map(({ factor }) => factor),
    );
    for (const { id, kind, fields, scope, name } of entries) {
      const line: Line = { id, kind, name: name.zh, fields };
      expect(catalogue.kind(kind)?.scope, id).toBe(scope);
      const form = fieldsOf(line, newInventory(2023), catalogue);
      for (const [key, value] of Object.entries(fields)) {
        const field = form.find((known) => known.key === key);
        if (field?.type === 'choice') expect(field.options, `${id}.${key}`).toContain(value);
        else if (field?.type === 'factor') {
          const entry = families.get(String(value));
          expect(field.families, `${id}.${key}`).toContain(entry?.family);
          expect(entry?.factor.confidence, id).not.toBe('unverified');
          expect(entry?.factor.supersededBy, id).toBeUndefined();
          expect(entry?.factor.usedBy, id).toContain('emissions');
        } else expect.unreachable(`${id} presets ${key}, which its kind doesn't ask for`);
      }
    }
  });

  test('no name stands twice', () => {
    const names = entries.map(({ name }) => name.zh);
    expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  });
});

describe('searching for a source', () => {
  test.each([
    ['天然气', 'fuel-natural-gas'],
    ['管道气', 'fuel-natural-gas'],
    ['NG', 'fuel-natural-gas'],
    ['柴油', 'fuel-diesel'],
    ['煤', 'fuel-bituminous-coal'],
    ['叉车', 'forklift'],
    ['公务车 汽油', 'company-car'],
    ['R410A', 'refrigerant-R-410A'],
    ['Ｒ－４１０ａ', 'refrigerant-R-410A'],
    ['r32', 'refrigerant-HFC-32'],
    ['SF6', 'switchgear-SF6'],
    ['七氟丙烷', 'extinguisher-HFC-227ea'],
    ['电费', 'grid-electricity'],
    ['绿证', 'certificate'],
    ['绿电', 'green-power'],
    ['光伏', 'own-solar'],
    ['蒸汽', 'steam'],
    ['压缩空气', 'compressed-air'],
    ['石灰石', 'limestone'],
    ['二保焊', 'welding-co2'],
    ['高铁', 'train'],
    ['酒店', 'hotel'],
    ['自来水', 'water'],
    ['余电上网', 'exported-solar'],
    ['forklift', 'forklift'],
    ['Natural gas', 'fuel-natural-gas'],
  ])('%s finds %s first', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  test('the beginning of a name goes before its middle', () => {
    expect(found('天然')[0]).toBe('fuel-natural-gas');
    expect(found('制冷剂', 3).every((id) => id.startsWith('refrigerant-'))).toBe(true);
  });

  test('a name inside a longer text is found, the longest first', () => {
    expect(found('2号锅炉天然气用量')[0]).toBe('fuel-natural-gas');
    expect(found('厂区液化天然气储罐')[0]).toBe('fuel-lng');
  });

  test('nonsense finds nothing, an empty query the first entries', () => {
    expect(found('qqqq')).toEqual([]);
    expect(found('  ')).toHaveLength(5);
  });

  test('the same query gives the same list', () => {
    expect(found('气', 50)).toEqual(found('气', 50));
  });
});
