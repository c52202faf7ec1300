import { parseNumber } from '../../src/calculators/engine/number-input.ts';

/** Rules as publicodes reads them, by name. */
type Rules = Record<string, { valeur: number } | { somme: string[] } | { produit: (string | number)[] }>;

/** Energy per unit, carbon per energy, oxidised share, CH4 and N2O per energy: natural gas, diesel, anthracite. */
const fuels = [
  [389.31, 0.0153, 0.99, 0.001, 0.0001],
  [42.652, 0.0202, 0.98, 0.003, 0.0006],
  [26.7, 0.0274, 0.94, 0.01, 0.0015],
] as const;

/**
 * The rules of an inventory of `count` lines in publicodes: of each line its activity, energy, CO2, CH4, N2O and their
 * sum in kg CO2e; of the whole its total. Units are left out, which spares publicodes their conversion.
 */
export function publicodesRules(count: number): Rules {
  const rules: Rules = { 'gwp ch4': { valeur: 28 }, 'gwp n2o': { valeur: 265 } };
  for (let index = 0; index < count; index += 1) {
    const [ncv, carbon, oxidation, ch4, n2o] = fuels[index % fuels.length] ?? fuels[0];
    const line = `line ${index}`;
    rules[line] = { somme: ['co2', 'ch4', 'n2o'] };
    rules[`${line} . activity`] = { valeur: amountOf(index) };
    rules[`${line} . ncv`] = { valeur: ncv };
    rules[`${line} . energy`] = { produit: ['activity', 'ncv'] };
    rules[`${line} . carbon`] = { produit: ['energy', carbon] };
    rules[`${line} . co2`] = { produit: ['carbon', oxidation, 44 / 12, 1000] };
    rules[`${line} . ch4`] = { produit: ['energy', ch4, 'gwp ch4'] };
    rules[`${line} . n2o`] = { produit: ['energy', n2o, 'gwp n2o'] };
  }
  rules['total'] = { somme: Array.from({ length: count }, (_, index) => `line ${index}`) };
  return rules;
}

/** What the reader types, line by line. */
export function publicodesSituation(count: number): Record<string, number> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`line ${index} . activity`, amountOf(index) + 1]),
  );
}

function amountOf(index: number): number {
  const read = parseNumber(`1,${100 + (index % 900)}.5`);
  return read.ok ? read.value : NaN;
}
