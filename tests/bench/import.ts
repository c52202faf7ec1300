import { runAsProgram } from '../../scripts/entry-point.ts';
import { workbookOf } from '../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { billsSheet } from '../import/many-bills.ts';
import { bundled } from './bundled.ts';
import type * as Importing from './import-entry.ts';
import { measure, print } from './measure.ts';

const fileOf = async (rows: number) => new File([await workbookOf([billsSheet(rows)])], '能耗.xlsx');

/** How long once takes, in milliseconds, with its result. */
async function timed<Result>(run: () => Promise<Result>): Promise<readonly [number, Result]> {
  const since = performance.now();
  const result = await run();
  return [performance.now() - since, result];
}

/** Times what a worker does of 5 000 bills: reading the file, and its rows; and how soon 100 000 are refused. */
async function main(): Promise<void> {
  const {
    commonKinds,
    finish,
    furtherKinds,
    GrowingCatalogue,
    newInventory,
    readRows,
    sourceEntries,
    tableTextOf,
  } = await bundled<typeof Importing>('import-entry.ts');
  const [bills, tooMany] = [await fileOf(5000), await fileOf(100_000)];
  const [first, text] = await timed(() => tableTextOf(bills));
  if (!text.ok) throw new Error(`The file should be read: ${text.problem.code}.`);
  const [refused, problem] = await timed(() => tableTextOf(tooMany));
  if (problem.ok) throw new Error('100 000 rows should be refused.');
  const catalogue = new GrowingCatalogue([...commonKinds, ...furtherKinds]);
  const context = { entries: sourceEntries(), catalogue, inventory: newInventory(2025) };
  const once = () => finish(readRows({ text: text.text }, context));
  const [rowsFirst] = await timed(async () => once());
  const warm = measure(15, once);
  console.log(
    `5 000 bills, the file, the first time ${first.toFixed(0)} ms, its rows ${rowsFirst.toFixed(0)} ms`,
  );
  print('5 000 bills, the rows', warm);
  console.log(
    `100 000 rows, ${(tooMany.size / 1e6).toFixed(1)} MB, refused after ${refused.toFixed(0)} ms: ${problem.problem.code}`,
  );
}

await runAsProgram(import.meta.url, main);
