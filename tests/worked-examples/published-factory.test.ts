import { expect, test } from 'vitest';
import { analyseInventory } from '../../src/calculators/emissions/analyse-inventory.ts';
import { quantifyInventory } from '../../src/calculators/emissions/quantify-inventory.ts';
import { textLoaders } from '../../src/calculators/texts/index.ts';
import { inventoryWorkbook } from '../../src/calculators/workbook/index.ts';
import { workbookOf } from '../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { fullCatalogue } from '../calculators/emissions/one-line.ts';
import { recalculate, type Tables } from '../calculators/workbook/recalculate.ts';
import { publishedInventory, publishedSources } from './published-factory.ts';
import { expectPrinted } from './typed.ts';

const quantified = quantifyInventory(publishedInventory('zh'), fullCatalogue);

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

/** A number of a table, by the text that its row begins with or holds, and the heading of its column. */
function cell(tables: Tables | undefined, sheet: string, row: string, column: string | number): number {
  const rows = tables?.get(sheet) ?? [];
  const heading = rows.find((cells) => typeof column === 'string' && cells.includes(column));
  const place = typeof column === 'number' ? column : (heading?.indexOf(column) ?? -1);
  return Number(rows.find((cells) => cells.includes(row))?.[place] ?? NaN);
}

test(
  'LibreOffice computes the workbook of a factory of published examples to the results that they print',
  { timeout: 300_000 },
  async () => {
    const { sheets } = inventoryWorkbook({
      entity: { name: '公开算例工厂' },
      quantified,
      analysis: analyseInventory(quantified),
      language: 'zh',
      texts: await textLoaders.emissions.zh(),
    });
    const [tables] = await recalculate([await workbookOf(sheets)]);
    for (const [place, { line, prints, byMarket = prints, document }] of publishedSources.entries()) {
      const { name } = quantified.inventory.lines[place] ?? { name: '' };
      // What burns gives off other gases besides, which the example doesn't count.
      const isDirect = line.kind === 'stationary-combustion' || line.kind === 'process';
      const column = (basis: string) => (isDirect ? `CO₂，基于${basis}` : `合计，基于${basis}`);
      expect(document).not.toBe('');
      expectPrinted(cell(tables, '逐源', name, column('位置')), prints, 1e-6);
      expectPrinted(cell(tables, '逐源', name, column('市场')), byMarket, 1e-6);
    }
    const ofScope2 = publishedSources.slice(3);
    expectPrinted(
      cell(tables, '汇总', '范围 2，基于位置', 1),
      sum(ofScope2.map(({ prints }) => prints)),
      1e-6,
    );
    expectPrinted(
      cell(tables, '汇总', '范围 2，基于市场', 1),
      sum(ofScope2.map(({ prints, byMarket = prints }) => byMarket)),
      1e-6,
    );
    expectPrinted(
      cell(tables, '汇总', '其中 CO₂（范围 1 与范围 2，基于位置）', 1),
      sum(publishedSources.map(({ prints }) => prints)),
      1e-6,
    );
  },
);
