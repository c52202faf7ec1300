import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/calculators/index.ts';
import { messages } from '../../../src/messages/index.ts';
import { factorNotes, factorValues } from '../../../src/site/factor-notes.ts';
import { factorsJson } from '../../../src/site/factors-export.ts';
import { valueOf } from '../../../src/site/factor-value.ts';
import { loadFactors, references } from '../../../src/site/factors.ts';
import { findFactor, nearIds, type FactorValues } from '../../../widgets/factor/factor-data.ts';
import { factsOf } from '../../../widgets/factor/factor-facts.ts';

const entries = await loadFactors();
const values: FactorValues = factorValues(entries);
const notes = {
  zh: factorNotes(entries, 'zh', messages.zh.factors),
  en: factorNotes(entries, 'en', messages.en.factors),
};

describe('the data of cited factors', () => {
  test.each(['zh', 'en'] as const)(
    'writes every value and unit of the open data as its page does (%s)',
    (language) => {
      const { factors } = factorsJson(entries, '0');
      expect(values.factors.map(([id]) => id)).toEqual(factors.map(({ id }) => id));
      for (const factor of factors) {
        const shown = findFactor(values, factor.id, language);
        const written = valueOf(factor, language);
        expect(shown).toMatchObject({ value: formatNumber(factor.value), unit: written.unit });
        expect(shown?.locator).toBe(factor.citation.locator);
        const { number, title } = references[factor.citation.reference];
        expect(shown?.reference).toBe(number ?? title[language]);
        expect(shown?.unverified).toBe(factor.confidence === 'unverified');
      }
    },
  );

  test.each(['zh', 'en'] as const)(
    'gives each row its own facts and its place on the site (%s)',
    (language) => {
      for (const [row, { factor, family }] of entries.entries()) {
        const facts = factsOf(values, notes[language], row, '2000-01-01');
        const root = language === 'zh' ? '' : 'en/';
        expect(facts).toMatchObject({
          name: factor.name[language],
          boundary: messages[language].factors.boundary[factor.boundary],
          year: factor.year?.toString() ?? '',
          gwp: factor.gwp ?? '',
          confidence: messages[language].factors.confidence[factor.confidence],
          reviewBy: factor.reviewBy,
          due: false,
          title: references[factor.citation.reference].title[language],
          path: `${root}factors/${family}/#${factor.id}`,
        });
        expect(facts?.region === '').toBe(factor.region === undefined);
        expect(facts?.supersededBy?.path.split('#')[1]).toBe(factor.supersededBy);
        if (factor.note) expect(facts?.remarks).toContain(factor.note[language]);
      }
    },
  );

  test('is at most 30 KB of gzip a file', () => {
    const size = (data: unknown) => gzipSync(JSON.stringify(data), { level: 9 }).length;
    const sizes = [values, notes.zh, notes.en].map(size);
    console.log(`gzip: factors.json, factor-notes-zh.json, factor-notes-en.json ${sizes.join(', ')} B`);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(30_000);
  });
});

test('a value that nobody verified says so and what it means', () => {
  const row = entries.findIndex(({ factor }) => factor.confidence === 'unverified');
  expect(factsOf(values, notes.zh, row, '2026-01-01')).toMatchObject({
    confidence: '未核实',
    remarks: expect.arrayContaining([messages.zh.factors.confidenceMeans.unverified]),
  });
});

test('the review is due from the day after its last day on', () => {
  const { reviewBy } = entries[0]!.factor;
  expect(factsOf(values, notes.zh, 0, reviewBy)?.due).toBe(false);
  expect(factsOf(values, notes.zh, 0, '2999-01-01')?.due).toBe(true);
});

test('notes of another state of the registry are no notes of these values', () => {
  expect(factsOf({ ...values, registry: '2000.01' }, notes.zh, 0, '2026-01-01')).toBeUndefined();
  expect(factsOf({ ...values, factors: values.factors.slice(1) }, notes.zh, 0, '2026-01-01')).toBeUndefined();
});

describe('a name', () => {
  test('is found with spaces around it', () => {
    expect(findFactor(values, ' grid-electricity-cn-cq-2022\n', 'zh')?.id).toBe(
      'grid-electricity-cn-cq-2022',
    );
  });

  test.each(['', 'toString', 'Grid-electricity-cn-cq-2022', 'grid-electricity-cn-cq'])(
    '%j is none of the registry',
    (name) => expect(findFactor(values, name, 'zh')).toBeUndefined(),
  );

  test('that is mistyped at its end is near the ids that begin like it', () => {
    expect(nearIds(values, 'grid-electricity-cn-cq-2032')).toContain('grid-electricity-cn-cq-2022');
    expect(nearIds(values, 'grid-electricity-cn-cq-2032')).toHaveLength(3);
    expect(nearIds(values, 'zzz')).toEqual([]);
    expect(nearIds(values, '')).toEqual([]);
  });
});
