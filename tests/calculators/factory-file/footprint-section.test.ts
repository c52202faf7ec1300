import { describe, expect, test } from 'vitest';
import type { FootprintSection } from '../../../src/calculators/factory-file/factory-file.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import type { FootprintStudy } from '../../../src/calculators/footprint/study.ts';
import { edited, inventory, opened, refused, savedFactory } from './a-saved-factory.ts';
import { factoryWithStudies, study } from './a-saved-study.ts';

const text = serializeFactoryFile(factoryWithStudies);
const first = ['footprint', 'studies', 0] as const;

const sectionOf = (studies: readonly FootprintStudy[]) => ({ ...savedFactory, footprint: { studies } });
const studiesIn = (written: string): readonly FootprintStudy[] =>
  opened(written).file.footprint?.studies ?? [];

describe('the studies of products in a factory file', () => {
  test('are the same when the file is opened again, and it has one text', () => {
    expect(opened(text)).toEqual({ ok: true, file: factoryWithStudies, warnings: [] });
    expect(serializeFactoryFile(opened(text).file)).toBe(text);
  });

  test('keep numbers as they were typed, and markup as the text it is', () => {
    const [{ output, lines }] = studiesIn(text) as [FootprintStudy];
    expect(output).toBe('1.2万');
    expect(lines[1]?.fields['loss']).toEqual({ amount: '２５', unit: '%' });
    expect(lines[1]?.name).toBe('圆钢 <img src=x onerror=alert(1)>');
  });

  test('are not completed: a study with nothing but what it needs stays as short', () => {
    const { scenarioOf: _, output: __, identity: ___, pins: ____, ...short } = study;
    const bare: FootprintStudy = {
      ...short,
      product: { name: '' },
      goal: {},
      unit: { kind: 'declared', description: '', amount: '', unit: 'piece' },
      allocations: [],
      lines: [],
      cutOff: { perFlow: '', total: '', omissions: [] },
      contents: {},
    };
    expect(studiesIn(serializeFactoryFile(sectionOf([bare])))).toEqual([bare]);
  });

  test('keep the words of a later copy: kinds, units, uses, reasons of omissions', () => {
    const [line] = study.lines;
    const [omission] = study.cutOff.omissions;
    const later = {
      ...study,
      goal: { intendedUse: 'passport' as 'customer' },
      unit: { ...study.unit, unit: 'lm·h' as 'kWh' },
      lines: [{ ...line!, kind: 'carbon-capture' as 'material' }],
      cutOff: { ...study.cutOff, omissions: [{ ...omission!, flow: 'software' as 'other' }] },
    };
    const file = sectionOf([later]);
    expect(opened(serializeFactoryFile(file))).toEqual({ ok: true, file, warnings: [] });
  });

  test('keep entries that this copy doesn’t know, and say so', () => {
    const written = edited(text, [...first, 'lines', 0, 'colour'], 'grey');
    expect(opened(written).warnings).toEqual([
      { code: 'checksum-differs', facts: {} },
      { code: 'unknown-fields', path: 'footprint.studies[0].lines[0].colour', facts: { count: 1 } },
    ]);
    expect(serializeFactoryFile(opened(written).file)).toContain('"colour": "grey"');
  });

  test('stand beside notes on products of an earlier make, which are kept to the letter', () => {
    const products = [{ name: '齿轮', stages: [null, true, 1.5] }];
    for (const footprint of [{ products }, { studies: [study], products }] as FootprintSection[]) {
      const file = { ...savedFactory, footprint };
      expect(opened(serializeFactoryFile(file))).toEqual({ ok: true, file, warnings: [] });
    }
  });

  test('a factor value that somebody changed is told by the name of its study', () => {
    const changed = edited(text, [...first, 'pins', 'factors', 'material-bar-cn', 'value'], 1);
    expect(opened(changed).warnings).toEqual([
      { code: 'checksum-differs', facts: {} },
      { code: 'pins-differ', path: 'footprint.studies[0].pins', facts: { of: '减速机齿轮' } },
    ]);
  });

  test('of which two share an id: the later one gets one that nobody has, and so do its lines', () => {
    const [line] = study.lines;
    const twice = { ...study, lines: [line!, { ...line!, name: '轴坯' }] };
    const read = opened(serializeFactoryFile(sectionOf([study, { ...twice, name: '' }, study])));
    const studies = read.file.footprint?.studies ?? [];
    expect(studies.map(({ id }) => id)).toEqual(['gear', 'study-1', 'study-2']);
    expect(studies[1]?.lines.map(({ id }) => id)).toEqual(['gearbox', 'line-1']);
    expect(read.warnings).toEqual([
      { code: 'duplicate-line-id', path: 'footprint.studies[1].lines', facts: { of: 'gear', count: 1 } },
      { code: 'duplicate-study-id', path: 'footprint.studies', facts: { count: 2 } },
    ]);
  });

  test('fit into a file beside ten years: twenty studies of forty lines, each with its pins', () => {
    const lines = Array.from({ length: 40 }, (_, index) => ({ ...study.lines[1]!, id: `l${index}` }));
    const studies = Array.from({ length: 20 }, (_, index) => ({ ...study, id: `s${index}`, lines }));
    const years = Array.from({ length: 10 }, (_, index) => ({ ...inventory, year: 2015 + index }));
    const file = { ...savedFactory, footprint: { studies }, emissions: { years } };
    expect(opened(serializeFactoryFile(file)).file).toEqual(file);
  });
});

