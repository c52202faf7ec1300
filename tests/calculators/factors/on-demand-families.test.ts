import { describe, expect, test } from 'vitest';
import { isUnit } from '../../../src/calculators/engine/units.ts';
import type { CitedFactor } from '../../../src/calculators/factors/define-factor.ts';
import { factors as electronics } from '../../../src/calculators/factors/electronics-gases.ts';
import { factors as freight } from '../../../src/calculators/factors/freight.ts';
import { factors as upstream } from '../../../src/calculators/factors/fuel-upstream.ts';
import { factors as incineration } from '../../../src/calculators/factors/incineration.ts';
import { factors as construction } from '../../../src/calculators/factors/materials-construction.ts';
import { factors as metalMaterials } from '../../../src/calculators/factors/materials-metals.ts';
import { factors as otherMaterials } from '../../../src/calculators/factors/materials-other.ts';
import { factors as plastics } from '../../../src/calculators/factors/materials-plastics.ts';
import { factors as aluminium } from '../../../src/calculators/factors/process-aluminium.ts';
import { factors as chemicals } from '../../../src/calculators/factors/process-chemicals.ts';
import { factors as metals } from '../../../src/calculators/factors/process-metals.ts';
import { factors as minerals } from '../../../src/calculators/factors/process-minerals.ts';
import { factors as leakage } from '../../../src/calculators/factors/refrigeration-leakage.ts';
import { factors as travel } from '../../../src/calculators/factors/travel.ts';
import { factors as waste } from '../../../src/calculators/factors/waste-disposal.ts';
import { factors as wasteWater } from '../../../src/calculators/factors/waste-water.ts';
import { factors as waterAndStay } from '../../../src/calculators/factors/water-and-stay.ts';
import { references, type ReferenceId } from '../../../src/calculators/references.ts';

const all: readonly CitedFactor[] = [
  ...[electronics, freight, upstream, incineration, construction, metalMaterials, otherMaterials, plastics],
  ...[aluminium, chemicals, metals, minerals, leakage, travel, waste, wasteWater, waterAndStay],
].flat();

/** The ids of the factors that break a rule: an empty list is the law. */
const breaking = (rule: (factor: CitedFactor) => boolean, among = all) =>
  among.filter((factor) => !rule(factor)).map(({ id }) => id);

const from = (...ids: ReferenceId[]) => all.filter(({ citation }) => ids.includes(citation.reference));

describe('every factor that is loaded on demand', () => {
  test('is cited from a known publication, at a place in it', () => {
    expect(breaking(({ citation }) => citation.reference in references && citation.locator !== '')).toEqual(
      [],
    );
  });

  test('has an id of its own, in kebab-case', () => {
    const ids = all.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('is a finite number that is not negative, in known units', () => {
    expect(
      breaking(({ value, unit, per }) => Number.isFinite(value) && value >= 0 && isUnit(unit) && isUnit(per)),
    ).toEqual([]);
  });

  test('has a name in Chinese and one in English, and none bears the name of another', () => {
    const hanzi = /\p{Script=Han}/u;
    expect(breaking(({ name }) => hanzi.test(name.zh) && name.en !== '' && !hanzi.test(name.en))).toEqual([]);
    expect(new Set(all.map(({ name }) => name.zh)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name.en)).size).toBe(all.length);
  });

  test('speaks both languages where it has a note', () => {
    const hanzi = /\p{Script=Han}/u;
    expect(
      breaking(({ note }) => !note || (hanzi.test(note.zh) && note.en !== '' && !hanzi.test(note.en))),
    ).toEqual([]);
  });

  test('points to a newer one that exists, for the same unit, where it was superseded', () => {
    const byId = new Map(all.map((factor) => [factor.id, factor]));
    expect(
      breaking((factor) => {
        const newer = factor.supersededBy === undefined ? factor : byId.get(factor.supersededBy);
        return newer !== undefined && newer.unit === factor.unit && newer.per === factor.per;
      }),
    ).toEqual([]);
  });
});

test('the British factors carry the attribution that their licence asks for', () => {
  for (const id of ['desnz-2025', 'desnz-2026', 'defra-annex-8'] as const) {
    expect(references[id]).toHaveProperty(
      'licence.en',
      expect.stringContaining('Open Government Licence v3.0'),
    );
  }
  expect(from('desnz-2025', 'desnz-2026').length).toBeGreaterThan(400);
  expect(breaking(({ gwp }) => gwp === 'AR5', from('desnz-2025', 'desnz-2026'))).toEqual([]);
});

test('the Inventory of Carbon & Energy lends thirteen single values, not its tables', () => {
  expect(from('ice-v2')).toHaveLength(13);
  expect(breaking(({ note }) => /2011/.test(note?.en ?? ''), from('ice-v2'))).toEqual([]);
});

test('five values are unverified and stay marked so', () => {
  const unverified = all.filter(({ confidence }) => confidence === 'unverified').map(({ id }) => id);
  expect(unverified.sort()).toEqual([
    'freight-road-cn',
    'process-aluminium-c2f6-cn-2013',
    'process-aluminium-cf4-cn-2013',
    'process-clinker-cn',
    'process-steel-methanol-cn',
  ]);
});
