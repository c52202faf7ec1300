import { csvOf, type CsvCell } from '../../engine/csv.ts';
import type { Emissions } from '../../engine/gases.ts';
import type { Bilingual, Language } from '../../engine/language.ts';
import type { QuantifiedInventory } from '../quantify-inventory.ts';
import { gasMass } from './gas-mass.ts';

const headings: Readonly<Record<Language, readonly string[]>> = {
  zh: ['规则', '部分', '气体', '计入合计', '质量（t）', 'tCO2e', 'GWP'],
  en: ['Rule set', 'Part', 'Gas', 'In the total', 'Mass (t)', 'tCO2e', 'GWP'],
};

const yes: Bilingual = { zh: '是', en: 'yes' };
const no: Bilingual = { zh: '否', en: 'no' };
const all: Bilingual = { zh: '合计', en: 'total' };

/**
 * The totals by part and gas under both rule sets, in full precision: a row per gas and one for the sum. The mass is
 * empty where the gases can't be told apart. Exports, and what is reported outside the total, have rows of their own.
 */
export function gasesCsv({ inventory, totals }: QuantifiedInventory, language: Language): string {
  const { ghgProtocol, gbt32150 } = totals;
  const iso = 'GHG Protocol / ISO 14064-1';
  const gbt = `GB/T 32150-${gbt32150.edition}`;
  const parts: readonly (readonly [string, string, Emissions])[] = [
    [iso, 'scope 1', ghgProtocol.scope1],
    [iso, 'scope 2, location-based', ghgProtocol.scope2.location],
    [iso, 'scope 2, market-based', ghgProtocol.scope2.market],
    [iso, 'scope 3', ghgProtocol.scope3],
    [iso, 'scope 1 + 2, location-based', ghgProtocol.scope1And2.location],
    [iso, 'scope 1 + 2, market-based', ghgProtocol.scope1And2.market],
    [iso, 'total, location-based', ghgProtocol.total.location],
    [iso, 'total, market-based', ghgProtocol.total.market],
    [iso, 'exports, reported apart', ghgProtocol.exports],
    ...[...gbt32150.bySource].map(([group, emissions]) => [gbt, group, emissions] as const),
    [gbt, 'without purchased and exported energy', gbt32150.direct],
    [gbt, 'with purchased and exported energy', gbt32150.total],
  ];
  const rows = parts.flatMap(([rules, part, { gases, outside, total }]): CsvCell[][] => [
    ...gases.map(({ family, co2e }) => [
      rules,
      part,
      family,
      yes[language],
      gasMass(co2e),
      co2e.value,
      // What came as CO2e carries the potentials of its own publication.
      family === 'aggregate' ? undefined : inventory.gwp,
    ]),
    ...outside.map(({ family, co2e }) => [
      rules,
      part,
      family,
      no[language],
      gasMass(co2e),
      co2e.value,
      inventory.gwp,
    ]),
    [rules, part, all[language], '', undefined, total.value, inventory.gwp],
  ]);
  const { removals } = ghgProtocol;
  return csvOf([
    headings[language],
    ...rows,
    [iso, 'removals, reported apart', 'CO2', no[language], undefined, removals.value, inventory.gwp],
  ]);
}
