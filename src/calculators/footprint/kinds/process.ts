import { emissionsByAnyFactor, isOfAnyGas } from '../../lines/by-substance.ts';
import { flowsOf } from '../flows.ts';
import { defineKind } from './kind.ts';
import { unitsFor } from './units-of-amount.ts';

/** Carbonates, clinker, lime, metals, chemicals: what a chemical reaction of the process gives off, mass × factor. */
export const process = defineKind({
  id: 'process',
  stages: ['production', 'raw-materials'],
  fields: (_values, factor) => [
    {
      type: 'factor',
      key: 'factor',
      families: ['process-minerals', 'process-metals', 'process-aluminium', 'process-chemicals'],
    },
    { type: 'quantity', key: 'quantity', activity: true, units: factor ? unitsFor(factor.per) : ['kg', 't'] },
  ],
  quantify: (read) => {
    const factor = read.factor('factor', isOfAnyGas);
    const activity = read.quantity('quantity');
    if (!factor || !activity) return undefined;
    const coefficient = read.coefficient('emissionFactor', factor);
    return {
      activity,
      flows: flowsOf(emissionsByAnyFactor(read, activity, coefficient, factor)),
      factorGroup: factor.id,
      describes: { year: factor.year, region: factor.region },
    };
  },
});
