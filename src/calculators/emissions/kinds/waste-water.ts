import { emissionsOf } from '../../engine/gases.ts';
import { multiplyConverted, portion, subtract } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import { wasteWater as facts } from '../../factors/waste-water.ts';
import type { SourceReader } from '../source-reader.ts';
import { defineKind } from './kind.ts';
import { namesIn } from '../../lines/option-names.ts';
import type { Field } from '../../lines/field.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';

const systems = new Map(facts.systems.map((system) => [system.id, system]));

/**
 * Methane of the factory's own waste-water treatment: (organic load − sludge removed) × B0 × MCF − recovered (IPCC 2006
 * vol. 5 ch. 6). The load is typed, or the volume × the fall of its concentration.
 */
export const wasteWater = defineKind({
  id: 'waste-water',
  scope: 1,
  group: 'waste',
  fields: ({ measure, load }) => {
    const [kg, t] = measure === 'bod' ? (['kgBOD', 'tBOD'] as const) : (['kgCOD', 'tCOD'] as const);
    const organic: Field[] =
      load === 'volume'
        ? [
            { type: 'quantity', key: 'volume', activity: true, units: ['m3', '10^4 m3'] },
            { type: 'quantity', key: 'inflow', units: [kg] },
            { type: 'quantity', key: 'outflow', units: [kg] },
          ]
        : [{ type: 'quantity', key: 'quantity', activity: true, units: [t, kg] }];
    return [
      { type: 'choice', key: 'measure', options: ['cod', 'bod'] },
      { type: 'choice', key: 'load', options: ['mass', 'volume'] },
      ...organic,
      {
        type: 'choice',
        key: 'system',
        mustChoose: true,
        options: [...systems.keys()],
        names: namesIn(systems),
      },
      { type: 'quantity', key: 'sludge', units: [t, kg], optional: true },
      { type: 'quantity', key: 'recoveredMethane', units: ['tCH4', 'kgCH4'], optional: true },
    ];
  },
  quantify: (read) => {
    const system = systems.get(read.choice('system'));
    const activity =
      read.choice('load') === 'volume' ? loadOfVolume(read) : read.quantity('quantity', 'organicLoad');
    if (!system || !activity) return undefined;
    const { cod, bod } = facts.maximumMethane;
    const sludge = read.has('sludge') ? read.quantity('sludge', 'sludgeRemoved') : undefined;
    const treated = sludge
      ? read.notBelowZero(subtract(activity, [sludge], 'organicLoad'), 'sludge')
      : activity;
    if (!treated) return undefined;
    const b0 =
      read.choice('measure') === 'bod'
        ? read.coefficient('maximumMethane', bod)
        : read.coefficient('maximumMethane', cod);
    const possible = multiplyConverted(treated, b0, 'ch4');
    const formed = portion(possible, read.coefficient('methaneCorrection', system.mcf), 'ch4');
    const recovered = read.has('recoveredMethane')
      ? read.quantity('recoveredMethane', 'recovered')
      : undefined;
    const released = recovered
      ? read.notBelowZero(subtract(formed, [recovered], 'ch4'), 'recoveredMethane')
      : formed;
    const gas = released && emissionOfGas(read, 'CH4-biogenic', released);
    return { activity, location: emissionsOf(gas ? [gas] : []), factorGroup: system.mcf.id };
  },
});

function loadOfVolume(read: SourceReader): Quantification | undefined {
  const volume = read.quantity('volume');
  const [before, after] = [read.quantity('inflow'), read.quantity('outflow')];
  if (!volume || !before || !after) return undefined;
  const removed = read.notBelowZero(subtract(before, [after], 'organicLoad'), 'outflow');
  return removed && multiplyConverted(volume, { ...removed, per: 'm3' }, 'organicLoad');
}
