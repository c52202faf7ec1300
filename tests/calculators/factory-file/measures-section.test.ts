import { describe, expect, test } from 'vitest';
import type { FactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import { FactoryFileError } from '../../../src/calculators/factory-file/file-problems.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import type { MeasuresSection } from '../../../src/calculators/measures/plan.ts';
import { edited, opened, refused, savedFactory } from './a-saved-factory.ts';
import { factoryWithPlan, measures, plan } from './a-saved-plan.ts';

const text = serializeFactoryFile(factoryWithPlan);
const factoryOf = (section: MeasuresSection): FactoryFile => ({ ...savedFactory, measures: section });
const [roof] = plan.measures;

describe('the checklist and the plan of a factory file', () => {
  test('are the same when the file is opened again, each without the other too', () => {
    const { checklist } = measures;
    const { pins: _, ...unsaved } = { ...plan, stated: {}, measures: [] };
    for (const section of [measures, {}, { checklist: checklist! }, { plan }, { plan: unsaved }]) {
      const file = factoryOf(section);
      expect(opened(serializeFactoryFile(file))).toEqual({ ok: true, file, warnings: [] });
    }
  });

  test('keep numbers as they were typed', () => {
    const { target, stated } = opened(text).file.measures!.plan!;
    expect([target, stated.scope1, stated.scope3]).toEqual(['３０', '1.15万', '']);
  });

  test('keep the words of a later copy: measures and ways to estimate them', () => {
    const file = factoryOf({
      checklist: [{ measure: 'A.34' as 'A.33', status: 'done' }],
      plan: {
        ...plan,
        measures: [{ ...roof!, kind: 'tidal-power' as 'rooftop-pv', measure: 'A.34' as 'A.33' }],
      },
    });
    expect(opened(serializeFactoryFile(file))).toEqual({ ok: true, file, warnings: [] });
  });

  test('keep entries that this copy doesn’t know, one called “lines” too, and say so', () => {
    const written = edited(edited(text, ['measures', 'plan', 'lines'], 'none'), ['measures', 'budget'], 1);
    expect(opened(written).warnings).toEqual([
      { code: 'checksum-differs', facts: {} },
      { code: 'unknown-fields', path: 'measures.plan.lines', facts: { count: 2 } },
    ]);
    const again = serializeFactoryFile(opened(written).file);
    for (const kept of ['"lines": "none"', '"budget": 1']) expect(again).toContain(kept);
  });

  test('a factor value that somebody changed is told by the first year of the plan', () => {
    const [id] = Object.keys(plan.pins!.factors);
    expect(opened(edited(text, ['measures', 'plan', 'pins', 'factors', id!, 'value'], 0)).warnings).toEqual([
      { code: 'checksum-differs', facts: {} },
      { code: 'pins-differ', path: 'measures.plan.pins', facts: { of: 2026 } },
    ]);
  });

  test('have the hash of the plan’s pins in the text and not in memory', () => {
    const written = JSON.parse(text) as { measures: { plan: { pins: { hash?: string } } } };
    expect(written.measures.plan.pins.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(opened(text).file.measures?.plan?.pins).not.toHaveProperty('hash');
  });
});

describe('what can’t stand twice in a section of measures', () => {
  test('two places of one measure on the checklist are refused, and nor are they written', () => {
    const [done] = measures.checklist!;
    const checklist = [done!, { ...done!, status: 'planned' as const }];
    expect(refused(edited(text, ['measures', 'checklist'], checklist))).toEqual({
      code: 'duplicate-entry',
      path: 'measures.checklist[1]',
      facts: { of: 'A.1' },
    });
    expect(() => serializeFactoryFile(factoryOf({ checklist }))).toThrow(FactoryFileError);
  });

  test('one measure may be planned twice, in two steps; ids that are shared are made to differ', () => {
    const steps = [roof!, { ...roof!, name: '二号厂房' }, { ...roof!, id: 'line-1' }];
    const read = opened(serializeFactoryFile(factoryOf({ plan: { ...plan, measures: steps } })));
    expect(read.file.measures?.plan?.measures.map(({ id, name }) => [id, name])).toEqual([
      ['roof', roof!.name],
      ['line-2', '二号厂房'],
      ['line-1', roof!.name],
    ]);
    expect(read.warnings).toEqual([
      { code: 'duplicate-line-id', path: 'measures.plan.measures', facts: { of: 2026, count: 1 } },
    ]);
  });
});

describe('a hostile section of measures costs no more than a refusal', () => {
  test.each([
    [
      ['checklist', 0, 'status'],
      'begun',
      'checklist[0].status',
      { expected: 'choice', options: 'done, planned, not-applicable', came: 'text', value: 'begun' },
    ],
    [['plan', 'from'], '2026', 'plan.from', { expected: 'integer', came: 'text', value: '2026' }],
    [['plan', 'stated'], undefined, 'plan.stated', { expected: 'group', came: 'nothing' }],
    [
      ['plan', 'scope2'],
      'both',
      'plan.scope2',
      { expected: 'choice', options: 'market, location', came: 'text', value: 'both' },
    ],
    [['plan', 'target'], null, 'plan.target', { expected: 'text,number', came: 'null' }],
    [
      ['plan', 'measures', 0, 'fields'],
      undefined,
      'plan.measures[0].fields',
      { expected: 'record', came: 'nothing' },
    ],
    [['plan', 'pins', 'factors'], [], 'plan.pins.factors', { expected: 'record', came: 'list' }],
  ] as const)('what does not fit is named: %j = %j', (path, value, place, facts) => {
    expect(refused(edited(text, ['measures', ...path], value))).toEqual({
      code: 'damaged',
      path: `measures.${place}`,
      facts,
    });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('an entry called %s', (key) => {
    for (const place of [
      ['plan', 'measures', 0, 'fields'],
      ['plan', 'stated'],
      ['checklist', 0],
    ]) {
      expect(refused(edited(text, ['measures', ...place, key], 1))).toMatchObject({
        code: 'forbidden-key',
        facts: { came: key },
      });
    }
  });

  test('names of a stranger find nothing that isn’t in the file', () => {
    const { measures: planned, pins } = opened(text).file.measures!.plan!;
    for (const group of [planned[0]!.fields, planned[0]!.overrides!, pins!.factors, pins!.selections]) {
      expect(group['toString']).toBeUndefined();
    }
  });

  test('more than 20 000 planned measures', () => {
    const many = Array.from({ length: 20_001 }, () => 0);
    expect(refused(edited(text, ['measures', 'plan', 'measures'], many))).toEqual({
      code: 'too-many',
      path: 'measures.plan.measures',
      facts: { maximum: 20_000, came: 20_001 },
    });
  });
});
