import { describe, expect, test } from 'vitest';
import { formatNumber } from '../../../src/calculators/engine/number-format.ts';
import { add, back, inputsOf, inventory, write } from './came-back.ts';

/** What was told of the cells that weren't taken: what came, and why not. */
const told = (rows: readonly (readonly string[])[]) =>
  back(rows, inventory).changes.map(({ after, problem }) => [after, problem ?? 'taken']);

const bills = [1, 2, 0, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const monthsOf = (values: readonly number[]) =>
  Object.fromEntries(values.map((value, place) => [`m${place + 1}`, String(value)]));
const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);

describe('of a row that is known, whatever came and isn’t taken is told', () => {
  test('bills of months beside one amount', () => {
    const rows = inputsOf(inventory);
    write(rows, ['锅炉'], 'm1', '100');
    write(rows, ['锅炉'], 'm12', '120');
    expect(told(rows)).toEqual([
      ['100', 'noMonths'],
      ['120', 'noMonths'],
    ]);
    expect(back(rows, inventory).inventory).toEqual(inventory);
  });

  test('a number over the sum of the months, with the sum of the months that came', () => {
    const rows = inputsOf(inventory);
    write(rows, ['外购电'], 'm2', '250');
    write(rows, ['外购电'], 'value', '9999');
    const { changes } = back(rows, inventory);
    expect(changes.map(({ after, problem }) => [after, problem ?? 'taken'])).toEqual([
      ['9999', 'sumOfMonths'],
      ['250', 'taken'],
    ]);
    expect(changes[0]?.expected).toEqual([formatNumber(sum(bills) - 2 + 250)]);
  });

  test.each([
    ['computed anew', String(sum(bills) - 2 + 250)],
    ['computed in another order', String(sum(bills) - 2 + 250 + 1e-11)],
    ['left as it was by a program that doesn’t compute', String(sum(bills))],
    ['emptied', ''],
  ])('but not the sum itself, %s', (_, shown) => {
    const rows = inputsOf(inventory);
    write(rows, ['外购电'], 'm2', '250');
    write(rows, ['外购电'], 'value', shown);
    expect(told(rows)).toEqual([['250', 'taken']]);
  });

  test('a reason where no number stands in place of another', () => {
    const rows = inputsOf(inventory);
    write(rows, ['外购电'], 'reason', '抄表有误');
    expect(told(rows)).toEqual([['抄表有误', 'noOverride']]);
  });

  test('a remark of the workbook’s own is no reason of the reader’s', () => {
    const broken = {
      ...inventory,
      lines: inventory.lines.map((line) => (line.name === '锅炉' ? { ...line, fields: {} } : line)),
    };
    const rows = inputsOf(broken);
    expect(rows.some((cells) => cells.some((text) => text.startsWith('未计入合计')))).toBe(true);
    const { changes } = back(rows, inventory);
    expect(changes.map(({ problem }) => problem)).not.toContain('noOverride');
  });

  test('evidence, a name or a scope where the row has none of its own', () => {
    const rows = inputsOf(inventory);
    write(rows, ['化验'], 'meter', '表 7');
    write(rows, ['化验'], 'kind', '固定燃烧');
    write(rows, ['锅炉'], 'scope', '3');
    write(rows, ['工业总产值'], 'responsible', '财务');
    expect(told(rows)).toEqual([
      ['财务', 'notHere'],
      ['3', 'notHere'],
      ['固定燃烧', 'notHere'],
      ['表 7', 'notHere'],
    ]);
  });

  test('a unit that was emptied, with the units there are', () => {
    const rows = inputsOf(inventory);
    write(rows, ['锅炉'], 'unit', '');
    const { inventory: same, changes } = back(rows, inventory);
    expect(same).toEqual(inventory);
    expect(changes).toMatchObject([{ after: '', state: 'unreadable', problem: 'noUnit' }]);
    expect(changes[0]?.expected).toContain('万 Nm³');
  });

  test('columns that somebody added, once for all their cells', () => {
    const rows = inputsOf(inventory);
    const width = rows[0]?.length ?? 0;
    for (const [place, row] of rows.entries()) {
      while (row.length < width) row.push('');
      if (place > 1) row.push('核对过');
    }
    expect(back(rows, inventory)).toEqual({ inventory, changes: [], doubts: ['columnsAdded'] });
  });
});

