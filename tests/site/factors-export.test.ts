import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { regionName } from '../../src/site/factor-regions.ts';
import { factorsCsv, factorsJson } from '../../src/site/factors-export.ts';
import { factorsSchema } from '../../src/site/factors-schema.ts';
import { factorOf, familyIds, loadFactors, publicationsOf, references } from '../../src/site/factors.ts';

const entries = await loadFactors();
const file = factorsJson(entries, '0.0.0');
const validator = () => new Ajv2020({ allErrors: true, formats: { date: true } }).compile(factorsSchema);

describe('factors.json', () => {
  test('keeps to its schema', () => {
    const validate = validator();
    validate(JSON.parse(JSON.stringify(file)));
    expect(validate.errors).toBeNull();
  });

  test('its schema refuses a factor without a source, and one in an unknown unit', () => {
    const validate = validator();
    const [first] = file.factors;
    expect(validate({ ...file, factors: [{ ...first, citation: undefined }] })).toBe(false);
    expect(validate({ ...file, factors: [{ ...first, unit: 'furlong' }] })).toBe(false);
  });

  test('holds every factor once, with its family and a publication of the same file', () => {
    expect(new Set(file.factors.map(({ id }) => id)).size).toBe(entries.length);
    for (const { family, citation } of file.factors) {
      expect(file.families[family]).toBeDefined();
      expect(file.references[citation.reference]).toBeDefined();
    }
  });

  test('says what R-410A is by AR5: half HFC-32, half HFC-125', async () => {
    const part = async (id: string) => (await factorOf(id)).factor.value;
    const blend = file.refrigerants.find(({ id }) => id === 'R-410A');
    const half = ((await part('gwp-ar5-hfc-32')) + (await part('gwp-ar5-hfc-125'))) / 2;
    expect(blend?.gwp['AR5']).toBeCloseTo(half, 9);
  });

  test('carries the attribution that the British factors ask for', () => {
    expect(file.references['desnz-2025'].licence?.en).toContain('Open Government Licence v3.0');
  });
});

describe('factors.csv', () => {
  const csv = factorsCsv(entries);

  test('has a row for each factor below its header, which follows a byte order mark', () => {
    expect(csv.startsWith('\ufeffid,family,name_zh,')).toBe(true);
    expect(csv.trimEnd().split('\r\n')).toHaveLength(entries.length + 1);
  });

  test('writes numbers for machines, and text that would be a formula as text', () => {
    const [entry] = entries;
    const hostile = {
      ...entry!,
      factor: { ...entry!.factor, name: { zh: '=1+1', en: '@x' }, value: -1234.5 },
    };
    expect(factorsCsv([hostile])).toContain(",'=1+1,'@x,-1234.5,");
  });
});

describe('the pages of the registry', () => {
  test('every region has a name in both languages', () => {
    for (const { factor } of entries) {
      if (!factor.region) continue;
      expect(regionName(factor.region, 'zh')).toMatch(/\p{Script=Han}/u);
      expect(regionName(factor.region, 'en')).toMatch(/^[A-Z]/);
    }
  });

  test('show every factor of every family once, under its publication', async () => {
    const shown = await Promise.all(familyIds.map(publicationsOf));
    expect(shown.flat().flatMap(({ factors }) => factors)).toHaveLength(entries.length);
    for (const { id, reference } of shown.flat()) expect(reference).toBe(references[id]);
  });

  test('show announcements of grid factors with the newest first', async () => {
    const years = (await publicationsOf('grid-electricity')).map(({ factors }) => factors[0]?.year);
    expect(years).toEqual([2023, 2022, 2021]);
  });
});
