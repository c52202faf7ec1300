import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import type { Inventory } from '../../../src/calculators/emissions/inventory.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import { sourceEntries } from '../../../src/calculators/emissions/source-search.ts';
import type { Language } from '../../../src/calculators/engine/language.ts';
import type { SheetToWrite } from '../../../src/calculators/engine/sheet-model.ts';
import type { Entity } from '../../../src/calculators/factory-file/factory-file.ts';
import { textLoaders } from '../../../src/calculators/texts/index.ts';
import { inventoryWorkbook, markOfSheet, readInventory } from '../../../src/calculators/workbook/index.ts';
import { fullCatalogue, inventoryOf, lineOf } from '../emissions/one-line.ts';

const texts = { zh: await textLoaders.emissions.zh(), en: await textLoaders.emissions.en() };
export const entity: Entity = { name: '示例工厂' };

/** The sheet of inputs as a spreadsheet gives it back: texts, without spaces around them. */
export function inputsOf(inventory: Inventory, language: Language = 'zh', of = entity): string[][] {
  const quantified = quantifyInventory(inventory, fullCatalogue);
  const { sheets } = inventoryWorkbook({
    entity: of,
    quantified,
    analysis: analyseInventory(quantified),
    language,
    texts: texts[language],
  });
  return markedSheet(sheets);
}

/** The sheet with the mark, as a spreadsheet gives it back. */
export function markedSheet(sheets: readonly SheetToWrite[]): string[][] {
  const rows = sheets.find(({ rows: [first] }) => markOfSheet([[String(first?.[0] ?? '')]]))?.rows ?? [];
  return rows.map((cells) =>
    cells.map((cell) => String((typeof cell === 'object' ? cell.value : cell) ?? '').trim()),
  );
}

/** What is read of a sheet beside what is entered. */
export function back(rows: readonly (readonly string[])[], inventory: Inventory, of = entity) {
  const mark = markOfSheet(rows);
  if (!mark) throw new Error('The sheet should have its mark.');
  const quantified = quantifyInventory(inventory, fullCatalogue);
  const context = { entity: of, quantified, catalogue: fullCatalogue, entries: sourceEntries() };
  const { whole, ...more } = readInventory(rows, mark, { ...context, texts: texts[mark.language] });
  return { inventory: whole, ...more };
}

/** Writes into the cell of a column, in the first row that has all of some texts. */
export function write(rows: string[][], having: readonly string[], column: string, text: string): void {
  const place = rows[0]?.indexOf(column) ?? -1;
  const row = rows.find((cells) => having.every((one) => cells.includes(one)));
  if (!row || place < 0)
    throw new Error(`There should be a row with ${having.join(', ')} and a column ${column}.`);
  row[place] = text;
}

/** Bills of electricity, a boiler with a number of its own, and a stock of diesel, at two sites. */
export const inventory: Inventory = {
  ...inventoryOf([
    lineOf(
      'grid-electricity',
      { quantity: { unit: 'kWh', months: [1, 2, null, 4, 5, 6, 7, 8, 9, 10, 11, 12] } },
      { name: '外购电' },
    ),
    lineOf(
      'stationary-combustion',
      { fuel: 'natural-gas', quantity: { unit: '10^4 Nm3', amount: '1,234.5' } },
      {
        name: '锅炉',
        overrides: { ncv: { value: '390', reason: '化验' } },
        evidence: { document: '结算单', note: '备注' },
        status: 'billed',
      },
    ),
    lineOf(
      'stationary-combustion',
      { fuel: 'diesel', quantity: { unit: 't', balance: { opening: 1, purchases: 9, closing: 2 } } },
      { name: '柴油' },
    ),
  ]),
  sites: [
    { id: 'a', name: '一厂' },
    { id: 'b', name: '二厂' },
  ],
};

/** Adds a row below, with texts in columns. */
export function add(rows: string[][], cells: Readonly<Record<string, string>>): void {
  rows.push((rows[0] ?? []).map((column) => cells[column] ?? ''));
}
