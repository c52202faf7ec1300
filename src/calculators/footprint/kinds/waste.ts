import type { Unit } from '../../engine/units.ts';
import { emissionsByFactor } from '../../lines/by-factor.ts';
import type { Field } from '../../lines/field.ts';
import { flowsOf } from '../flows.ts';
import { defineKind } from './kind.ts';
import { flowsByOwnFactor, groupOfOwnFactor, ownFactorFields } from './own-factor.ts';
import { pickedFactorOf } from './picked-factor.ts';
import { massUnits, unitsFor } from './units-of-amount.ts';

/** What waste is handed over in: by its mass, waste water by its volume. */
const UNITS: readonly Unit[] = [...massUnits, 'm3'];

/** Waste and waste water by their treatment: amount × the factor of landfill, incineration, treatment. What only collects is refused. */
export const waste = defineKind({
  id: 'waste',
  stages: ['production', 'end-of-life', 'raw-materials', 'distribution', 'use'],
  fields: (values, factor) => [
    { type: 'choice', key: 'basis', options: ['registry', 'own'] },
    ...(values['basis'] === 'own'
      ? ownFactorFields(values, UNITS)
      : [{ type: 'factor', key: 'factor', families: ['waste-disposal', 'water-and-stay'] } satisfies Field]),
    {
      type: 'quantity',
      key: 'quantity',
      activity: true,
      units: values['basis'] === 'own' ? UNITS : factor ? unitsFor(factor.per) : massUnits,
    },
  ],
  quantify: (read) => {
    const activity = read.quantity('quantity', 'disposed');
    if (!activity) return undefined;
    if (read.choice('basis') === 'own') {
      const flows = flowsByOwnFactor(read, activity);
      return flows && { activity, flows, factorGroup: groupOfOwnFactor(read) };
    }
    const factor = pickedFactorOf(read, 'factor');
    if (!factor) return undefined;
    const coefficient = read.coefficient('emissionFactor', factor);
    return {
      activity,
      flows: flowsOf(emissionsByFactor(read, activity, coefficient, factor)),
      factorGroup: factor.id,
      describes: { year: factor.year, region: factor.region },
    };
  },
});
