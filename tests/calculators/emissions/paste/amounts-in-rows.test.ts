import { expect, test } from 'vitest';
import { GrowingCatalogue } from '../../../../src/calculators/emissions/catalogue.ts';
import { commonKinds } from '../../../../src/calculators/emissions/kinds/common.ts';
import { furtherKinds } from '../../../../src/calculators/emissions/kinds/further.ts';
import { newInventory } from '../../../../src/calculators/emissions/new-inventory.ts';
import { readRows } from '../../../../src/calculators/emissions/paste/index.ts';
import { sourceEntries } from '../../../../src/calculators/emissions/source-entries.ts';
import { finish } from '../../../../src/calculators/engine/steps.ts';

const catalogue = new GrowingCatalogue([...commonKinds, ...furtherKinds]);

function read(text: string) {
  const context = { entries: sourceEntries(), inventory: newInventory(2025), catalogue };
  const reading = finish(readRows({ text }, context));
  if (!reading.ok) throw new Error('This text should be a table.');
  return reading;
}

/** The lines that would be added: what each is called, and its months. */
const linesOf = (text: string) => read(text).rows.flatMap(({ ok, line }) => (ok && line ? [line] : []));

const bill = `某机械有限公司 2025 年能源消耗统计表\t\t\t\t\t
月份\t厂区\t电量（万千瓦时）\t电费（万元）\t天然气（立方米）\t备注
1月\t一厂区\t29.43\t19.5\t32480\t
2月\t一厂区\t28.39\t19\t\t停气检修
3月\t一厂区\t33.97\t19.5\t34346\t
合计\t\t91.79\t58\t66826\t`;

test('a table with the months down and the sources across becomes a line for each source, with its months', () => {
  const lines = linesOf(bill);
  expect(lines).toHaveLength(2);
  const months = lines.map(({ fields }) => fields['quantity']);
  expect(JSON.stringify(months[0])).toContain('29.43');
  expect(JSON.stringify(months[0])).toContain('33.97');
  expect(JSON.stringify(months[1])).toContain('34346');
  expect(JSON.stringify(months)).not.toContain('19.5');
});

test('its totals are told of and not added, and an empty cell is no amount', () => {
  // 3 months of electricity, 2 of gas, and a total of each.
  const { counts } = read(bill);
  expect(counts).toMatchObject({ all: 7, skipped: 2, unreadable: 0 });
});

test('what the sources come to in coal equivalent is no source', () => {
  const lines = linesOf('月份\t天然气（m³）\t折标煤（tce）\n1月\t1000\t1.33\n2月\t900\t1.197');
  expect(lines).toHaveLength(1);
});

test('a remark below the table is told of', () => {
  const { rows } = read('月份\t用电量（kWh）\t天然气（m³）\n1月\t100\t10\n填表人：李工\t\t');
  expect(rows.flatMap(({ problems }) => problems.map(({ code }) => code))).toContain('noteRow');
});

test('a table that names its sources in a column is read as ever', () => {
  const text = '能源品种\t月份\t用量（kWh）\n外购电\t1月\t100\n外购电\t2月\t120';
  expect(linesOf(text)).toHaveLength(1);
  expect(read(text).roles).toEqual(['source', 'period', 'amount']);
});

test('units in a row of their own below the names are those of the columns', () => {
  const lines = linesOf(
    '月份\t厂区\t用电量\t天然气\n\t\tkWh\tm³\n1月\t一厂区\t100\t10\n2月\t一厂区\t120\t12',
  );
  expect(lines).toHaveLength(2);
});
