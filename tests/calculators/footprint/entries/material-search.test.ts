import { describe, expect, test } from 'vitest';
import { searchForm } from '../../../../src/calculators/engine/name-forms.ts';
import { allFactors } from '../../../../src/calculators/factors/registry.ts';
import { FootprintCatalogue } from '../../../../src/calculators/footprint/catalogue.ts';
import { withoutFactor } from '../../../../src/calculators/footprint/entries/no-factor.ts';
import { materialNames } from '../../../../src/calculators/footprint/entries/material-names.ts';
import { standIns } from '../../../../src/calculators/footprint/entries/stand-ins.ts';
import { furtherKinds } from '../../../../src/calculators/footprint/kinds/further.ts';
import { startingKinds } from '../../../../src/calculators/footprint/kinds/starting.ts';
import {
  lineEntries,
  lineOfEntry,
  materialEntries,
  nameHits,
  searchNames,
  type LineEntry,
} from '../../../../src/calculators/footprint/entries/material-search.ts';
import { newStudy } from '../../../../src/calculators/footprint/new-study.ts';
import { fieldsOf } from '../../../../src/calculators/footprint/fields-of.ts';
import { fieldsFor, type Field } from '../../../../src/calculators/lines/field.ts';

const entries = await lineEntries();
const materials = await materialEntries();
const all = await allFactors();
const found = (query: string, limit = 5) => searchNames(query, entries, limit).map(({ id }) => id);

describe('the lines that can be added by name', () => {
  test('each has an id of its own, and no name or alias stands for two', () => {
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    const forms = [...entries, ...withoutFactor].flatMap(({ name, aliases }) => [
      ...new Set([name.zh, name.en, ...aliases].map(searchForm)),
    ]);
    expect(forms.filter((form, place) => forms.indexOf(form) !== place)).toEqual([]);
  });

  test('every kind of line has one, in a stage where it may stand', () => {
    const catalogue = new FootprintCatalogue([...startingKinds, ...furtherKinds]);
    for (const { id, kind, stage } of entries) expect(catalogue.kind(kind)?.stages, id).toContain(stage);
    for (const { id } of [...startingKinds, ...furtherKinds]) {
      expect(
        entries.some(({ kind }) => kind === id),
        id,
      ).toBe(true);
    }
  });

  test('what a name decides is an option of its kind, or a factor that a footprint may take', () => {
    const families = new Map(all.map(({ family, factor }) => [factor.id, { family, factor }]));
    const catalogue = new FootprintCatalogue(
      [...startingKinds, ...furtherKinds],
      all.map(({ factor }) => factor),
    );
    const check = (id: string, fields: LineEntry['fields'], form: readonly Field[]) => {
      for (const [key, value] of Object.entries(fields)) {
        const field = form.find((known) => known.key === key);
        if (field?.type === 'choice') expect(field.options, `${id}.${key}`).toContain(value);
        else if (field?.type === 'factor') {
          const entry = families.get(String(value));
          expect(field.families, `${id}.${key}`).toContain(entry?.family);
          expect(entry?.factor.confidence, id).not.toBe('unverified');
          expect(entry?.factor.supersededBy, id).toBeUndefined();
          expect(entry?.factor.usedBy, id).toContain('footprint');
        } else expect.unreachable(`${id} presets ${key}, which its kind doesn't ask for`);
      }
    };
    for (const entry of entries) {
      const line = { ...lineOfEntry(entry, entry.name.zh), id: 'x' };
      check(entry.id, entry.fields, fieldsOf(line, newStudy('s', 2024), catalogue));
      const leg = catalogue.kind(entry.kind)?.leg;
      if (entry.leg) check(entry.id, entry.leg, leg ? fieldsFor(leg, entry.leg, undefined) : []);
    }
  });

  test('every name of trade is of a factor that the registry has', () => {
    const known = new Set(materials.map(({ factor }) => factor.id));
    const named = [...Object.keys(materialNames), ...standIns.map(({ factor }) => factor)];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('what only stands in says what the factor does not represent, in both languages', () => {
    for (const { id, standIn } of materials) {
      expect(standIn !== undefined, id).toBe(id.startsWith('similar-'));
      if (standIn) expect(Math.min(standIn.zh.length, standIn.en.length), id).toBeGreaterThan(8);
    }
  });
});

describe('searching for a line of a product', () => {
  test.each([
    ['电', 'electricity'],
    ['绿电', 'electricity-contract'],
    ['光伏', 'electricity-pv'],
    ['天然气', 'fuel-natural-gas'],
    ['柴油', 'fuel-diesel'],
    ['蒸汽', 'steam'],
    ['卡车', 'transport-road'],
    ['truck', 'transport-road'],
    ['海运', 'transport-water'],
    ['空运', 'transport-air'],
    ['铁路', 'freight-rail-cn'],
    ['30t货车', 'freight-heavy-diesel-truck-30t-cn'],
    ['焚烧', 'incineration'],
    ['填埋', 'waste-landfill'],
    ['危废', 'waste'],
    ['组件', 'assembly'],
    ['PCF', 'supplier-part'],
    ['铝锭', 'material-electrolytic-aluminium-cn'],
    ['PP', 'material-pp-primary-gb-2025'],
    ['ABS', 'material-abs-ice'],
    ['Q235', 'material-carbon-steel-cn'],
    ['304不锈钢', 'material-stainless-steel-ice'],
    ['SPCC', 'material-cold-rolled-coil-cn'],
    ['C30', 'material-concrete-c30-cn'],
    ['水泥', 'material-cement-cn'],
    ['自来水', 'tap-water'],
    ['水', 'tap-water'],
    ['污水', 'waste-water'],
    ['electricity', 'electricity'],
    ['aluminium ingot', 'material-electrolytic-aluminium-cn'],
  ])('%s finds %s first', (query, id) => {
    expect(found(query)[0]).toBe(id);
  });

  test.each([
    ['ADC12', 'material-electrolytic-aluminium-cn'],
    ['A380', 'material-electrolytic-aluminium-cn'],
    ['6063-T5', 'material-electrolytic-aluminium-cn'],
    ['45#钢', 'material-bar-cn'],
    ['SUS316L', 'material-stainless-steel-ice'],
    ['PA66+GF30', 'material-polyamide-66-ice'],
    ['瓦楞纸箱', 'material-board-primary-gb-2025'],
    ['QT450-10', 'material-cast-iron-cn'],
  ])('%s is only similar to what the registry has', (query, factor) => {
    const [best] = nameHits(query, materials);
    expect(best).toMatchObject({ fit: 'exact', entry: { factor: { id: factor } } });
    expect(best?.entry.standIn).toBeDefined();
    expect(best && lineOfEntry(best.entry, query).data).toEqual({ source: 'proxy' });
  });

  test('a transport begins with a leg', () => {
    const rail = entries.find(({ id }) => id === 'freight-rail-cn');
    expect(rail && lineOfEntry(rail, '铁路')).toEqual({
      kind: 'transport',
      name: '铁路',
      stage: 'distribution',
      fields: {},
      legs: [{ id: 'leg-1', fields: { factor: 'freight-rail-cn' } }],
    });
  });
});
