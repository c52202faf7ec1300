import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { isUnit } from '../../../src/calculators/engine/units.ts';
import type { CitedFactor } from '../../../src/calculators/factors/define-factor.ts';
import { allFactors, families, type FamilyId } from '../../../src/calculators/factors/registry.ts';
import { substances } from '../../../src/calculators/factors/gwp.ts';
import { references } from '../../../src/calculators/references.ts';

let all: readonly { readonly family: FamilyId; readonly factor: CitedFactor }[] = [];

beforeAll(async () => {
  all = await allFactors();
});

/** The ids of the factors that break a rule: an empty list is the law. */
const breaking = (rule: (factor: CitedFactor) => boolean) =>
  all.filter(({ factor }) => !rule(factor)).map(({ family, factor }) => `${family}: ${factor.id}`);

describe('every factor of the registry', () => {
  test('is cited: a known publication and a place in it', () => {
    expect(all.length).toBeGreaterThan(500);
    expect(
      breaking(({ citation }) => citation.reference in references && citation.locator.trim() !== ''),
    ).toEqual([]);
  });

  test('has an id of its own in kebab-case', () => {
    const ids = all.map(({ factor }) => factor.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('is a finite number, not below zero, in known units', () => {
    expect(
      breaking(({ value, unit, per }) => Number.isFinite(value) && value >= 0 && isUnit(unit) && isUnit(per)),
    ).toEqual([]);
  });

  test('is named in both languages, and a note speaks both too', () => {
    const hanzi = /\p{Script=Han}/u;
    // A few substances have no Chinese name but their designation.
    expect(
      breaking(
        ({ name, note }) =>
          Boolean(name.zh && name.en) && !hanzi.test(name.en) && (!note || Boolean(note.zh && note.en)),
      ),
    ).toEqual([]);
    expect(breaking(({ note }) => !note || (hanzi.test(note.zh) && !hanzi.test(note.en)))).toEqual([]);
  });

  test('says until when it need not be looked at again, and who may use it', () => {
    expect(
      breaking(({ reviewBy, usedBy }) => /^20\d\d-\d\d-\d\d$/.test(reviewBy) && usedBy.length > 0),
    ).toEqual([]);
  });

  test('points to a factor that exists where it was superseded', () => {
    const ids = new Set(all.map(({ factor }) => factor.id));
    expect(breaking(({ supersededBy }) => !supersededBy || ids.has(supersededBy))).toEqual([]);
  });

  test('of a substance names a substance that has a potential', () => {
    expect(breaking(({ substance }) => !substance || substance in substances)).toEqual([]);
  });
});

test('a life-cycle factor of electricity can’t be used by an inventory, nor the inventory’s by a footprint', () => {
  const electricity = all.filter(({ factor }) => factor.per === 'kWh' && /^kgCO2/.test(factor.unit));
  const wrong = electricity.filter(
    ({ factor }) =>
      (factor.boundary === 'life-cycle' && factor.usedBy.includes('emissions')) ||
      (factor.boundary === 'generation' && factor.usedBy.includes('footprint')),
  );
  expect(wrong).toEqual([]);
});

test('every file of factors belongs to a family', () => {
  const folder = fileURLToPath(new URL('../../../src/calculators/factors', import.meta.url));
  const machinery = /^(define-|fuel-types|grid-a|basic-gases|default-ranges|refrigerants|registry|series)/;
  const files = readdirSync(folder)
    .filter((name) => !machinery.test(name))
    .map((name) => name.replace(/\.ts$/, ''));
  expect(Object.keys(families).sort()).toEqual(files.sort());
});
