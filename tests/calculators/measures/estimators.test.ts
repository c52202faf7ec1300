import { describe, expect, test } from 'vitest';
import { levels } from '../../../src/calculators/engine/assumption.ts';
import type { FieldValues } from '../../../src/calculators/lines/entered.ts';
import type { Field } from '../../../src/calculators/lines/field.ts';
import { stages } from '../../../src/calculators/measures/effect.ts';
import { estimators } from '../../../src/calculators/measures/estimators/index.ts';
import type { Estimator } from '../../../src/calculators/measures/estimators/estimator.ts';
import { estimatorsOf } from '../../../src/calculators/measures/estimators/estimators-of.ts';
import { estimatorIds, measureIds } from '../../../src/calculators/measures/measure-ids.ts';
import { catalogue, measureOf, of, quantifiedMeasure } from './one-plan.ts';

/** Every field that an estimator may ask for, whatever was chosen before. */
function allFields({ fields }: Estimator, chosen: FieldValues = {}): readonly Field[] {
  const open = fields(chosen);
  const next = open.find(({ type, key }) => type === 'choice' && !(key in chosen));
  if (next?.type !== 'choice') return open;
  // One of many fuels asks for what all of them ask for.
  const options = next.options.slice(0, 4);
  return options.flatMap((option) => allFields({ fields } as Estimator, { ...chosen, [next.key]: option }));
}

describe('the measures of annex A', () => {
  test('each can be estimated in some way, and each way belongs to one of them', () => {
    expect(estimators.map(({ id }) => id)).toEqual([...estimatorIds]);
    for (const measure of measureIds) expect(estimatorsOf(measure).length).toBeGreaterThan(0);
    const offered = new Set(measureIds.flatMap(estimatorsOf));
    expect(estimatorIds.filter((id) => !offered.has(id))).toEqual([]);
  });

  test('motors, drives, compressed air, boilers and waste heat are all of A.11', () => {
    expect(estimatorsOf('A.11').slice(0, 5)).toEqual([
      'efficient-motors',
      'variable-speed',
      'compressed-air',
      'boiler-efficiency',
      'waste-heat',
    ]);
  });

  test('what is accounted or asked of suppliers enables others, first of all', () => {
    for (const measure of ['A.1', 'A.2', 'A.3', 'A.20', 'A.21', 'A.22', 'A.23', 'A.24'] as const) {
      expect(estimatorsOf(measure)).toEqual(['enabling', 'own-estimate']);
    }
  });

  test('offsets and allowances reduce nothing', () => {
    expect([estimatorsOf('A.32'), estimatorsOf('A.33')]).toEqual([['enabling'], ['enabling']]);
  });
});

describe.each(estimators.map((one) => [one.id, one] as const))('%s', (_, estimator) => {
  test('has a field of one type for each key, and one for each assumption', () => {
    const fields = allFields(estimator);
    const assumed = new Set(fields.flatMap((field) => ('assumed' in field ? field.assumed : [])));
    expect([...assumed]).toEqual(expect.arrayContaining([...estimator.assumptions]));
    expect(assumed.size).toBe(estimator.assumptions.length);
    const types = new Map(fields.map(({ key, type }) => [key, type]));
    expect(fields.every(({ key, type }) => types.get(key) === type)).toBe(true);
    expect(stages).toContain(estimator.stage);
  });

  test('says in both languages what it assumes, with a middle between the ends', () => {
    for (const { low, mid, high, note, mean, confidence } of estimator.assumptions) {
      expect([note.zh, note.en].every((text) => text.length > 8)).toBe(true);
      expect(Math.abs(high - mid) + Math.abs(mid - low)).toBeCloseTo(Math.abs(high - low), 12);
      if (mean) expect(mid).toBe((low + high) / 2);
      expect(['unverified', 'one-source', 'two-sources']).toContain(confidence);
    }
  });
});

test('only what was read of a document’s copies is more than unverified: compressed air', () => {
  const known = estimators.flatMap(({ id, assumptions }) =>
    assumptions.filter(({ confidence }) => confidence !== 'unverified').map(({ key }) => [id, key]),
  );
  expect(known).toEqual([
    ['compressed-air', 'leaksBefore'],
    ['compressed-air', 'leaksAfter'],
    ['compressed-air', 'savingPerBar'],
  ]);
});

test('an assumed number says that it is assumed, at which level, and gives way to the reader’s own', () => {
  const drive = (saving?: number) =>
    quantifiedMeasure(
      measureOf('variable-speed', {
        use: of(100, 'MWh'),
        ...(saving !== undefined && { saving: of(saving, '%') }),
      }),
    );
  const shareOf = (measure: ReturnType<typeof drive>) =>
    levels.map((level) => {
      const [part] = measure.effect?.[level].parts ?? [];
      const share = part?.kind === 'electricity' ? part.on?.share?.basis : undefined;
      return share?.kind === 'converted' ? share.from.basis : undefined;
    });
  const assumption = catalogue.kind('variable-speed')?.assumptions[0];
  expect(shareOf(drive())).toEqual(levels.map((level) => ({ kind: 'assumed', assumption, level })));
  expect(shareOf(drive(25)).map((basis) => basis?.kind)).toEqual(['entered', 'entered', 'entered']);
});
