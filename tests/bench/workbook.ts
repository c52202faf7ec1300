import { runAsProgram } from '../../scripts/entry-point.ts';
import { analyseInventory } from '../../src/calculators/emissions/analyse-inventory.ts';
import { textLoaders } from '../../src/calculators/texts/index.ts';
import { inventoryWorkbook } from '../../src/calculators/workbook/index.ts';
import { workbookOf } from '../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { quantify } from './emissions-entry.ts';
import { inventoryOfLines } from './emissions-lines.ts';
import { measure, print } from './measure.ts';

/** So often the file is written. */
const FILES = 11;

/** Times the export of an inventory of 200 lines as a workbook with formulas, once it is quantified. */
async function main(): Promise<void> {
  const quantified = quantify(inventoryOfLines(200));
  const analysis = analyseInventory(quantified);
  const texts = await textLoaders.emissions.zh();
  const model = () =>
    inventoryWorkbook({ entity: { name: '示例工厂' }, quantified, analysis, language: 'zh', texts });
  const { sheets, names } = model();
  const formulas = sheets
    .flatMap(({ rows }) => rows.flat())
    .filter((cell) => typeof cell === 'object' && cell.formula !== undefined).length;
  print('200 lines as the cells of a workbook', measure(20, model), `   ${formulas} formulas`);
  const times: number[] = [];
  let size = 0;
  for (let round = 0; round < FILES; round += 1) {
    const since = performance.now();
    ({ size } = await workbookOf(sheets, names));
    times.push(performance.now() - since);
  }
  const [median = NaN] = times.sort((a, b) => a - b).slice(Math.floor(FILES / 2));
  console.log(`its file of ${(size / 1000).toFixed(0)} kB: ${median.toFixed(0)} ms`);
}

await runAsProgram(import.meta.url, main);
