import { expect, test } from 'vitest';
import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import type { Line } from '../../../src/calculators/emissions/inventory.ts';
import type { SheetToWrite } from '../../../src/calculators/engine/sheet-model.ts';
import { textLoaders } from '../../../src/calculators/texts/index.ts';
import { inventoryWorkbook } from '../../../src/calculators/workbook/index.ts';
import { workbookOf } from '../../../widgets/foundation/parts/spreadsheet/workbook-of.ts';
import { inventoryOf, lineOf, quantify } from '../emissions/one-line.ts';
import { recalculate } from './recalculate.ts';
import { differences } from './same-values.ts';

const texts = await textLoaders.emissions.zh();

function sheetsFor(lines: readonly Line[]): readonly SheetToWrite[] {
  const quantified = quantify(inventoryOf(lines).lines);
  for (const { result, problems } of quantified.lines) expect(result, JSON.stringify(problems)).toBeDefined();
  const analysis = analyseInventory(quantified);
  return inventoryWorkbook({ entity: { name: '示例工厂' }, quantified, analysis, language: 'zh', texts })
    .sheets;
}

const steam = (pressure: number, more: Line['fields'] = {}): Line =>
  lineOf('heat', {
    form: 'steam',
    quantity: { unit: 't', amount: 100 },
    pressure: { unit: 'MPa', amount: pressure },
    ...more,
  });

const water = (celsius: number): Line =>
  lineOf('heat', {
    form: 'water',
    quantity: { unit: 't', amount: 100 },
    temperature: { unit: '°C', amount: celsius },
  });

const temperature = (amount: number) => ({ temperature: { unit: '°C', amount } }) as const;

/** Saturated and superheated, by gauge and absolute, above the critical pressure, older rule with condensate; hot water. */
const states: readonly Line[] = [
  steam(0.01, { pressureKind: 'absolute' }),
  ...[0, 0.4, 0.8, 1, 4, 10, 16].map((pressure) => steam(pressure)),
  ...[0.01, 1.6, 9.8, 16.7].map((pressure) =>
    steam(pressure, { pressureKind: 'absolute', ...temperature(540) }),
  ),
  steam(25, temperature(600)),
  steam(99, temperature(800)),
  steam(0.8, temperature(175.3)),
  steam(1, {
    enthalpyRule: 'less-feed-water',
    condensate: { unit: 't', amount: 60 },
    condensateTemperature: { unit: '°C', amount: 90 },
  }),
  ...[0, 20, 99.6, 100, 150, 250, 349].map(water),
];

/** The same workbook with another number in the cell of inputs that holds one of a field. */
function withInput(sheets: readonly SheetToWrite[], field: string, number: number): readonly SheetToWrite[] {
  return sheets.map((sheet) => {
    if (sheet.name !== '输入') return sheet;
    const place = sheet.rows[0]?.indexOf('value') ?? -1;
    return {
      ...sheet,
      rows: sheet.rows.map((cells) =>
        cells.some((cell) => (typeof cell === 'object' ? cell.value : cell) === field)
          ? cells.map((cell, at) => (at === place ? number : cell))
          : cells,
      ),
    };
  });
}

test(
  'LibreOffice computes the enthalpies of 23 states of steam and water to the calculator’s, and follows changed ones',
  { timeout: 600_000 },
  async () => {
    const all = sheetsFor(states);
    const hotter = sheetsFor([steam(0.8, temperature(250))]);
    const saturated = sheetsFor([steam(0.8)]);
    // 0.8 MPa by gauge boils at 175.4 °C: below that it is water, and no enthalpy of steam.
    const asWater = withInput(sheetsFor([steam(0.8, temperature(200))]), '温度', 150);
    const changed = [
      all,
      withInput(sheetsFor([steam(0.8, temperature(200))]), '温度', 250),
      // A temperature that is filled in later makes saturated steam superheated.
      withInput(saturated, '温度', 250),
      withInput(sheetsFor([steam(0.5)]), '压力', 0.8),
      asWater,
    ];
    const tables = await recalculate(await Promise.all(changed.map((sheets) => workbookOf(sheets))));
    const [of, later, filled, raised, refused] = tables;
    expect(differences(all, of ?? new Map())).toEqual([]);
    const totals = (sheets: readonly SheetToWrite[]) => sheets.filter(({ name }) => name === '汇总');
    expect(differences(totals(hotter), later ?? new Map())).toEqual([]);
    expect(differences(totals(hotter), filled ?? new Map())).toEqual([]);
    expect(differences(totals(saturated), raised ?? new Map())).toEqual([]);
    expect(refused?.get('蒸汽')?.flat()).toContain('#N/A');
    expect(refused?.get('汇总')?.flat()).toContain('#N/A');
  },
);
