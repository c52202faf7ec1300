import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { guidelineJson, measuresJson, requirementsJson } from '../../src/guideline/export.ts';
import { buildGraph } from '../../src/guideline/graph.ts';
import { requirementsCsv } from '../../src/guideline/requirements-csv.ts';
import { schemas } from '../../src/guideline/schemas.ts';
import { guideline } from './authored.ts';

const files = {
  guideline: guidelineJson(guideline, buildGraph(guideline)),
  requirements: requirementsJson(guideline),
  measures: measuresJson(guideline),
};

describe('the open data', () => {
  test.each(['guideline', 'requirements', 'measures'] as const)('%s.json keeps to its schema', (name) => {
    const validate = new Ajv2020({ allErrors: true, formats: { date: true } }).compile(schemas[name]);
    validate(JSON.parse(JSON.stringify(files[name])));
    expect(validate.errors).toBeNull();
  });

  test('a schema refuses a record with a field too few', () => {
    const validate = new Ajv2020({ formats: { date: true } }).compile(schemas.measures);
    const [first] = files.measures.measures;
    expect(validate({ ...files.measures, measures: [{ ...first, clauses: undefined }] })).toBe(false);
  });

  test('a measure says which scopes it acts on, and its schema knows no fourth', () => {
    const validate = new Ajv2020({ formats: { date: true } }).compile(schemas.measures);
    const [first] = files.measures.measures.filter(({ id }) => id === 'A.18');
    expect(first?.scopes).toEqual([1, 2]);
    expect(validate({ ...files.measures, measures: [{ ...first, scopes: [1, 4] }] })).toBe(false);
  });

  test('a condition that names a trade says so', () => {
    expect(files.measures.conditions.exporter).toMatchObject({ industry: true });
    expect(files.measures.conditions['roof-or-site']).not.toHaveProperty('industry');
  });
});

describe('the CSV of the requirements', () => {
  const csv = requirementsCsv(files.requirements.requirements);

  test('begins with a byte order mark, so that Excel reads the Chinese', () => {
    expect(csv.startsWith('\ufeffid,clause,')).toBe(true);
  });

  test('has a row for each requirement below its header', () => {
    // Quoted cells may hold line feeds; rows end with carriage return and line feed.
    expect(csv.trimEnd().split('\r\n')).toHaveLength(files.requirements.requirements.length + 1);
  });

  test('a cell that a spreadsheet would take for a formula becomes text', () => {
    const [first] = files.requirements.requirements;
    const hostile = { ...first!, text: { zh: '=HYPERLINK("x")', en: '@SUM(A1)' } };
    expect(requirementsCsv([hostile])).toContain(`"'=HYPERLINK(""x"")",'@SUM(A1)`);
  });
});