describe('of a row that is new', () => {
  const lineAndChanges = (cells: Readonly<Record<string, string>>) => {
    const rows = inputsOf(inventory);
    add(rows, cells);
    const { inventory: came, changes } = back(rows, inventory);
    return { line: came.lines[inventory.lines.length], changes };
  };

  test('its twelve months are taken, and shown as their sum', () => {
    const { line, changes } = lineAndChanges({
      source: '外购电 2 号',
      unit: 'kWh',
      kind: '外购电网电力',
      ...monthsOf(bills),
    });
    expect(line?.fields['quantity']).toEqual({ unit: 'kWh', months: bills });
    expect(changes).toMatchObject([
      { name: '外购电 2 号', after: `外购电网电力 ${sum(bills)} kWh`, state: 'new' },
    ]);
  });

  test('months are enough beside a name that is known; empty ones are gaps', () => {
    const { line } = lineAndChanges({ source: '柴油', m2: '5', unit: 't' });
    const months = bills.map((_, place) => (place === 1 ? 5 : null));
    expect(line?.fields['quantity']).toEqual({ unit: 't', months });
  });

  test('a value beside months is compared with their sum', () => {
    const months = monthsOf(bills);
    const row = { source: '外购电 2 号', kind: '外购电网电力', unit: 'kWh', ...months };
    expect(lineAndChanges({ ...row, value: String(sum(bills)) }).changes).toHaveLength(1);
    const { line, changes } = lineAndChanges({ ...row, value: '900' });
    expect(line?.fields['quantity']).toMatchObject({ months: bills });
    expect(changes[1]).toMatchObject({
      after: '900',
      problem: 'sumOfMonths',
      expected: [formatNumber(sum(bills))],
    });
  });

  test('a month that is no number refuses it whole', () => {
    const { line, changes } = lineAndChanges({ source: '柴油', m2: '五', unit: 't' });
    expect(line).toBeUndefined();
    expect(changes).toMatchObject([{ after: '五', problem: 'notANumber' }]);
  });

  test('what a line has once is taken: site, evidence, who answers, status and uncertainty', () => {
    const { line, changes } = lineAndChanges({
      source: '柴油',
      value: '3',
      unit: 't',
      site: '二厂',
      status: '估算',
      document: '加油记录',
      meter: '油表 2',
      calibratedUntil: '2027-01-31',
      responsible: '车队',
      uncertaintyActivity: '5',
    });
    expect(line).toMatchObject({
      site: 'b',
      status: 'estimated',
      evidence: { document: '加油记录', meter: '油表 2', calibratedUntil: '2027-01-31' },
      responsible: '车队',
      uncertainty: { activity: 5 },
    });
    expect(changes).toHaveLength(1);
    for (const text of ['二厂', '油表 2', '车队']) expect(changes[0]?.after).toContain(text);
  });

  test('what can’t be taken is told beside it', () => {
    const { line, changes } = lineAndChanges({
      number: '17',
      source: '柴油',
      value: '3',
      unit: 't',
      site: '三厂',
      status: '猜的',
      reason: '补报',
      scope: '1',
      field: '数量',
      uncertaintyFactor: '很大',
    });
    expect(line).toMatchObject({ name: '柴油', fields: { quantity: { unit: 't', amount: 3 } } });
    expect(line).not.toHaveProperty('site');
    expect(new Map(changes.slice(1).map(({ after, problem }) => [after, problem]))).toEqual(
      new Map([
        ['三厂', 'unknownOption'],
        ['猜的', 'unknownOption'],
        ['很大', 'notANumber'],
        ['1', 'notHere'],
        ['补报', 'noOverride'],
      ]),
    );
    expect(changes.find(({ after }) => after === '三厂')?.expected).toEqual(['一厂', '二厂']);
  });

  test('a name alone is told, and so are numbers without one', () => {
    expect(lineAndChanges({ source: '柴油' }).changes).toMatchObject([
      { after: '柴油', problem: 'onlyName' },
    ]);
    expect(lineAndChanges({ m1: '5', m2: '6' }).changes).toMatchObject([
      { after: '5 6', problem: 'unknownSource' },
    ]);
    expect(lineAndChanges({ number: '4' }).changes).toEqual([]);
  });
});
