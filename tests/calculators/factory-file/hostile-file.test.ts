import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileProblemCodes } from '../../../src/calculators/factory-file/file-problems.ts';
import { readFactoryFile } from '../../../src/calculators/factory-file/read-factory-file.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import { edited, inventory, opened, refused, savedFactory } from './a-saved-factory.ts';

const text = serializeFactoryFile(savedFactory);
const firstLine = ['emissions', 'years', 0, 'lines', 0] as const;

describe('a text that is no factory file is refused', () => {
  test.each([
    ['', 'not-json', { begins: '' }],
    ['PK\u0003\u0004 a spreadsheet', 'not-json', { begins: 'PK\u0003\u0004 a spreadsheet' }],
    ['[1, 2]', 'foreign', { came: 'nothing' }],
    ['null', 'foreign', { came: 'nothing' }],
    ['{"format": "geojson"}', 'foreign', { came: 'geojson' }],
    ['{"format": {}}', 'foreign', { came: 'group' }],
  ])('%j is %s', (stranger, code, facts) => {
    expect(refused(stranger)).toEqual({ code, facts });
  });

  test('a version that is no whole number', () => {
    expect(refused('{"format": "zero-carbon-factory", "version": "1"}')).toEqual({
      code: 'damaged',
      path: 'version',
      facts: { expected: 'integer', came: 'text' },
    });
  });

  test('any other text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (stranger) => !readFactoryFile(stranger).ok));
  });
});

describe('a damaged place is named, with what was expected and what came', () => {
  test.each([
    [['entity'], null, 'entity', { expected: 'group', came: 'null' }],
    [['entity', 'name'], undefined, 'entity.name', { expected: 'text', came: 'nothing' }],
    [['emissions', 'years'], {}, 'emissions.years', { expected: 'list', came: 'group' }],
    [
      ['savedAt'],
      '2026-13-01T00:00:00Z',
      'savedAt',
      { expected: 'moment', came: 'text', value: '2026-13-01T00:00:00Z' },
    ],
    [
      ['emissions', 'baseYear'],
      2023.5,
      'emissions.baseYear',
      { expected: 'integer', came: 'number', value: '2023.5' },
    ],
    [
      ['emissions', 'years', 0, 'gwp'],
      'AR7',
      'emissions.years[0].gwp',
      { expected: 'choice', options: 'AR4, AR5, AR6', came: 'text', value: 'AR7' },
    ],
    [
      [...firstLine, 'fields', 'quantity'],
      [1],
      'emissions.years[0].lines[0].fields.quantity',
      { expected: 'text,number,group', came: 'list' },
    ],
    [
      [...firstLine, 'fields', 'quantity', 'months', 3],
      true,
      'emissions.years[0].lines[0].fields.quantity.months[3]',
      { expected: 'text,number,null', came: 'truth', value: 'true' },
    ],
  ])('%j = %j', (path, value, place, facts) => {
    expect(refused(edited(text, path, value))).toEqual({ code: 'damaged', path: place, facts });
  });

  test('1e999 is no number', () => {
    expect(refused(text.replace('"activity": 2', '"activity": 1e999'))).toEqual({
      code: 'damaged',
      path: 'emissions.years[0].lines[1].uncertainty.activity',
      facts: { expected: 'number', came: 'number', value: 'Infinity' },
    });
  });
});

describe('a hostile file costs no more than a refusal', () => {
  test.each(['__proto__', 'constructor', 'prototype'])('a group with an entry called %s', (key) => {
    const problem = { code: 'forbidden-key', facts: { came: key } };
    const fields = [...firstLine, 'fields', key] as const;
    expect(refused(edited(text, fields, { polluted: 1 }))).toEqual({
      ...problem,
      path: `emissions.years[0].lines[0].fields.${key}`,
    });
    expect(refused(edited(text, ['readiness'], [JSON.parse(`{"${key}": 1}`)]))).toEqual({
      ...problem,
      path: `readiness[0].${key}`,
    });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('names of a stranger find nothing that isn’t in the file', () => {
    const { pins, lines, completeness } = opened(text).file.emissions!.years[0]!;
    for (const names of [pins!.factors, pins!.selections, lines[0]!.fields, completeness]) {
      expect(names['toString']).toBeUndefined();
      expect(names['valueOf']).toBeUndefined();
    }
  });

  test('more than 5 MB, counted in UTF-8', () => {
    expect(refused(`"${'x'.repeat(5_000_000)}"`)).toMatchObject({
      code: 'too-large',
      facts: { maximum: 5_000_000 },
    });
    // 1 700 000 × 3 bytes and two quotation marks
    expect(refused(`"${'碳'.repeat(1_700_000)}"`)).toEqual({
      code: 'too-large',
      facts: { maximum: 5_000_000, came: 5_100_002 },
    });
  });

  test('more than 20 000 lines', () => {
    const many = Array.from({ length: 20_001 }, () => 0);
    expect(refused(edited(text, ['emissions', 'years', 0, 'lines'], many))).toEqual({
      code: 'too-many',
      path: 'emissions.years[0].lines',
      facts: { maximum: 20_000, came: 20_001 },
    });
  });

  test('a year of thirteen months', () => {
    const months = Array.from({ length: 13 }, () => 1);
    expect(refused(edited(text, [...firstLine, 'fields', 'quantity', 'months'], months))).toMatchObject({
      code: 'too-many',
      facts: { maximum: 12, came: 13 },
    });
  });

  test('a text or a name that is too long', () => {
    expect(refused(edited(text, ['entity', 'name'], 'x'.repeat(2001)))).toMatchObject({
      code: 'too-long',
      path: 'entity.name',
    });
    expect(refused(edited(text, ['entity', 'x'.repeat(201)], 1))).toMatchObject({ code: 'too-long' });
    expect(opened(edited(text, ['entity', 'name'], '𠮷'.repeat(2000))).file.entity.name).toHaveLength(4000);
  });

  test('a hundred thousand lists in one another', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(refused(text.replace('{', `{ "offset": ${deep},`))).toMatchObject({
      code: expect.stringMatching(/^(too-deep|not-json)$/) as string,
    });
  });

  test('the worst entry of any place is refused or kept, and never throws', () => {
    const paths = [
      ['entity'],
      ['emissions'],
      ['emissions', 'years'],
      ['emissions', 'years', 0],
      [...firstLine],
    ];
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const read = readFactoryFile(edited(text, path, value));
        if (!read.ok) expect(fileProblemCodes).toContain(read.problem.code);
      }),
    );
  });

  test('a file of five thousand lines is none of these', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => ({ ...inventory.lines[1]!, id: `l${index}` }));
    const large = { ...savedFactory, emissions: { years: [{ ...inventory, lines }] } };
    expect(opened(serializeFactoryFile(large)).file.emissions?.years[0]?.lines).toHaveLength(5_000);
  });
});
