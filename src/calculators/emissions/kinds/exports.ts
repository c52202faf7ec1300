import { emissionsOf } from '../../engine/gases.ts';
import { defined, multiplyConverted, portion } from '../../engine/operations.ts';
import { defaultHeat } from '../../factors/heat.ts';
import { ELECTRICITY } from './grid-electricity.ts';
import { officialFactor } from './grid-factors.ts';
import { defineKind } from './kind.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';

/** What leaves the factory counts with the opposite sign where a rule set nets it. */
const netted = defined(-1, '1', '1', 'share');

/**
 * Electricity sold. GB/T 32150 subtracts it where it was made from fossil fuel; ISO 14064-1 and the GHG Protocol never
 * do and report it apart. Solar power that is fed in has no emissions to subtract.
 */
export const exportedElectricity = defineKind({
  id: 'exported-electricity',
  scope: undefined,
  group: 'exports',
  fields: () => [
    { type: 'quantity', key: 'quantity', activity: true, units: ELECTRICITY },
    { type: 'choice', key: 'madeFrom', options: ['fossil', 'renewable'] },
  ],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'electricityUsed');
    if (!activity) return undefined;
    if (read.choice('madeFrom') === 'renewable') return { activity };
    const factor = officialFactor(read);
    if (!factor) return undefined;
    const mass = multiplyConverted(activity, factor, 'co2');
    const co2 = emissionOfGas(read, 'CO2', portion(mass, netted, 'co2'));
    return { activity, official: emissionsOf(co2 ? [co2] : []), factorGroup: 'official' };
  },
});

/** Heat sold: netted by GB/T 32150, reported apart elsewhere. */
export const exportedHeat = defineKind({
  id: 'exported-heat',
  scope: undefined,
  group: 'exports',
  fields: () => [{ type: 'quantity', key: 'quantity', activity: true, units: ['GJ', 'MJ', 'TJ', 'MWh'] }],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'heat');
    if (!activity) return undefined;
    const mass = multiplyConverted(activity, read.coefficient('emissionFactor', defaultHeat), 'co2');
    const co2 = emissionOfGas(read, 'CO2', portion(mass, netted, 'co2'));
    return { activity, official: emissionsOf(co2 ? [co2] : []), factorGroup: defaultHeat.id };
  },
});

/** CO2 that was captured and used or stored outside: subtracted by GB/T 32150 only. */
export const recoveredCo2 = defineKind({
  id: 'recovered-co2',
  scope: undefined,
  group: 'recovery',
  fields: () => [{ type: 'quantity', key: 'quantity', activity: true, units: ['tCO2', 'kgCO2'] }],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'recovered');
    if (!activity) return undefined;
    if (!read.line.evidence?.document) read.add('ask', 'noEvidence');
    const co2 = emissionOfGas(read, 'CO2', portion(activity, netted, 'co2'));
    return { activity, official: emissionsOf(co2 ? [co2] : []), factorGroup: `line:${read.line.id}` };
  },
});

/** CO2 that the organisation took out of the air, such as by its own trees: reported apart, never subtracted. */
export const removals = defineKind({
  id: 'removals',
  scope: undefined,
  group: 'removals',
  fields: () => [{ type: 'quantity', key: 'quantity', activity: true, units: ['tCO2', 'kgCO2'] }],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'co2');
    if (!activity) return undefined;
    if (!read.line.evidence?.document) read.add('ask', 'noEvidence');
    return { activity };
  },
});
