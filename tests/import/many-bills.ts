import type { SheetToWrite } from '../../widgets/foundation/parts/spreadsheet/workbook-of.ts';

const sources = [
  ['外购电', '万kWh'],
  ['天然气', '万Nm³'],
  ['柴油', 't'],
  ['外购热力', 'GJ'],
] as const;

const perYear = sources.length * 12;

/** A sheet of monthly bills: sources of so many sites, each with a row per month of 2025. */
export function billsSheet(rows: number): SheetToWrite {
  const row = (place: number) => {
    const [source, unit] = sources[Math.floor(place / 12) % sources.length] ?? sources[0];
    const site = `${Math.floor(place / perYear) + 1} 号厂房`;
    return [site, source, `2025年${(place % 12) + 1}月`, 10 + (place % 7), unit, `发票 ${10_000 + place}`];
  };
  return {
    name: '能耗台账',
    rows: [
      ['厂区', '能源品种', '月份', '用量', '单位', '凭证'],
      ...Array.from({ length: rows }, (_, place) => row(place)),
    ],
  };
}
