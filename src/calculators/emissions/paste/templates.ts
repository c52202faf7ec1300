import type { Bilingual } from '../../engine/language.ts';
import { both, same, type ImportTemplate, type TemplateColumn } from '../../lines/table/import-template.ts';

export { sheetsOfTemplate } from '../../lines/table/import-template.ts';

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const months = englishMonths.map((name, place) => both(`${place + 1}月`, name));

const power = both('外购电', 'Purchased electricity (grid)');
const gas = both('天然气', 'Natural gas');
const diesel = both('柴油', 'Diesel');
const heat = both('外购热力', 'Purchased heat');

const month: TemplateColumn = {
  heading: both('月份', 'Month'),
  about: both(
    '用量所属的月份，每月一行；同一来源的各月会并为一条。也可以写 2025年3月、2025-03 或账单的起止日期。',
    'The month in which it was used, a row each; the months of one source become one line. 2025-03 or the days of a bill are fine, too.',
  ),
  options: months,
};

const source: TemplateColumn = {
  heading: both('能源品种', 'Source'),
  about: both(
    '什么在排放：外购电、天然气、柴油……',
    'What emits: purchased electricity, natural gas, diesel …',
  ),
  options: [power, gas, diesel, both('汽油', 'Petrol'), both('液化石油气', 'Liquefied petroleum gas'), heat],
};

const name: TemplateColumn = {
  heading: both('名称', 'Name'),
  about: both(
    '工厂自己的叫法，如 1 号锅炉；可不填。',
    'What the factory calls it, such as Boiler 1; optional.',
  ),
};

const unit: TemplateColumn = {
  heading: both('单位', 'Unit'),
  about: both(
    '电用 kWh、万kWh 或 MWh；天然气用 Nm³（0 ℃）或 m³（20 ℃），可带“万”；油用 t 或 L；热用 GJ。',
    'kWh or MWh for electricity; Nm3 (0 °C) or m3 (20 °C) for gas; t or L for oil; GJ for heat.',
  ),
  options: [
    same('kWh'), both('万kWh', '10^4 kWh'), same('MWh'), same('Nm3'), both('万Nm3', '10^4 Nm3'), same('t'), same('L'), same('GJ'),
  ],
}; // prettier-ignore

const site: TemplateColumn = {
  heading: both('场所', 'Site'),
  about: both('在哪个场所（厂区、车间）使用；可不填。', 'Where it is used; optional.'),
};
const document: TemplateColumn = {
  heading: both('原始凭证', 'Document'),
  about: both('发票号、账单或抄表记录的编号。', 'The number of the invoice, bill or reading.'),
};
const note: TemplateColumn = { heading: both('备注', 'Note'), about: both('其他说明。', 'Anything else.') };

const plant = both('一厂', 'Plant 1');

const reading = (
  place: number,
  from: number,
  to: number,
): readonly (Bilingual | number | undefined)[] => [
  months[place], power, both('主变电表', 'Main meter'), same('A-01'), from, to, 40, same('kWh'), plant, both('抄表记录', 'Reading log'), undefined,
]; // prettier-ignore

/** Readings of meters: the amount is (end − start) × multiplier. */
const meterReadings: ImportTemplate = {
  id: 'meter-readings',
  name: both('抄表记录', 'Meter readings'),
  columns: [
    month,
    source,
    name,
    {
      heading: both('表号', 'Meter'),
      about: both(
        '表的编号；不同的表分成不同的条目。',
        'The number of the meter; each meter becomes a line.',
      ),
    },
    {
      heading: both('起码', 'Previous reading'),
      about: both('上期读数。', 'What the meter showed at the beginning.'),
    },
    {
      heading: both('止码', 'Current reading'),
      about: both('本期读数，不小于起码。', 'What it showed at the end, no less.'),
    },
    {
      heading: both('倍率', 'Multiplier'),
      about: both(
        '互感器倍率；没有则填 1。用量 =（止码 − 起码）× 倍率。',
        'Of the transformers, else 1. Amount = (current − previous) × multiplier.',
      ),
    },
    unit,
    site,
    document,
    note,
  ],
  examples: [reading(0, 1200, 1500), reading(1, 1500, 1750)],
  markedColumn: 2,
};

/** Bills: an amount for each source and month. */
const bills: ImportTemplate = {
  id: 'bills',
  name: both('能源账单', 'Energy bills'),
  columns: [
    month,
    source,
    name,
    { heading: both('用量', 'Amount'), about: both('账单上的数量；可以写 3.2万。', 'As on the bill.') },
    unit,
    site,
    { heading: both('责任部门', 'Responsible'), about: both('谁对数据负责；可不填。', 'Who answers for the data; optional.') },
    document,
    note,
  ],
  examples: [
    [months[0], power, both('办公楼', 'Office'), 3.2, both('万kWh', '10^4 kWh'), plant, both('设备部', 'Facilities'), both('电费发票 001', 'Invoice 001'), undefined],
    [months[1], power, both('办公楼', 'Office'), 2.9, both('万kWh', '10^4 kWh'), plant, both('设备部', 'Facilities'), both('电费发票 002', 'Invoice 002'), undefined],
    [months[0], gas, both('1 号锅炉', 'Boiler 1'), 1500, same('Nm3'), plant, both('设备部', 'Facilities'), both('气费发票 010', 'Invoice 010'), undefined],
  ],
  markedColumn: 2,
}; // prettier-ignore

/** The tables that an inventory reads, for others to fill in. */
export const importTemplates: readonly ImportTemplate[] = [bills, meterReadings];
