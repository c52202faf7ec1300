import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { GrowingCatalogue } from '../../../src/calculators/emissions/catalogue.ts';
import { commonKinds } from '../../../src/calculators/emissions/kinds/common.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import { factoryFileVersion } from '../../../src/calculators/factory-file/factory-file.ts';
import { migrated, migrations } from '../../../src/calculators/factory-file/migrations.ts';
import { FootprintCatalogue } from '../../../src/calculators/footprint/catalogue.ts';
import { startingKinds } from '../../../src/calculators/footprint/kinds/starting.ts';
import { loadFor } from '../../../src/calculators/footprint/kinds/load-catalogue.ts';
import { quantifyStudy } from '../../../src/calculators/footprint/quantify/quantify-study.ts';
import { OffsetCatalogue } from '../../../src/calculators/offset/catalogue.ts';
import { residualOf } from '../../../src/calculators/offset/residual/residual.ts';
import type { JsonObject } from '../../../src/calculators/engine/json/plain-json.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import { opened } from './a-saved-factory.ts';

/** Frozen: a file that somebody has saved must open for ever, so none of these is ever changed. */
const fixtures = new URL('fixtures/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, fixtures), 'utf8');

describe('files of every version open for ever', () => {
  test('there is one of each version at least, and a step from each to the next', () => {
    const versions = readdirSync(fixtures).map((name) => Number(/^version-(\d+)/.exec(name)?.[1]));
    expect(new Set(versions)).toEqual(new Set(Array.from({ length: factoryFileVersion + 1 }).keys()));
    expect(migrations).toHaveLength(factoryFileVersion);
  });

  test.each(['version-1.json'])('%s has the emissions it was saved with', (name) => {
    const [year] = opened(fixture(name)).file.emissions!.years;
    const { totals } = quantifyInventory(year!, new GrowingCatalogue(commonKinds));
    // Pinned: 42.5 × 10^4 Nm3 of gas with a measured 388.1 GJ / 10^4 Nm3, as by the factors of its day.
    // 42.5 × 388.1 = 16 494.25 GJ; × 15.3 tC/TJ × 99 % × 44/12 = 916.07415 tCO2
    //     + 16.49425 TJ × 1 kgCH4 × 28 = 0.461839 t + 16.49425 TJ × 0.1 kgN2O × 265 = 0.437098 t
    expect(totals.ghgProtocol.scope1.total.value).toBeCloseTo(916.07415 + 0.461839 + 0.437098, 4);
  });

  test('version 1 is what is written today', () => {
    const text = fixture('version-1.json');
    const { file, warnings } = opened(text);
    expect(warnings).toEqual([]);
    expect(file.footprint).toEqual({ products: [{ name: '齿轮', mass: '1.2' }] });
    expect(serializeFactoryFile(file)).toBe(text);
  });

  test('version 1 with the studies of a product is what is written today', () => {
    const text = fixture('version-1-footprint.json');
    const { file, warnings } = opened(text);
    expect(warnings).toEqual([]);
    expect(file.footprint?.studies?.map(({ id, lines }) => [id, lines.length])).toEqual([
      ['gear', 4],
      ['gear-2', 4],
    ]);
    expect(serializeFactoryFile(file)).toBe(text);
  });

  test('version-1-footprint.json has the footprint it was saved with', async () => {
    const [study] = opened(fixture('version-1-footprint.json')).file.footprint!.studies!;
    const catalogue = new FootprintCatalogue(startingKinds);
    await loadFor(catalogue, [study!]);
    // Pinned, as by the factors of its day: 1.2 kg of bars ÷ (1 − 25 %) × 2.34 kgCO2e/kg = 3.744
    //     + 1.6 kg × 320 km × 0.104 kgCO2e/t·km = 0.053248
    //     + 31 000 kWh × 2 % of the site ÷ 12 000 pieces × 14 400 kg ÷ 24 000 kg × 0.5777 kgCO2e/kWh = 0.0179087
    expect(quantifyStudy(study!, catalogue).total.value).toBeCloseTo(3.744 + 0.053248 + 0.0179087, 7);
  });

  test('version 1 with a ledger and a claim is what is written today', () => {
    const text = fixture('version-1-offset.json');
    const { file, warnings } = opened(text);
    expect(warnings).toEqual([]);
    expect(file.offset?.lots?.map(({ id, kind }) => [id, kind])).toEqual([
      ['forest', 'ccer'],
      ['solar', 'certificate'],
    ]);
    expect(serializeFactoryFile(file)).toBe(text);
  });

  test('version-1-offset.json has the residual emissions it was saved with', () => {
    const [claim] = opened(fixture('version-1-offset.json')).file.offset!.claims!;
    const { entries } = residualOf(claim!, undefined, new OffsetCatalogue());
    // Pinned, as by the factor of its day: 1 200 MWh × 0.6096 t/MWh = 731.52 t; 1.15万 t as stated.
    expect(entries.map(({ scope, emissions }) => [scope, emissions.value])).toEqual([
      [2, expect.closeTo(731.52, 9)],
      [1, 11_500],
    ]);
  });

  test('version 1 with self-assessments, a checklist and a plan is what is written today', () => {
    const text = fixture('version-1-readiness.json');
    const { file, warnings } = opened(text);
    expect(warnings).toEqual([]);
    expect(file.readiness?.assessments?.map(({ id, answers }) => [id, answers.length])).toEqual([
      ['spring', 6],
      ['next', 0],
    ]);
    expect(file.measures?.checklist).toHaveLength(3);
    expect(file.measures?.plan?.measures.map(({ id, kind, measure }) => [id, kind, measure])).toEqual([
      ['roof', 'rooftop-pv', 'A.4'],
      ['platform', 'enabling', 'A.26'],
    ]);
    expect(serializeFactoryFile(file)).toBe(text);
  });

  test('version 0 held a single inventory, which becomes the first of its years', () => {
    const { file, warnings } = opened(fixture('version-0.json'));
    expect(warnings).toEqual([
      { code: 'older-version', facts: { came: 0, now: 1 } },
      { code: 'checksum-missing', facts: {} },
    ]);
    expect(file.version).toBe(1);
    expect(file.entity.name).toBe('重庆某机械厂');
    expect(file.emissions?.years.map(({ year, lines }) => [year, lines.length])).toEqual([[2024, 2]]);
    expect(file).not.toHaveProperty('inventory');
  });
});

describe('a migration', () => {
  test('drops nothing that it doesn’t know', () => {
    const odd: JsonObject = { version: 0, inventory: { year: 1 }, emissions: { years: [] }, water: 1 };
    expect(migrated(odd, 0)).toEqual({ ...odd, version: 1 });
    expect(migrated({ version: 0, water: 1 }, 0)).toEqual({ version: 1, water: 1 });
  });

  test('leaves a file of the present version as it is', () => {
    expect(migrated({ version: 1, inventory: 1 }, 1)).toEqual({ version: 1, inventory: 1 });
  });
});