describe('a hostile study costs no more than a refusal', () => {
  test.each([
    [['footprint'], [], 'footprint', { expected: 'group', came: 'list' }],
    [[...first, 'lines'], {}, 'footprint.studies[0].lines', { expected: 'list', came: 'group' }],
    [
      [...first, 'boundary'],
      'everything',
      'footprint.studies[0].boundary',
      {
        expected: 'choice',
        options: 'cradle-to-gate, cradle-to-grave, gate-to-gate',
        came: 'text',
        value: 'everything',
      },
    ],
    [
      [...first, 'lines', 1, 'data', 'time'],
      6,
      'footprint.studies[0].lines[1].data.time',
      { expected: 'choice', options: '1, 2, 3, 4, 5', came: 'number', value: '6' },
    ],
    [
      [...first, 'lines', 3, 'legs', 0, 'fields'],
      undefined,
      'footprint.studies[0].lines[3].legs[0].fields',
      { expected: 'record', came: 'nothing' },
    ],
  ])('what does not fit is named: %j = %j', (path, value, place, facts) => {
    expect(refused(edited(text, path, value))).toEqual({ code: 'damaged', path: place, facts });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('an entry called %s', (key) => {
    const leg = [...first, 'lines', 3, 'legs', 0, 'fields', key] as const;
    expect(refused(edited(text, leg, 1))).toEqual({
      code: 'forbidden-key',
      path: `footprint.studies[0].lines[3].legs[0].fields.${key}`,
      facts: { came: key },
    });
  });

  test('names of a stranger find nothing that isn’t in the file', () => {
    const [{ lines, pins }] = studiesIn(text) as [FootprintStudy];
    const groups = [lines[0]?.fields, lines[3]?.legs?.[0]?.fields, pins?.factors, pins?.selections];
    for (const group of groups) expect(group?.['toString']).toBeUndefined();
  });

  test('more than 20 000 lines, or legs of a line', () => {
    const many = Array.from({ length: 20_001 }, () => 0);
    const tooMany = { code: 'too-many', facts: { maximum: 20_000, came: 20_001 } };
    expect(refused(edited(text, [...first, 'lines'], many))).toMatchObject(tooMany);
    expect(refused(edited(text, [...first, 'lines', 3, 'legs'], many))).toMatchObject(tooMany);
  });

  test('a hundred thousand lists in one another', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(refused(text.replace('"studies":', `"products": ${deep}, "studies":`))).toMatchObject({
      code: expect.stringMatching(/^(too-deep|not-json)$/) as string,
    });
  });
});
