import { expect, test } from 'vitest';
import { inputEntries, longestText, tableOf } from '../../../../widgets/foundation/contract/input-entries.ts';

const read = (text: string) => inputEntries(text).map(({ name, amount, unit }) => [name, amount, unit]);

test('an input is a name, a number and its unit, however they are put apart', () => {
  expect(read('外购电力 120000 kWh')).toEqual([['外购电力', '120000', 'kWh']]);
  expect(read('natural gas: 30.5m3')).toEqual([['natural gas', '30.5', 'm3']]);
  expect(read('柴油＝1')).toEqual([['柴油＝1', '', '']]);
  expect(read('蒸汽=−1,250.5 GJ')).toEqual([['蒸汽', '−1,250.5', 'GJ']]);
  expect(read('R-410A 2e3 kg')).toEqual([['R-410A', '2e3', 'kg']]);
});

test('semicolons of both scripts and lines part inputs; empty ones are none', () => {
  expect(read('a 1 t；b 2 t;\n; c 3 t\r\n').map(([name]) => name)).toEqual(['a', 'b', 'c']);
});

test('a name alone is an input without a number', () => {
  expect(read('天然气; A.4')).toEqual([
    ['天然气', '', ''],
    ['A.4', '', ''],
  ]);
});

test('a choice is an id with a word', () => {
  expect(read('6.1.1-r1=met; data-centre = no; A.4：done')).toEqual([
    ['6.1.1-r1', 'met', ''],
    ['data-centre', 'no', ''],
    ['A.4', 'done', ''],
  ]);
});

test('a sentence about an input quotes it as it was written', () => {
  expect(inputEntries('  外购电力  120 kWh ; x').map(({ text }) => text)).toEqual(['外购电力  120 kWh', 'x']);
});

test('what would be another cell or row of a table stays within its own', () => {
  expect(tableOf(inputEntries('a\tb "c" 1 t'))).toBe('名称\t数量\t单位\na b  c\t1\tt');
});

test('a text that is too long is read as far as it may be, in a moment', () => {
  const began = performance.now();
  const entries = inputEntries(`${'1'.repeat(longestText)}; b 2 t`);
  expect(entries).toHaveLength(1);
  expect(inputEntries(`${' 1'.repeat(longestText)} x`)[0]?.text.length).toBeLessThanOrEqual(longestText);
  expect(performance.now() - began).toBeLessThan(2000);
});
