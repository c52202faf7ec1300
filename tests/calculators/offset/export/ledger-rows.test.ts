import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OffsetCatalogue } from '../../../../src/calculators/offset/catalogue.ts';
import type { Lot } from '../../../../src/calculators/offset/claim.ts';
import { csvOf, ledgerRows, livingSheets } from '../../../../src/calculators/offset/export/index.ts';
import { exampleLedgers } from '../../../../src/calculators/offset/examples/index.ts';
import { newClaim } from '../../../../src/calculators/offset/new-claim.ts';
import { quantifyClaim } from '../../../../src/calculators/offset/quantify-claim.ts';
import { textLoaders } from '../../../../src/calculators/texts/index.ts';
import { rowsOf } from '../paste/reading.ts';
import { arbitraryLot } from './arbitrary-lots.ts';
import { aClaim, resultOf } from './a-claim.ts';

const texts = { zh: await textLoaders.offset.zh(), en: await textLoaders.offset.en() };

const withIds = (lots: readonly Omit<Lot, 'id'>[]): Lot[] =>
  lots.map((lot, place) => ({ ...lot, id: `line-${place + 1}` }));

describe('the ledger as a table', () => {
  test.each(['zh', 'en'] as const)('read again gives the same lots (%s)', (language) => {
    fc.assert(
      fc.property(fc.array(arbitraryLot, { minLength: 1, maxLength: 4 }), (lots) => {
        const claim = newClaim(2025);
        const result = quantifyClaim({ claim, lots: withIds(lots), entity: '某某厂' }, new OffsetCatalogue());
        const rows = rowsOf(csvOf(ledgerRows(result, texts[language], language)));
        expect(rows.map(({ line }) => line)).toEqual(lots);
        expect(rows.flatMap(({ problems }) => problems)).toEqual([]);
      }),
      { numRuns: 250 },
    );
  });

  test.each(exampleLedgers.flatMap((ledger) => [[ledger, 'zh'] as const, [ledger, 'en'] as const]))(
    'of the example $id read again gives the same lots',
    ({ year, section, entity }, language) => {
      const { lots, claims } = section(language);
      const claim = claims.find((one) => one.year === year) ?? newClaim(year);
      const result = quantifyClaim({ claim, lots, claims, entity: entity[language] }, new OffsetCatalogue());
      const rows = rowsOf(csvOf(ledgerRows(result, texts[language], language)));
      // A figure comes back as the text that it was typed as.
      const asText = ({ id: _, ...lot }: Lot): unknown =>
        JSON.parse(
          JSON.stringify(lot, (_, value: unknown) => (typeof value === 'number' ? String(value) : value)),
        );
      expect(rows.map(({ line }) => line)).toEqual(lots.map(asText));
    },
  );

  test('says of each lot where it stands, what is matched of it and what is left: 300 − 250 = 50', () => {
    const [headings = [], ...rows] = ledgerRows(resultOf(aClaim), texts.zh, 'zh');
    const at = (heading: string) => rows.map((row) => row[headings.indexOf(heading)]);
    expect(at('名称')).toEqual(['绿证', '核销的', '持有的', '去年的', '写错的']);
    expect(at('计入情况（2025 年）')).toEqual([
      '已核销，计入',
      '已核销，计入',
      '持有，未核销，不计入',
      '核销用于 2024 年',
      '不能计入',
    ]);
    expect(at('已匹配')).toEqual([100, 250, undefined, undefined, undefined]);
    expect(at('计划匹配')).toEqual([undefined, undefined, 0, undefined, undefined]);
    expect(at('剩余')).toEqual([0, 50, 40, undefined, undefined]);
  });

  test('gives the reason why a lot can’t count as a sentence', () => {
    const [headings = [], ...rows] = ledgerRows(resultOf(aClaim), texts.zh, 'zh');
    const reasons = rows.map((row) => String(row[headings.indexOf('待处理')]));
    expect(reasons[4]).toContain('2.5');
  });

  test('holds no formula, whatever a lot is called', () => {
    const lots = aClaim.lots.map((lot) => ({ ...lot, name: '=cmd|’/C calc’!A0' }));
    const csv = csvOf(ledgerRows(resultOf({ ...aClaim, lots }), texts.en, 'en'));
    expect(csv).toContain("'=cmd");
    expect(csv).not.toMatch(/(^|[,\n\r"])[=+@]/);
  });

  test('comes with the residual, the matches, the position and the reductions', () => {
    const sheets = livingSheets(resultOf(aClaim), texts.zh, 'zh');
    expect(sheets.map(({ name, rows }) => [name, rows.length - 1])).toEqual([
      ['碳抵消台账', 5],
      ['残余排放', 2],
      ['匹配明细', 4],
      ['匹配结果', 16],
      ['自主减排', 1],
    ]);
    for (const { rows } of sheets) {
      const [headings = []] = rows;
      expect(rows.every((row) => row.length === headings.length)).toBe(true);
    }
  });
});
