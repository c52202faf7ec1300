import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import type { Language } from '../../../src/calculators/engine/language.ts';
import { exampleFactories } from '../../../src/calculators/example-factories/index.ts';
import { OffsetCatalogue } from '../../../src/calculators/offset/catalogue.ts';
import { exampleLedgers } from '../../../src/calculators/offset/examples/index.ts';
import { newClaim } from '../../../src/calculators/offset/new-claim.ts';
import { quantifyClaim, type QuantifiedClaim } from '../../../src/calculators/offset/quantify-claim.ts';
import { textLoaders } from '../../../src/calculators/texts/index.ts';
import { claimWorkbook } from '../../../src/calculators/workbook/index.ts';
import { workbookOf } from '../../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { fullCatalogue } from '../emissions/one-line.ts';
import { anyClaim, anyLedger } from '../offset/arbitrary-ledger.ts';
import { aClaim, resultOf } from '../offset/export/a-claim.ts';
import { quantify } from '../offset/one-claim.ts';
import { differing } from './differing.ts';
import { recalculate } from './recalculate.ts';

const texts = { zh: await textLoaders.offset.zh(), en: await textLoaders.offset.en() };

const workbookFor = (quantified: QuantifiedClaim, language: Language) =>
  claimWorkbook({ entity: { name: '示例工厂' }, quantified, language, texts: texts[language] });

const languages = ['zh', 'en'] as const;

const examples = languages.flatMap((language) =>
  exampleLedgers.map(({ section, entity, year }) => {
    const { lots, claims } = section(language);
    const claim = claims.find((one) => one.year === year) ?? newClaim(year);
    const inputs = { claim, claims, lots, entity: entity[language] };
    return workbookFor(quantifyClaim(inputs, new OffsetCatalogue()), language);
  }),
);

/** What remains of the inventories of the example factories, against the lots of a ledger. */
const ofInventories = exampleFactories.flatMap(({ file }) =>
  (file('zh').emissions?.years ?? []).map((inventory) => {
    const claim = { ...newClaim(inventory.year), residual: 'inventory' as const };
    const inventories = [quantifyInventory(inventory, fullCatalogue)];
    return workbookFor(resultOf({ ...aClaim, claim, inventories }), 'zh');
  }),
);

const generated = fc
  .sample(fc.tuple(anyClaim(), anyLedger), { numRuns: 60, seed: 8 })
  .map(([claim, lots], place) => workbookFor(quantify(claim, lots), place % 2 ? 'en' : 'zh'));

test(
  'the ledgers of the examples, of two inventories and 60 others give the calculator’s numbers when LibreOffice computes them',
  { timeout: 600_000 },
  async () => {
    expect([examples.length, ofInventories.length]).toEqual([2 * exampleLedgers.length, 2]);
    const { formulas, differences } = await differing([...examples, ...ofInventories, ...generated]);
    expect(differences).toEqual([]);
    expect(formulas).toBeGreaterThan(3_000);
  },
);

test(
  'a dearer and larger lot costs more, leaves more, and shows in the sums by vintage',
  { timeout: 300_000 },
  async () => {
    // 250 of 300 credits of 2024 at 70 CNY: 17 500 CNY, 50 left. With 320 at 80: 20 000 CNY, 70 left.
    const { sheets } = workbookFor(resultOf(aClaim), 'zh');
    const edited = sheets.map((sheet) =>
      sheet.name !== '碳抵消台账'
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((cells) =>
              cells.some((cell) => cell === '核销的')
                ? cells.map((cell) =>
                    typeof cell === 'object' && cell.role === 'input'
                      ? { ...cell, value: cell.value === 300 ? 320 : 80 }
                      : cell,
                  )
                : cells,
            ),
          },
    );
    const [before, after] = await recalculate(
      await Promise.all([sheets, edited].map((one) => workbookOf(one))),
    );
    const row = (tables: typeof before, sheet: string, text: string) =>
      tables?.get(sheet)?.find((cells) => cells.includes(text)) ?? [];
    const cells = (tables: typeof before) => ({
      cost: Number(row(tables, '匹配结果', '费用（有单价的批次）')[1]),
      coverage: Number(row(tables, '匹配结果', '匹配比例')[1]),
      vintage: row(tables, '按年份', '2024').slice(2, 6).map(Number),
      left: row(tables, '碳抵消台账', '核销的').includes(String(tables === before ? 50 : 70)),
    });
    expect(cells(before)).toEqual({
      cost: 17_500,
      coverage: 100,
      vintage: [250, 250, 17_500, 17_500],
      left: true,
    });
    expect(cells(after)).toEqual({
      cost: 20_000,
      coverage: 100,
      vintage: [250, 250, 20_000, 20_000],
      left: true,
    });
  },
);

test('a lot’s name is a text, never a formula, and the ledger comes first, as it is imported again', () => {
  const lots = aClaim.lots.map((lot) => ({ ...lot, name: '=HYPERLINK("http://example.com")' }));
  const { sheets } = workbookFor(resultOf({ ...aClaim, lots }), 'en');
  const formulas = sheets
    .flatMap(({ rows }) => rows.flat())
    .flatMap((cell) => (typeof cell === 'object' && cell.formula !== undefined ? [cell.formula] : []));
  expect(formulas.length).toBeGreaterThan(30);
  expect(formulas.filter((formula) => formula.includes('HYPERLINK'))).toEqual([]);
  expect(sheets.map(({ name }) => name).slice(0, 5)).toEqual([
    'Ledger',
    'Residual',
    'Position',
    'Use and cost',
    'By vintage',
  ]);
});
