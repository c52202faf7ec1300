import { convert, defined, portion, subtract } from '../../engine/operations.ts';
import type { Coefficient, Quantification } from '../../engine/quantification.ts';
import { dimensionOf } from '../../engine/units.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import { emissionsByFactor } from '../../lines/by-factor.ts';
import { flowsOf, type Flow } from '../flows.ts';
import { defineKind, type StudyReader } from './kind.ts';
import { materialFamilies } from './material.ts';
import { pickedFactorOf } from './picked-factor.ts';
import { massUnits } from './units-of-amount.ts';

/**
 * What is recycled at the end of life: R2 × (recycling − primary material avoided) + (1 − R2) × disposal. The avoided
 * primary material is credited under the closed-loop rule only; under cut-off the waste leaves without burden and without
 * credit, and the recycled content at the beginning has the benefit (domain of ISO 14067:2018, 6.4.6.3).
 */
export const recovery = defineKind({
  id: 'recovery',
  stages: ['end-of-life'],
  fields: () => [
    { type: 'quantity', key: 'quantity', activity: true, units: massUnits },
    { type: 'quantity', key: 'recyclingRate', units: ['%'], max: 100 },
    { type: 'factor', key: 'virginFactor', families: materialFamilies, optional: true },
    { type: 'quantity', key: 'recyclingFactor', units: ['kgCO2e', 'tCO2e'], optional: true },
    { type: 'text', key: 'recyclingDocument', optional: true },
    { type: 'factor', key: 'factor', families: ['waste-disposal'], optional: true },
  ],
  quantify: (read) => {
    const mass = read.quantity('quantity', 'disposed');
    const rate = read.quantity('recyclingRate', 'recyclingRate');
    if (!mass || !rate) return undefined;
    const recycled = portion(mass, rate, 'recycled');
    const rest = portion(mass, subtract(defined(1, '1', '1', 'share'), [rate], 'share'), 'disposed');
    const closed = read.owner.rules.recycling === 'closed-loop';
    if (!closed && read.has('virginFactor')) read.add('ask', 'avoidedNotTaken', 'virginFactor');
    const flows = [
      ...(closed ? recyclingOf(read, recycled) : []),
      ...(closed ? avoidedBy(read, recycled) : []),
      ...disposalOf(read, rest),
    ];
    return { activity: mass, flows, factorGroup: `recovery:${read.line.id}` };
  },
});

const isPerMass = ({ per }: CitedFactor): boolean => dimensionOf(per) === 'mass';

/**
 * The process that makes secondary material of it, by the reader's document. Primary material is avoided by what the
 * process makes, so there is no credit without it.
 */
function recyclingOf(read: StudyReader, recycled: Quantification): readonly Flow[] {
  if (!read.has('recyclingFactor')) {
    if (read.has('virginFactor')) read.add('error', 'recyclingMissing', 'recyclingFactor');
    return [];
  }
  const factor = read.ownFactor('kg', 'recyclingFactor', 'recyclingDocument');
  return factor ? flowsOf(emissionsByFactor(read, convert(recycled, 'kg'), factor)) : [];
}

function avoidedBy(read: StudyReader, recycled: Quantification): readonly Flow[] {
  const factor = read.has('virginFactor') ? pickedFactorOf(read, 'virginFactor', isPerMass) : undefined;
  if (!factor) return [];
  const credit: Coefficient = read.fixed('emissionFactor', factor);
  const flows = flowsOf(emissionsByFactor(read, recycled, credit, factor));
  return flows.map((flow) => ({ ...flow, co2e: negative(flow.co2e) }));
}

const negative = (avoided: Quantification<'kgCO2e'>): Quantification<'kgCO2e'> =>
  subtract(
    { label: 'avoidedEmissions', value: 0, unit: 'kgCO2e', basis: { kind: 'definition' } },
    [avoided],
    'avoidedEmissions',
  );

function disposalOf(read: StudyReader, rest: Quantification): readonly Flow[] {
  if (!read.has('factor')) {
    if (rest.value > 0) read.add('note', 'disposalNotCounted', 'factor');
    return [];
  }
  const factor = pickedFactorOf(read, 'factor', isPerMass);
  if (!factor) return [];
  return flowsOf(emissionsByFactor(read, rest, read.coefficient('emissionFactor', factor), factor));
}
